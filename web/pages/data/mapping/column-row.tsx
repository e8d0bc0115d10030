import type { ColumnRole, ColumnUse } from '../../../../data/mapping.ts';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { type Tongue, useTongue } from '../../frame/language.ts';
import type { Choices } from '../choices.ts';
import { type DraftColumn, inRole, isFigure } from './draft.ts';
import { columnField } from './faults.ts';
import { FigureFields } from './figure-fields.tsx';

export interface ColumnRowProps {
  column: DraftColumn;
  index: number;
  /** The first cells of the column. */
  samples: readonly string[];
  choices: Choices;
  faults: readonly Fault[];
  /** Whether what is said about its figures is folded into one line. */
  isBrief: boolean;
  /** How many free columns behind it can be read in the same way. */
  fills: number;
  onFill: () => void;
  onChange: (use: ColumnUse) => void;
}

const roles: ['mapRolesKeys' | 'mapRolesFigures' | 'mapRolesBeside', ColumnRole[]][] = [
  ['mapRolesFigures', ['value', 'numerator', 'denominator']],
  ['mapRolesKeys', ['area', 'period', 'indicator', 'breakdown']],
  ['mapRolesBeside', ['sign', 'qualifier']],
];

/** One column: its caption, its first cells, what it is, and what its caption says about the figures below it. */
export function ColumnRow(props: ColumnRowProps) {
  const { column, index, samples, choices, faults, isBrief, fills, onFill, onChange } = props;
  const { language, t } = useTongue();
  const { use } = column;
  const field = columnField(index, 'art');
  const label = titleOf(props, t);
  return (
    <li class="column-row" data-used={use.role !== 'ignore'}>
      <SelectField
        id={field}
        label={label}
        hint={samples.length > 0 ? samples.join(' · ') : t('mapEmptyColumn')}
        value={use.role}
        error={errorOf(faults, field)}
        choices={[{ value: 'ignore', title: t('mapRole_ignore') }]}
        groups={roles.map(([title, group]) => ({
          title: t(title),
          choices: group.map((role) => ({ value: role, title: t(`mapRole_${role}`) })),
        }))}
        onChoose={(chosen) => {
          const role = ['ignore', ...roles.flatMap(([, group]) => group)].find((one) => one === chosen);
          if (isRole(role)) onChange(inRole(column, role));
        }}
      />
      {use.role === 'breakdown' ? (
        <div class="column-row__more">
          <SelectField
            id={columnField(index, 'merkmal')}
            label={t('mapDimension')}
            value={use.dimension}
            error={errorOf(faults, columnField(index, 'merkmal'))}
            choices={[
              ...(use.dimension === '' ? [{ value: '', title: t('questionOpen') }] : []),
              ...choices.dimensions.map(({ id, title }) => ({ value: id, title: title[language] })),
            ]}
            onChoose={(dimension) => onChange({ ...use, dimension, meanings: {} })}
          />
        </div>
      ) : null}
      {isFigure(use) ? (
        <FigureFields
          {...{ use, index, choices, faults, isBrief, fills, onFill, onChange }}
          caption={column.caption}
        />
      ) : null}
    </li>
  );
}

function isRole(text: string | undefined): text is ColumnRole {
  return text === 'ignore' || roles.some(([, group]) => group.some((role) => role === text));
}

function titleOf({ column, index }: ColumnRowProps, t: Tongue['t']): string {
  const number = String(index + 1);
  return column.caption.trim() === ''
    ? t('mapColumn', { number })
    : t('mapColumnNamed', { number, caption: column.caption });
}
