import { SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { PartButton } from './part-button.tsx';
import { PartFields } from './part-fields.tsx';
import { needsSubject, type PartTitle } from './part-title.ts';
import type { PartProblem } from './use-preview.ts';

interface Props {
  id: string;
  place: number;
  /** How many parts there are. */
  of: number;
  title: PartTitle;
  isOpen: boolean;
  problem: PartProblem | undefined;
  /** Whether it kept the report from being saved. */
  isFaulty: boolean;
  onToggle: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One part: what it is, what is wrong with it, the ways to move it, and its fields where it is open. */
export function PartRow(props: Props) {
  const { id, place, of, title, isOpen, problem, isFaulty, onToggle, onMove, onRemove } = props;
  const { t } = useTongue();
  const { kind, kindText, subject } = title;
  const what = subject === null ? kindText : `${kindText}: ${subject}`;
  const isOpenEnded = subject === null && needsSubject(kind);
  return (
    <li class="part" data-open={isOpen} data-wrong={isFaulty || problem !== undefined}>
      <div class="part__head">
        <button
          type="button"
          class="part__title"
          id={`${id}-titel`}
          aria-expanded={isOpen}
          aria-controls={`${id}-felder`}
          onClick={onToggle}
          onKeyDown={(event) => {
            const to = event.altKey ? placeByKey(event.key, place, of) : undefined;
            if (to === undefined) return;
            event.preventDefault();
            onMove(to);
          }}
        >
          <span class="part__place tabular">{place + 1}</span>
          <span class="part__name">
            <span class={subject === null ? 'part__subject' : 'part__kind'}>{kindText}</span>
            {subject === null ? null : <span class="part__subject">{subject}</span>}
            {isOpenEnded ? (
              <span class="part__kind">{t(kind === 'text' ? 'partEmpty' : 'partUnfinished')}</span>
            ) : null}
          </span>
        </button>
        <PartButton
          label={t('rowUp', { what })}
          sign="↑"
          isOff={place === 0}
          onClick={() => onMove(place - 1)}
        />
        <PartButton
          label={t('rowDown', { what })}
          sign="↓"
          isOff={place === of - 1}
          onClick={() => onMove(place + 1)}
        />
        <PartButton label={t('rowRemove', { what })} sign="×" onClick={onRemove} />
      </div>
      {problem ? (
        <p class="part__problem">
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      ) : null}
      {isFaulty && !isOpen ? <p class="part__problem">{t('partFaulty')}</p> : null}
      <div class="part__fields" id={`${id}-felder`} hidden={!isOpen}>
        {isOpen ? <PartFields key={kind} kind={kind} place={place} /> : null}
        {isOpen && of > fewParts ? (
          <SelectField
            id={`${id}-stelle`}
            label={t('partPlace')}
            value={String(place)}
            choices={Array.from({ length: of }, (_, at) => ({
              value: String(at),
              title: t('partPlaceAt', { at: at + 1, of }),
            }))}
            onChoose={(to) => onMove(Number(to))}
          />
        ) : null}
      </div>
    </li>
  );
}

/** Up to so many, the arrows lead anywhere in a few steps. */
const fewParts = 5;

/** Where a part goes by a key held with Alt. */
function placeByKey(key: string, place: number, of: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return place - 1;
    case 'ArrowDown':
      return place + 1;
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return undefined;
  }
}
