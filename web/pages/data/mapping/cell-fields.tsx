import type { ColumnUse } from '../../../../data/mapping.ts';
import { InputField } from '../../../inputs/input-field.tsx';
import { type Choice, type ChoiceGroup, SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import type { Choices } from '../choices.ts';
import type { UnknownCells } from './unknown-cells.ts';

interface Props {
  columns: readonly UnknownCells[];
  choices: Choices;
  onChange: (index: number, use: ColumnUse) => void;
}

/** Cells that do not say by themselves what they stand for, each with what a person says that they mean. */
export function CellFields({ columns, choices, onChange }: Props) {
  const { t } = useTongue();
  if (columns.length === 0) return null;
  return (
    <fieldset class="form-part">
      <legend>{t('mapCells')}</legend>
      <p class="small quiet">{t('mapCellsLead')}</p>
      {columns.map((column) => (
        <div key={column.index} class="cell-group">
          <h3>
            {column.caption.trim() === ''
              ? t('mapColumn', { number: String(column.index + 1) })
              : t('mapColumnNamed', { number: String(column.index + 1), caption: column.caption })}
          </h3>
          <div class="form-grid">
            {column.cells.map((cell) => (
              <CellField key={cell} {...{ column, cell, choices, onChange }} />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** No answer yet: the cell stays as it is. */
const open = '?';
/** As the meaning of a category: rows with it are left out; an empty one is the total there. */
const skipped = '-';

function CellField({
  column,
  cell,
  choices,
  onChange,
}: Omit<Props, 'columns'> & { column: UnknownCells; cell: string }) {
  const { language, t } = useTongue();
  const { index, use } = column;
  const meaning = use.meanings[cell];
  const answer = (text: string | undefined) => {
    const { [cell]: _, ...others } = use.meanings;
    onChange(index, { ...use, meanings: text === undefined ? others : { ...others, [cell]: text } });
  };
  const label = t('mapCell', { cell });
  if (use.role === 'period') {
    return (
      <InputField
        type="text"
        label={label}
        hint={t('mapCellPeriodHint')}
        value={meaning ?? ''}
        onInput={(text) => answer(text === '' ? undefined : text)}
      />
    );
  }
  const skip = { value: use.role === 'breakdown' ? skipped : '', title: t('mapCellSkip') };
  const none = use.role === 'breakdown' ? [{ value: '', title: t('mapNoBreakdown') }, skip] : [skip];
  const { single, groups } = choicesFor(use, choices, language);
  return (
    <SelectField
      label={label}
      value={meaning ?? open}
      choices={[{ value: open, title: t('mapCellOpen') }, ...none, ...single]}
      groups={groups}
      onChoose={(chosen) => answer(chosen === open ? undefined : chosen)}
    />
  );
}

function choicesFor(
  use: UnknownCells['use'],
  choices: Choices,
  language: 'de' | 'en',
): { single: readonly Choice[]; groups: readonly ChoiceGroup[] } {
  switch (use.role) {
    case 'area':
      return { single: [], groups: choices.areaGroups };
    case 'indicator':
      return { single: choices.indicatorChoices, groups: [] };
    case 'period':
      return { single: [], groups: [] };
    case 'breakdown': {
      const dimension = choices.dimensions.find(({ id }) => id === use.dimension);
      const single = dimension?.categories.map(({ key, title }) => ({ value: key, title: title[language] }));
      return { single: single ?? [], groups: [] };
    }
  }
}
