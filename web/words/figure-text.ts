import { germanTime } from '../../data/german-day.ts';
import type { GivenFigure } from '../../data/inquiry.ts';
import type { Language } from '../../data/words.ts';
import { formatDate, formatNumber, formatPeriod, formatValue } from './format.ts';
import { pointCell, pointRemarks } from './points.ts';

/**
 * A figure as it is passed on, line by line: value, period and area; what it means, in one line; by how much chance
 * alone may move it; what has to be said beside it; source and date. `today` is an ISO day.
 */
export function figureText(figure: GivenFigure, today: string, language: Language): string {
  return [
    headLine(figure, language),
    meaningLine(figure, language),
    intervalLine(figure, language),
    remarksLine(figure, language),
    sourceLine(figure, today, language),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** Value with its parts, period, area and breakdown: `7,1 % (31 von 437), Schuljahr 2023/24, Landkreis Musterland`. */
export function headLine(figure: GivenFigure, language: Language): string {
  const { point, areaName, breakdown, breakdownLabel } = figure;
  const value = pointCell(point, figure, language);
  const parts = partsText(figure, language);
  const place = breakdown === '' ? areaName : `${areaName}, ${breakdownLabel[language]}`;
  return `${value}${parts}, ${formatPeriod(point.period, language, 'long')}, ${place}`;
}

function partsText({ point: { value, numerator, denominator } }: GivenFigure, language: Language): string {
  if (value === null || numerator === null || denominator === null) return '';
  const [part, whole] = [numerator, denominator].map((count) =>
    formatNumber(count, Number.isInteger(count) ? 0 : 1, language),
  );
  return { de: ` (${part} von ${whole})`, en: ` (${part} of ${whole})` }[language];
}

function meaningLine({ title, unit, definition }: GivenFigure, language: Language): string {
  const meaning = definition[language].replace(/\s+/g, ' ').trim();
  return `${title[language]} (${unit[language]}): ${meaning}`;
}

function intervalLine(
  { point: { interval, kind }, ...format }: GivenFigure,
  language: Language,
): string | null {
  if (interval === null) return null;
  const name =
    kind === 'wave'
      ? { de: 'Vertrauensbereich (95\u00a0%)', en: 'Confidence interval (95%)' }[language]
      : { de: 'Zufällige Schwankung (95\u00a0%)', en: 'Random variation (95%)' }[language];
  const low = formatNumber(interval.low, format.decimals, language);
  const high = formatValue(interval.high, format, language);
  return `${name}: ${{ de: `${low} bis ${high}`, en: `${low} to ${high}` }[language]}`;
}

function remarksLine({ point }: GivenFigure, language: Language): string | null {
  const remarks = pointRemarks(point, language);
  if (remarks.length === 0) return null;
  return `${{ de: 'Anmerkungen', en: 'Notes' }[language]}: ${remarks.join('; ')}`;
}

function sourceLine({ source, point }: GivenFigure, today: string, language: Language): string {
  const dates = point.origins.map(({ stateDate, committedAt }) => stateDate ?? committedAt);
  const newest = dates.sort().at(-1);
  const state =
    newest === undefined ? '' : `, ${{ de: 'Stand', en: 'as of' }[language]} ${formatDate(newest, language)}`;
  const taken = formatDate(retrievedOn(point, today), language);
  return {
    de: `Quelle: ${source}${state}; abgerufen am ${taken}`,
    en: `Source: ${source}${state}; retrieved on ${taken}`,
  }[language];
}

/** Today, or the German day on which the newest part came, where today is a fixed day before it. */
function retrievedOn({ origins }: GivenFigure['point'], today: string): string {
  const days = origins.flatMap(({ committedAt }) => germanTime(committedAt)?.day ?? []);
  return [...days, today].sort().at(-1) ?? today;
}
