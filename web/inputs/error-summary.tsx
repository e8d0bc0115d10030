import { useEffect, useRef } from 'preact/hooks';
import { Alert } from '../pages/frame/alert.tsx';
import { useTongue } from '../pages/frame/language.ts';

export interface Fault {
  /** The field that it is about. */
  field: string;
  text: string;
}

interface Props {
  faults: readonly Fault[];
  attempt: number;
  /** Told which field is looked for where it is not on the page yet. */
  onSeek?: (field: string) => void;
}

/** Everything that is wrong with a form, on top of it; takes the focus with each attempt, and leads to the fields. */
export function ErrorSummary({ faults, attempt, onSeek }: Props) {
  const { t } = useTongue();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} class="error-summary">
      <Alert tone="danger" title={t('checkEntries', { n: faults.length })} live="assertive">
        <ul>
          {faults.map(({ field, text }) => (
            <li key={`${field} ${text}`}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  const element = document.getElementById(field);
                  if (element) focusIn(element);
                  else onSeek?.(field);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

/** Puts the focus on a field, also where it is folded away. */
export function focusIn(element: HTMLElement) {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.focus();
}

/** What is wrong with one field, in one sentence after the other. */
export function errorOf(faults: readonly Fault[], field: string): string | undefined {
  const texts = faults.filter((fault) => fault.field === field).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}
