import { isDate } from '../../../../data/period.ts';
import type { Fillings, TextKey } from '../../../words/texts.ts';
import { type Draft, finished, isFigure, maybeColumnPeriod } from './draft.ts';

/** What keeps a mapping from being used, and at which field. */
export interface MappingFault {
  field: string;
  key: TextKey;
  fillings?: Fillings;
}

export function columnField(index: number, part: string): string {
  return `spalte-${index + 1}-${part}`;
}

/** Everything that is missing or unreadable, from the top of the form down. */
export function findFaults(draft: Draft): MappingFault[] {
  return [
    ...(draft.source.trim() === '' ? [{ field: 'quelle', key: 'mapSourceMissing' } as const] : []),
    ...figureFaults(draft),
    ...columnFaults(draft),
    ...keyFaults(draft),
    ...periodFaults(draft.constants.period, 'tabelle-zeitraum'),
    ...yearFaults(draft),
  ];
}

/** There must be figures, and both parts of a rate. */
function figureFaults({ columns }: Draft): MappingFault[] {
  const has = (role: string) => columns.some(({ use }) => use.role === role);
  const field = columnField(0, 'art');
  if (!has('value') && !has('numerator') && !has('denominator') && !has('sign')) {
    return [{ field, key: 'mapNoFigures' }];
  }
  if (has('numerator') !== has('denominator')) {
    return [{ field, key: has('numerator') ? 'mapNoDenominator' : 'mapNoNumerator' }];
  }
  return [];
}

function columnFaults({ columns }: Draft): MappingFault[] {
  return columns.flatMap(({ use }, index): MappingFault[] => {
    if (use.role === 'breakdown' && use.dimension === '') {
      const fillings = { column: String(index + 1) };
      return [{ field: columnField(index, 'merkmal'), key: 'mapDimensionMissing', fillings }];
    }
    return isFigure(use) ? periodFaults(use.period, columnField(index, 'zeitraum')) : [];
  });
}

/** Each figure needs an indicator, an area and a period, from its row, its caption or the whole table. */
function keyFaults({ columns, constants }: Draft): MappingFault[] {
  const figures = columns.flatMap(({ use }, index) => (isFigure(use) ? [{ use, index }] : []));
  const parts = [
    { part: 'indicator', field: 'tabelle-kennzahl', key: 'mapIndicatorMissing' },
    { part: 'area', field: 'tabelle-gebiet', key: 'mapAreaMissing' },
    { part: 'period', field: 'tabelle-zeitraum', key: 'mapPeriodMissing' },
  ] as const;
  return parts.flatMap(({ part, field, key }) => {
    const constant = constants[part];
    if (constant !== null && constant.trim() !== '') return [];
    if (columns.some(({ use }) => use.role === part)) return [];
    const open = figures.filter(({ use }) => use[part] === null || use[part]?.trim() === '');
    if (open.length === 0) return [];
    return [{ field, key, fillings: { columns: open.map(({ index }) => index + 1).join(', ') } }];
  });
}

function periodFaults(text: string | null, field: string): MappingFault[] {
  if (text === null || text.trim() === '' || maybeColumnPeriod(text) !== undefined) return [];
  return [{ field, key: 'periodUnreadable', fillings: { text } }];
}

function yearFaults(draft: Draft): MappingFault[] {
  const year = finished(draft).year;
  // A leap year, so that 29 February is a day.
  if (year?.meaning !== 'referenceDate' || isDate(`2024-${year.referenceDay}`)) return [];
  return [{ field: 'stichtag', key: 'mapReferenceDayMissing' }];
}
