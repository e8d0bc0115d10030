import { readPeriod } from '../../data/period.ts';
import type { BuiltTable } from '../protection/build-table.ts';
import type { EditionFigure } from '../protection/edition.ts';

/** A figure of one district and school year without numbers, but for what is given. */
export function figure(indicator: string, more: Partial<EditionFigure>): EditionFigure {
  return {
    indicator,
    area: '03999',
    breakdown: '',
    period: readPeriod('2024/25'),
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    basis: { figure: '', denominator: '' },
    isExempt: false,
    threshold: 5,
    showsZero: true,
    ...more,
  };
}

/** Relations as the values of their cells, whole first: `54 = 12 + 3 + 39`; what can be computed only stands in brackets. */
export function equations({ table }: Pick<BuiltTable, 'table'>): string[] {
  const values = new Map(
    table.cells.map(({ id, value }) => [id, id.startsWith('rest of') ? `(${value})` : value]),
  );
  return table.relations.map(({ kind, terms, constant }) => {
    const side = (sign: number) =>
      terms
        .filter(({ factor }) => sign * factor > 0)
        .map(({ cell, factor }) => (Math.abs(factor) === 1 ? '' : `${Math.abs(factor)}×`) + values.get(cell))
        .sort()
        .join(' + ');
    return `${kind}: ${side(1)} = ${side(-1)}${constant === 0 ? '' : ` + ${constant}`}`;
  });
}
