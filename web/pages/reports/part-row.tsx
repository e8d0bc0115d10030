import { useTongue } from '../frame/language.ts';
import { PartFields } from './part-fields.tsx';
import { needsSubject, type PartTitle } from './part-title.ts';
import type { PartProblem } from './use-preview.ts';

interface Props {
  id: string;
  place: number;
  title: PartTitle;
  isOpen: boolean;
  isLast: boolean;
  problem: PartProblem | undefined;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One part: what it is, what is wrong with it, the ways to move it, and its fields where it is open. */
export function PartRow(props: Props) {
  const { id, place, title, isOpen, isLast, problem, onToggle, onMove, onRemove } = props;
  const { t } = useTongue();
  const { kind, kindText, subject } = title;
  const what = subject === null ? kindText : `${kindText}: ${subject}`;
  const isOpenEnded = subject === null && needsSubject(kind);
  return (
    <li class="part" data-open={isOpen} data-wrong={problem !== undefined}>
      <div class="part__head">
        <button
          type="button"
          class="part__title"
          id={`${id}-titel`}
          aria-expanded={isOpen}
          aria-controls={`${id}-felder`}
          onClick={onToggle}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
            if (by === undefined || !event.altKey) return;
            event.preventDefault();
            onMove(by);
          }}
        >
          <span class="part__place tabular">{place + 1}</span>
          <span class="part__name">
            <span class={subject === null ? 'part__subject' : 'part__kind'}>{kindText}</span>
            {subject === null ? null : <span class="part__subject">{subject}</span>}
            {isOpenEnded ? <span class="part__kind">{t('partUnfinished')}</span> : null}
          </span>
        </button>
        <PartButton label={t('rowUp', { what })} sign="↑" isOff={place === 0} onClick={() => onMove(-1)} />
        <PartButton label={t('rowDown', { what })} sign="↓" isOff={isLast} onClick={() => onMove(1)} />
        <PartButton label={t('rowRemove', { what })} sign="×" onClick={onRemove} />
      </div>
      {problem ? (
        <p class="part__problem">
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      ) : null}
      <div class="part__fields" id={`${id}-felder`} hidden={!isOpen}>
        {isOpen ? <PartFields key={kind} kind={kind} place={place} /> : null}
      </div>
    </li>
  );
}

interface ButtonProps {
  label: string;
  sign: string;
  isOff?: boolean;
  onClick: () => void;
}

function PartButton({ label, sign, isOff = false, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class="part__button"
      aria-label={label}
      title={label}
      aria-disabled={isOff ? true : undefined}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
