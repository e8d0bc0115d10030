import { useTongue } from '../../frame/language.ts';
import { To } from '../../frame/to.tsx';

interface Props {
  label: string;
  /** Takes the focus when the last one was taken off. */
  inputId: string;
  chosen: readonly { value: string; title: string; path?: string }[];
  onRemove: (value: string) => void;
}

/** What was chosen, each with its link and a button to take it off. */
export function ChosenList({ label, inputId, chosen, onRemove }: Props) {
  const { t } = useTongue();
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={label}>
      {chosen.map(({ value, title, path }) => (
        <li key={value}>
          {path === undefined ? <span>{title}</span> : <To path={path}>{title}</To>}
          <button
            type="button"
            class="row__button"
            aria-label={t('pickTakeOff', { title })}
            title={t('pickTakeOff', { title })}
            onClick={() => {
              onRemove(value);
              document.getElementById(inputId)?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
