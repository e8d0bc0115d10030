import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, periodPosition } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatPeriod, formatValue } from '../words/format.ts';
import { intervalCell, intervalKindOf, intervalTitle } from '../words/intervals.ts';
import { pointCell, pointRemarks } from '../words/points.ts';
import type { ChartTable } from './series-table.ts';

/** The figures behind a goal's chart: values with their parts, the path beside them, then projection and target. */
export function goalTable(target: AssessedTarget, language: Language): ChartTable {
  const { series, indicator } = target;
  const hasParts = series.points.some((point) => point.numerator !== null);
  const parts = { de: ['Zähler', 'Nenner'], en: ['Numerator', 'Denominator'] }[language];
  const kind = intervalKindOf(series.points);
  const between = kind === null ? [] : [intervalTitle(kind, language)];
  const columns = {
    de: ['Zeitraum', 'Wert', ...between, ...(hasParts ? parts : []), 'Zielpfad', 'Anmerkungen'],
    en: ['Period', 'Value', ...between, ...(hasParts ? parts : []), 'Target path', 'Notes'],
  }[language];
  const rows = series.points.map((point) => [
    formatPeriod(point.period, language, 'long'),
    pointCell(point, indicator, language),
    ...between.map(() => intervalCell(point, indicator, language)),
    ...(hasParts ? [partText(point.numerator, language), partText(point.denominator, language)] : []),
    pathText(target, point.period, language),
    pointRemarks(point, language).join('; '),
  ]);
  return { columns, rows: [...rows, ...dueRows(target, between.length + (hasParts ? 2 : 0), language)] };
}

function partText(value: number | null, language: Language): string {
  return value === null ? '' : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}

/** The path's value within its span, between the corners around the period; empty outside. */
function pathText(target: AssessedTarget, key: string, language: Language): string {
  const at = positionOf(key);
  const corners = cornersOf(target);
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (!from || at === null || at < from.position || at > to.position) continue;
    const share = (at - from.position) / (to.position - from.position);
    return formatValue(from.value + share * (to.value - from.value), target.indicator, language);
  }
  return '';
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
): string[][] {
  const { kind, duePeriod, projectedShown, targetValue } = assessment;
  if (duePeriod === null) return [];
  const period = formatPeriod(duePeriod, language, 'long');
  const empty = Array<string>(unfilled).fill('');
  const rows: string[][] = [];
  if (projectedShown !== null) {
    const text = { de: 'Fortschreibung bei gleichem Tempo', en: 'projection at the same pace' }[language];
    rows.push([period, formatValue(projectedShown, indicator, language), ...empty, '', text]);
  }
  if (kind === 'reach' && targetValue !== null) {
    const text = { de: 'Zielwert', en: 'target' }[language];
    rows.push([period, '', ...empty, formatValue(targetValue, indicator, language), text]);
  }
  return rows;
}
