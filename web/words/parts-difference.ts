import type { PartsDifference } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, formatValue, roundHalfUp, type ValueFormat } from './format.ts';

/** "gelieferte Summe 118, Teile (Geschlecht) zusammen 105": what a table says beside a delivered total. */
export function differenceRemark(
  difference: PartsDifference,
  indicator: ValueFormat,
  language: Language,
): string {
  const { label, delivered, parts } = difference;
  const decimals = tellApart(difference, indicator);
  const [whole, sum] = [delivered, parts].map((value) =>
    formatValue(value, { ...indicator, decimals }, language),
  );
  return {
    de: `gelieferte Summe ${whole}, Teile (${label.de}) zusammen ${sum}`,
    en: `delivered total ${whole}, its parts (${label.en}) together ${sum}`,
  }[language];
}

/** The same with its period, as a sentence above the arithmetic. */
export function differenceSentence(
  difference: PartsDifference,
  indicator: ValueFormat,
  language: Language,
): string {
  const period = formatPeriod(difference.period, language, 'long');
  return `${period}: ${differenceRemark(difference, indicator, language)}.`;
}

/** As many decimals as it takes for the two not to look alike, at most three more than the indicator's. */
function tellApart({ delivered, parts }: PartsDifference, { decimals }: ValueFormat): number {
  const most = decimals + 3;
  let shown = decimals;
  while (shown < most && roundHalfUp(delivered, shown) === roundHalfUp(parts, shown)) shown += 1;
  return shown;
}
