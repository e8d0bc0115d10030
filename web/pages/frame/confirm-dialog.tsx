import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerError } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { readError } from './answer.ts';
import { Button } from './button.tsx';
import { Failure } from './failure.tsx';
import { useTongue } from './language.ts';

interface Props {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  /** What the button says that leaves everything as it is. */
  keep: string;
  /** Null where a field is not filled in yet: the dialog stays and shows it. */
  onConfirm: () => Promise<unknown> | null;
  onClose: () => void;
  onDone?: () => void;
  children: ComponentChildren;
}

/** Asks before something is done that needs a word – a reason, a day – or can't be undone; a failure stays in the dialog. */
export function ConfirmDialog({ title, confirm, keep, onConfirm, onClose, onDone, children }: Props) {
  const { t } = useTongue();
  const [error, setError] = useState<AnswerError | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    const doing = onConfirm();
    if (doing === null) return;
    setBusy(true);
    try {
      await doing;
      onDone?.();
      onClose();
    } catch (caught) {
      setError(readError(caught));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {keep}
          </Button>
          <Button disabled={busy} onClick={run}>
            {confirm}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      {children}
    </Dialog>
  );
}
