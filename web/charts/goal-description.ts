import { splitBegun } from '../../data/begun-points.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { decidedShort, subtitle } from '../words/assessment.ts';
import { formatPeriod, formatValue, type ValueFormat } from '../words/format.ts';
import { intervalKind, intervalName, intervalText } from '../words/intervals.ts';
import { notBegun, pointRemarks } from '../words/points.ts';
import type { Mark } from './line.ts';

/** A mark in one line, for a tooltip: period, value, and what must be known of it. */
export function markText(
  { point, ahead }: Pick<Mark, 'point' | 'ahead'>,
  target: { indicator: ValueFormat },
  language: Language,
): string {
  const period = formatPeriod(point.period, language, 'short');
  const value = formatValue(point.value, target.indicator, language);
  const remarks = [
    ...(ahead ? [notBegun[language]] : []),
    ...intervalRemark(point, target, language),
    ...pointRemarks(point, language),
  ];
  return `${period}: ${value}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

function intervalRemark(
  point: Point,
  { indicator }: { indicator: ValueFormat },
  language: Language,
): string[] {
  if (point.interval === null) return [];
  return [
    `${intervalName(intervalKind(point), language)} ${intervalText(point.interval, indicator, language)}`,
  ];
}

/** What the picture shows, for those who do not see it; the table behind it has every figure. */
export function goalDescription(target: AssessedTarget, language: Language): string {
  const { begun, ahead } = splitBegun(target.series.points, target.assessment.asOf);
  const valued = begun.filter((point) => point.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const sentences = [subtitle(target, language)];
  if (first && last) {
    const from = markText({ point: first, ahead: false }, target, language);
    const to = markText({ point: last, ahead: false }, target, language);
    const count = valued.length;
    sentences.push(
      { de: `${count} Werte, von ${from} bis ${to}`, en: `${count} values, from ${from} to ${to}` }[language],
    );
  }
  const forecast = ahead.at(-1);
  if (forecast) sentences.push(markText({ point: forecast, ahead: true }, target, language));
  const { kind, targetValue, duePeriod, projectedShown } = target.assessment;
  if (kind !== 'reach') {
    sentences.push(decidedShort(target, language));
  } else if (targetValue !== null && duePeriod !== null) {
    const value = formatValue(targetValue, target.indicator, language);
    const due = formatPeriod(duePeriod, language, 'short');
    sentences.push({ de: `Ziel ${value} bis ${due}`, en: `Target ${value} by ${due}` }[language]);
  }
  if (projectedShown !== null) {
    const value = formatValue(projectedShown, target.indicator, language);
    sentences.push({ de: `Fortschreibung ${value}`, en: `Projection ${value}` }[language]);
  }
  return `${sentences.join('. ')}.`;
}
