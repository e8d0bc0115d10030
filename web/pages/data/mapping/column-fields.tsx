import { useMemo, useRef, useState } from 'preact/hooks';
import type { ColumnUse } from '../../../../data/mapping.ts';
import type { Reading } from '../../../../data/upload.ts';
import type { Fault } from '../../../inputs/error-summary.tsx';
import { Tick } from '../../../inputs/tick.tsx';
import { useTongue } from '../../frame/language.ts';
import type { Choices } from '../choices.ts';
import { ColumnRow, type ColumnRowProps } from './column-row.tsx';
import { type Draft, fillLike, freeFigures, isFigure } from './draft.ts';

interface Props {
  draft: Draft;
  firstRows: Reading['firstRows'];
  choices: Choices;
  faults: readonly Fault[];
  onUse: (index: number, use: ColumnUse) => void;
  onChange: (draft: Draft) => void;
}

/** From here on what is said about a column of figures is folded into one line. */
const many = 5;

/** All columns from left to right; those that are left out can be hidden, since tables may have many. */
export function ColumnFields({ draft, firstRows, choices, faults, onUse, onChange }: Props) {
  const { t } = useTongue();
  const [hides, setHides] = useState(false);
  const isBrief = draft.columns.filter(({ use }) => isFigure(use)).length > many;
  const used = draft.columns.filter(({ use }) => use.role !== 'ignore').length;
  return (
    <fieldset class="form-part">
      <legend>{t('mapColumns')}</legend>
      <p class="small quiet">{t('mapColumnsLead')}</p>
      <div class="columns-bar">
        <p class="small" role="status">
          {t('mapColumnsUsed', { used, all: draft.columns.length })}
        </p>
        {draft.columns.length > many ? (
          <Tick label={t('mapHideUnused')} checked={hides} onChange={setHides} />
        ) : null}
      </div>
      <ol class="column-list">
        {draft.columns.map((column, index) =>
          hides && column.use.role === 'ignore' ? null : (
            <Kept
              key={index}
              {...{ column, index, choices, faults }}
              samples={samplesOf(firstRows, index)}
              fills={isFigure(column.use) ? freeFigures(draft, index, firstRows).length : 0}
              isBrief={isBrief}
              onUse={onUse}
              onFill={() => onChange(fillLike(draft, index, freeFigures(draft, index, firstRows)))}
            />
          ),
        )}
      </ol>
    </fieldset>
  );
}

type KeptProps = Omit<ColumnRowProps, 'onChange'> & { onUse: Props['onUse'] };

/** The row is made anew only where something of it changed: forty rows with long lists are slow to compare. */
function Kept({ column, index, samples, choices, faults, isBrief, fills, onUse, onFill }: KeptProps) {
  const acts = useRef({ onUse, onFill });
  acts.current = { onUse, onFill };
  const shown = samples.join('\n');
  return useMemo(
    () => (
      <ColumnRow
        {...{ column, index, choices, faults, isBrief, fills }}
        samples={shown === '' ? [] : shown.split('\n')}
        onFill={() => acts.current.onFill()}
        onChange={(changed) => acts.current.onUse(index, changed)}
      />
    ),
    [column, index, shown, choices, faults, isBrief, fills],
  );
}

function samplesOf(firstRows: Reading['firstRows'], index: number): string[] {
  const cells = firstRows
    .map(({ cells: row }) => row[index]?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((cell) => cell !== '');
  return [...new Set(cells)].slice(0, 3).map((cell) => (cell.length > 30 ? `${cell.slice(0, 29)}…` : cell));
}
