import { formatPeriod } from '../../data/period-words.ts';
import { nameSeries } from '../name-series.ts';
import type { Point, Series, SeriesCheck } from './check.ts';
import { valueText } from './figure-text.ts';
import { maybeRobustScale, type RobustScale } from './robust-scale.ts';
import { type Peers, peerGroups } from './seasons.ts';

/** Iglewicz and Hoaglin recommend it for the modified z-score. */
const threshold = 3.5;
const fewestPoints = 5;

/**
 * Numbers far from the others of their own series: modified z-score over 3.5. Months, quarters, half-years and weekdays
 * are compared with the same season of other years; while there are fewer than five of those, with all of them and
 * twice the threshold. A warning, one a series: the number may well be true, and it is taken.
 *
 * Two things are ours, because tables are full of short series of small numbers. Nothing is said where chance alone
 * explains the distance (a count varies by its square root; compared after the transformation of Anscombe 1948). And
 * inside a breakdown, or where more than half of the numbers are the same, a step of less than half of them is no
 * outlier.
 *
 * Method: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993.
 */
export const outlier: SeriesCheck = {
  code: 'outlier',
  severity: 'warning',
  title: 'Ausreißer in der eigenen Zeitreihe (modifizierter z-Wert über 3,5)',
  check(series, context) {
    const kept = notReplaced(series);
    if (series.delivered.length + kept.length < fewestPoints) return [];
    const groups = peerGroups(series.delivered, kept, fewestPoints);
    const [farthest, ...others] = groups
      .flatMap((peers) => outliersOf(peers, series))
      .sort(
        (one, other) => other.score - one.score || (one.point.period.key < other.point.period.key ? -1 : 1),
      );
    if (!farthest) return [];
    const { indicator, area, breakdown } = series;
    const { point, score, peers, median } = farthest;
    const key = { indicator: indicator.id, area, breakdown, period: point.period.key };
    const shown = valueText(point.value, indicator);
    return [
      {
        period: point.period.key,
        text: shown,
        message: `„${nameSeries(key, context)}“: ${shown} liegt weit entfernt von ${peers.words} (Median ${valueText(median, { ...indicator, decimals: indicator.decimals + 1 })} aus ${peers.all.length} Werten; modifizierter z-Wert ${scoreText(score)}).${othersText(others, indicator)} Bitte prüfen, ob die Zahl stimmt; übernommen wird sie.`,
      },
    ];
  },
};

function notReplaced({ delivered, stored }: Series): readonly Point[] {
  if (stored.length === 0) return stored;
  const replaced = new Set(delivered.map(({ period }) => period.key));
  return stored.filter(({ period }) => !replaced.has(period.key));
}

interface Outlier {
  point: Point;
  score: number;
  peers: Peers;
  median: number;
}

function outliersOf(peers: Peers, series: Series): Outlier[] {
  const scale = maybeRobustScale(peers.all);
  if (!scale) return [];
  return peers.candidates.flatMap((point) => {
    const score = Math.abs(point.value - scale.median) / scale.unit;
    const isOut = score > threshold * peers.factor && isLarge(point, scale, series);
    return isOut ? [{ point, score, peers, median: scale.median }] : [];
  });
}

const named = 3;

function othersText(others: readonly Outlier[], indicator: Series['indicator']): string {
  if (others.length === 0) return '';
  const shown = others
    .slice(0, named)
    .map(
      ({ point }) => `${formatPeriod(point.period.key, 'de', 'long')} (${valueText(point.value, indicator)})`,
    );
  const further = others.length - named;
  const more = further <= 0 ? '' : further === 1 ? ' und ein weiterer Wert' : ` und ${further} weitere Werte`;
  return ` Ebenso: ${shown.join(', ')}${more}.`;
}

function isLarge(point: Point, { median, isMostlyConstant }: RobustScale, series: Series): boolean {
  const isMinor = isMostlyConstant || series.breakdown !== '';
  if (isMinor && Math.abs(point.value - median) < Math.abs(median) / 2) return false;
  return !isChance(point, median, series.indicator);
}

/** Whether a count, or a rate over a known denominator, lies as near to the median as chance alone would bring it. */
function isChance(
  { value, denominator }: Point,
  median: number,
  { aggregation, factor }: Series['indicator'],
): boolean {
  const isCounted = aggregation === 'count' || aggregation === 'stock';
  const perUnit = isCounted ? 1 : denominator === null ? 0 : denominator / factor;
  if (perUnit <= 0 || value < 0 || median < 0) return false;
  const stabilised = (one: number) => 2 * Math.sqrt(one * perUnit + 3 / 8);
  return Math.abs(stabilised(value) - stabilised(median)) <= threshold;
}

function scoreText(score: number): string {
  return score > 1000 ? 'über 1.000' : score.toFixed(1).replace('.', ',');
}
