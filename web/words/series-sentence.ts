import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { type DifferenceFormat, formatDifference } from './difference.ts';
import { formatValue, roundHalfUp } from './format.ts';
import { periodInSentence } from './periods.ts';
import { coverageWords } from './points.ts';

/** A point and, where there is one to compare it with, the figure a year before. */
export interface Latest {
  point: Point;
  change: { before: Pick<Point, 'period'>; difference: number | null } | undefined;
}

/**
 * The sentence over a series: "Landkreis Musterland, 2024/25: 6,93 %, 0,21 Prozentpunkte weniger als 2023/24"; with
 * "(17 von 21 Schulen)" behind a figure that is not whole.
 */
export function seriesSentence(
  areaName: string,
  { point, change }: Latest,
  indicator: DifferenceFormat,
  language: Language,
): string {
  const coverage = coverageWords(point, language);
  const figure = `${formatValue(point.value, indicator, language)}${coverage === null ? '' : ` (${coverage})`}`;
  const told = change?.difference === null ? undefined : change;
  const opening = `${areaName}, ${periodInSentence(point.period, language)}: ${figure}`;
  if (!told || told.difference === null) return opening;
  return `${opening}, ${changeSentence(told.difference, told.before.period, indicator, language)}`;
}

function changeSentence(
  difference: number,
  before: string,
  indicator: DifferenceFormat,
  language: Language,
): string {
  const when = periodInSentence(before, language);
  if (roundHalfUp(difference, indicator.decimals) === 0) {
    return { de: `praktisch wie ${when}`, en: `practically as ${when}` }[language];
  }
  const size = formatDifference(difference, indicator, language);
  const word = difference > 0 ? { de: 'mehr als', en: 'more than' } : { de: 'weniger als', en: 'less than' };
  return `${size} ${word[language]} ${when}`;
}
