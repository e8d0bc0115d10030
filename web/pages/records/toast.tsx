import { useEffect, useState } from 'preact/hooks';
import { useAttempt } from '../data/use-attempt.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';

export interface ToastContent {
  text: string;
  /** Takes back what the text says. */
  undo?: () => Promise<void>;
}

interface Props {
  content: ToastContent | null;
  tell: (toast: ToastContent) => void;
  onClose: () => void;
}

const seconds = 20;

/**
 * What was just done, with the way to take it back. It goes after a while unless the pointer or the focus is on it or
 * it was told to stay; the same way back is in the record's history.
 */
export function Toast({ content, tell, onClose }: Props) {
  const { t } = useTongue();
  const [held, setHeld] = useState(false);
  const [kept, setKept] = useState(false);
  const { busy, error, attempt } = useAttempt();
  const mayGo = content !== null && !held && !kept && !busy && !error;
  useEffect(() => {
    if (!mayGo) return;
    const timer = setTimeout(onClose, seconds * 1000);
    return () => clearTimeout(timer);
  }, [mayGo, onClose]);
  const undo = content?.undo;
  return (
    <section
      class="toast"
      aria-label={t('toastLabel')}
      hidden={content === null}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p class="toast__text" role="status">
        {content?.text ?? ''}
      </p>
      {error ? <Failure error={error} /> : null}
      <div class="toast__acts">
        {undo ? (
          <button
            type="button"
            onClick={() =>
              attempt(async () => {
                await undo();
                tell({ text: t('undone') });
              })
            }
          >
            {t('undo')}
          </button>
        ) : null}
        <button type="button" aria-pressed={kept} onClick={() => setKept(!kept)}>
          {t('toastKeep')}
        </button>
        <button type="button" onClick={onClose}>
          {t('toastClose')}
        </button>
      </div>
    </section>
  );
}
