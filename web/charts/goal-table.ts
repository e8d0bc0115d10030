import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, periodPosition } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatPeriod, formatValue } from '../words/format.ts';
import { pointCell, pointRemarks } from '../words/points.ts';
import type { ChartTable } from './series-table.ts';

/** The figures behind a goal's chart: values with their parts, the path beside them, then projection and target. */
export function goalTable(target: AssessedTarget, language: Language): ChartTable {
  const { series, indicator } = target;
  const hasParts = series.points.some((point) => point.numerator !== null);
  const parts = { de: ['Zähler', 'Nenner'], en: ['Numerator', 'Denominator'] }[language];
  const columns = {
    de: ['Zeitraum', 'Wert', ...(hasParts ? parts : []), 'Zielpfad', 'Anmerkungen'],
    en: ['Period', 'Value', ...(hasParts ? parts : []), 'Target path', 'Notes'],
  }[language];
  const rows = series.points.map((point) => [
    formatPeriod(point.period, language, 'long'),
    pointCell(point, indicator, language),
    ...(hasParts ? [partText(point.numerator, language), partText(point.denominator, language)] : []),
    pathText(target, point.period, language),
    pointRemarks(point, language).join('; '),
  ]);
  return { columns, rows: [...rows, ...dueRows(target, hasParts, language)] };
}

function partText(value: number | null, language: Language): string {
  return value === null ? '' : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}

/** The path's value within its span, empty outside. */
function pathText({ assessment, indicator }: AssessedTarget, key: string, language: Language): string {
  const { baseline, targetValue, duePeriod } = assessment;
  if (!baseline || targetValue === null || duePeriod === null) return '';
  const [from, to, at] = [baseline.period, duePeriod, key].map((period) => {
    const found = maybePeriod(period);
    return found ? periodPosition(found) : null;
  });
  if (from == null || to == null || at == null || at < from || at > to || to === from) return '';
  const value = baseline.value + ((at - from) / (to - from)) * (targetValue - baseline.value);
  return formatValue(value, indicator, language);
}

function dueRows(
  { assessment, indicator }: AssessedTarget,
  hasParts: boolean,
  language: Language,
): string[][] {
  const { duePeriod, projectedShown, targetValue } = assessment;
  if (duePeriod === null) return [];
  const period = formatPeriod(duePeriod, language, 'long');
  const empty = hasParts ? ['', ''] : [];
  const rows: string[][] = [];
  if (projectedShown !== null) {
    const text = { de: 'Fortschreibung bei gleichem Tempo', en: 'projection at the same pace' }[language];
    rows.push([period, formatValue(projectedShown, indicator, language), ...empty, '', text]);
  }
  if (targetValue !== null) {
    const text = { de: 'Zielwert', en: 'target' }[language];
    rows.push([period, '', ...empty, formatValue(targetValue, indicator, language), text]);
  }
  return rows;
}
