import { useEffect, useRef } from 'preact/hooks';
import { Alert } from '../pages/frame/alert.tsx';
import { useTongue } from '../pages/frame/language.ts';

export interface Fault {
  /** The field that it is about. */
  field: string;
  text: string;
}

/** Everything that is wrong with a form, on top of it; takes the focus with each attempt, and leads to the fields. */
export function ErrorSummary({ faults, attempt }: { faults: readonly Fault[]; attempt: number }) {
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
                  document.getElementById(field)?.focus();
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

/** What is wrong with one field, in one sentence after the other. */
export function errorOf(faults: readonly Fault[], field: string): string | undefined {
  const texts = faults.filter((fault) => fault.field === field).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}
