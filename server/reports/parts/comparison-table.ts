import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import type { Indicator } from '../../../data/indicator.ts';
import type { Point } from '../../../data/series.ts';
import { type Cell, type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { valueColumn } from '../../../web/charts/figure-cells.ts';
import { valueCell } from '../../../web/charts/series-table.ts';
import { sortRows, whyWithoutPlace } from '../../../web/words/comparison.ts';
import { formatNumber, formatValue } from '../../../web/words/format.ts';
import { pointRemarks } from '../../../web/words/points.ts';
import { say } from '../../../web/words/texts.ts';

interface Look {
  /** Whether the municipality and its figures are invented. */
  demo: boolean;
  language: Language;
}

/** The places with values and intervals, then those without a place, then the larger areas. */
export function comparisonTable(comparison: Comparison, indicator: Indicator, look: Look): Table {
  const { language } = look;
  const { rows, references } = comparison;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const others = rows.filter(({ rank }) => rank === null);
  const hasIntervals = [...rows, ...references].some(
    ({ point }) => point !== null && point.interval !== null,
  );
  const hasOverlaps = rows.some(({ overlaps }) => overlaps !== null);
  const columns = [
    textColumn(say('area', language)),
    { head: say('place', language), kind: 'number' as const, symbol: '', decimals: 0 },
    valueColumn(say('value', language), indicator),
    ...(hasIntervals ? [textColumn(say('intervalHead', language))] : []),
    ...(hasOverlaps ? [textColumn(say('distinguishable', language))] : []),
    textColumn(say('notes', language)),
  ];
  const line = (
    name: string,
    place: Cell,
    row: Pick<ComparisonRow, 'point' | 'overlaps'>,
    remarks: string[],
  ) => [
    textCell(name),
    place,
    valueCell(row.point ?? undefined, indicator, language),
    ...(hasIntervals ? [intervalCell(row.point, indicator, language)] : []),
    ...(hasOverlaps ? [overlapCell(row.overlaps, language)] : []),
    textCell(remarks.join('; ')),
  ];
  return {
    columns,
    rows: [
      ...[...sortRows(ranked, 'value', language), ...sortRows(others, 'name', language)].map((row) =>
        line(nameOf(row, look), placeCell(row, language), row, remarksOf(row, language)),
      ),
      ...references.map(({ name, point }) =>
        line(
          name,
          textCell(say('referenceRow', language)),
          { point, overlaps: null },
          pointRemarks(point, language),
        ),
      ),
    ],
  };
}

function nameOf({ name, isOwn }: ComparisonRow, { demo, language }: Look): string {
  const own = say(demo ? 'ownRowInvented' : 'ownRow', language);
  return isOwn ? `${name[language]} ${own}` : name[language];
}

function placeCell({ rank, isMember }: ComparisonRow, language: Language): Cell {
  if (rank === null) return textCell('–');
  const place = formatNumber(rank, 0, language);
  return isMember ? { text: place, value: rank } : textCell(say('placeBeside', language, { place }));
}

function remarksOf(row: ComparisonRow, language: Language): string[] {
  return row.point ? pointRemarks(row.point, language) : [whyWithoutPlace(row, language)];
}

function intervalCell(point: Point | null, indicator: Indicator, language: Language): Cell {
  if (!point?.interval) return textCell('');
  const [low, high] = [point.interval.low, point.interval.high].map((value) =>
    formatValue(value, indicator, language),
  );
  return textCell(say('fromToValues', language, { low: low ?? '', high: high ?? '' }));
}

function overlapCell(overlaps: boolean | null, language: Language): Cell {
  if (overlaps === null) return textCell('');
  return textCell(say(overlaps ? 'overlapsYes' : 'overlapsNo', language));
}
