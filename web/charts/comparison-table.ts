import type { Comparison, ComparisonRow } from '../../data/comparison.ts';
import type { Point } from '../../data/series.ts';
import { type Cell, type Column, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { rowNames, whyWithoutPlace } from '../words/comparison.ts';
import { formatPeriod, formatValue, type ValueFormat } from '../words/format.ts';
import { pointRemarks } from '../words/points.ts';
import { say } from '../words/texts.ts';
import { valueColumn } from './figure-cells.ts';
import { valueCell } from './series-table.ts';

/** Areas or categories with place, figure, interval and notes in the order of `rows`, then the larger areas. */
export function comparisonTable(
  { rows: all, references, period }: Pick<Comparison, 'rows' | 'references' | 'period'>,
  rows: readonly ComparisonRow[],
  format: ValueFormat,
  language: Language,
): Table {
  const names = rowNames(all, language);
  const hasIntervals = [...rows, ...references].some(
    ({ point }) => point !== null && point.interval !== null,
  );
  const when = period === null ? '' : `, ${formatPeriod(period, language, 'long')}`;
  const ends: Column[] = hasIntervals
    ? [say('intervalLow', language), say('intervalHigh', language)].map((head) => valueColumn(head, format))
    : [];
  const line = (name: string, place: Cell, point: Point | null, remarks: readonly string[]) => [
    textCell(name),
    place,
    point ? valueCell(point, format, language) : textCell(formatValue(null, format, language)),
    ...(hasIntervals
      ? [point?.interval?.low ?? null, point?.interval?.high ?? null].map((end) =>
          endCell(end, format, language),
        )
      : []),
    textCell(remarks.join('; ')),
  ];
  return {
    columns: [
      textColumn(say('area', language)),
      { head: say('place', language), kind: 'number', symbol: '', decimals: 0 },
      valueColumn(`${say('value', language)}${when}`, format),
      ...ends,
      textColumn(say('notes', language)),
    ],
    rows: [
      ...rows.map((row) => {
        const remarks = row.point ? pointRemarks(row.point, language) : [whyWithoutPlace(row, language)];
        return line(names.get(row.key) ?? row.name[language], placeCell(row), row.point, remarks);
      }),
      ...references.map(({ name, point }) =>
        line(name, textCell(say('referenceRow', language)), point, pointRemarks(point, language)),
      ),
    ],
  };
}

function placeCell({ rank }: ComparisonRow): Cell {
  return rank === null ? textCell('–') : { text: String(rank), value: rank };
}

function endCell(value: number | null, format: ValueFormat, language: Language): Cell {
  return value === null ? textCell('') : { text: formatValue(value, format, language), value };
}
