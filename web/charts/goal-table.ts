import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, periodPosition } from '../../data/period.ts';
import { type Cell, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatPeriod, formatValue } from '../words/format.ts';
import { intervalKindOf } from '../words/intervals.ts';
import { pointRemarks } from '../words/points.ts';
import { valueColumn } from './figure-cells.ts';
import { type IntervalShape, intervalCells, intervalColumns } from './interval-columns.ts';
import { valueCell } from './series-table.ts';

/** The figures behind a goal's chart: values with their parts, the path beside them, then projection and target. */
export function goalTable(
  target: AssessedTarget,
  language: Language,
  intervals: IntervalShape = 'read',
): Table {
  const { series, indicator } = target;
  const hasParts = series.points.some((point) => point.numerator !== null);
  const kind = intervalKindOf(series.points);
  const words = heads[language];
  const partColumn = (head: string) => ({ ...textColumn(head), kind: 'number' as const });
  const columns = [
    textColumn(words.period),
    valueColumn(words.value, indicator),
    ...(kind === null ? [] : intervalColumns(kind, indicator, { intervals, language })),
    ...(hasParts ? [partColumn(words.numerator), partColumn(words.denominator)] : []),
    valueColumn(words.path, indicator),
    textColumn(words.notes),
  ];
  const rows = series.points.map((point) => [
    textCell(formatPeriod(point.period, language, 'long')),
    valueCell(point, indicator, language),
    ...(kind === null ? [] : intervalCells(point, indicator, { intervals, language })),
    ...(hasParts ? [partCell(point.numerator, language), partCell(point.denominator, language)] : []),
    pathCell(target, point.period, language),
    textCell(pointRemarks(point, language).join('; ')),
  ]);
  return { columns, rows: [...rows, ...dueRows(target, columns.length - 4, language)] };
}

const heads = {
  de: {
    period: 'Zeitraum',
    value: 'Wert',
    numerator: 'Zähler',
    denominator: 'Nenner',
    path: 'Zielpfad',
    notes: 'Anmerkungen',
  },
  en: {
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    path: 'Target path',
    notes: 'Notes',
  },
} as const;

function partCell(value: number | null, language: Language): Cell {
  if (value === null) return textCell('');
  return { text: formatNumber(value, Number.isInteger(value) ? 0 : 1, language), value };
}

/** The path's value within its span, between the corners around the period; empty outside. */
function pathCell(target: AssessedTarget, key: string, language: Language): Cell {
  const at = positionOf(key);
  const corners = cornersOf(target);
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (!from || at === null || at < from.position || at > to.position) continue;
    const share = (at - from.position) / (to.position - from.position);
    const value = from.value + share * (to.value - from.value);
    return { text: formatValue(value, target.indicator, language), value };
  }
  return textCell('');
}

/** Baseline, milestones and target in time order; empty where no path was decided. */
function cornersOf({ assessment }: AssessedTarget): { position: number; value: number }[] {
  const { kind, baseline, cutByBreak, targetValue, duePeriod, pathPoints } = assessment;
  if (kind !== 'reach' || cutByBreak || !baseline || targetValue === null || duePeriod === null) return [];
  const straight = [baseline, { period: duePeriod, value: targetValue }];
  const corners = (pathPoints.length > 2 ? pathPoints : straight).flatMap(({ period, value }) => {
    const position = positionOf(period);
    return position === null ? [] : [{ position, value }];
  });
  return corners.every(
    ({ position }, index) => position > (corners[index - 1]?.position ?? Number.NEGATIVE_INFINITY),
  )
    ? corners
    : [];
}

function positionOf(key: string): number | null {
  const period = maybePeriod(key);
  return period ? periodPosition(period) : null;
}

function dueRows(
  { assessment, indicator }: AssessedTarget,
  /** Columns that these rows leave empty. */
  unfilled: number,
  language: Language,
): Cell[][] {
  const { kind, duePeriod, projectedShown, targetValue } = assessment;
  if (duePeriod === null) return [];
  const period = textCell(formatPeriod(duePeriod, language, 'long'));
  const empty = Array<Cell>(unfilled).fill(textCell(''));
  const figure = (value: number) => ({ text: formatValue(value, indicator, language), value });
  const rows: Cell[][] = [];
  if (projectedShown !== null) {
    const text = { de: 'Fortschreibung bei gleichem Tempo', en: 'projection at the same pace' }[language];
    rows.push([period, figure(projectedShown), ...empty, textCell(''), textCell(text)]);
  }
  if (kind === 'reach' && targetValue !== null) {
    const text = { de: 'Zielwert', en: 'target' }[language];
    rows.push([period, textCell(''), ...empty, figure(targetValue), textCell(text)]);
  }
  return rows;
}
