import type { Language, Words } from '../../data/words.ts';
import { formatNumber, roundHalfUp } from './format.ts';

/** What a difference between two values needs to know of the indicator. */
export interface DifferenceFormat {
  unit: Words;
  symbol: string;
  decimals: number;
}

/** Units that say nothing but "this is a number". */
const bareUnits = new Set(['anzahl', 'number', 'count', 'zahl']);

/** The unit of a difference: "Prozentpunkte" for percentages, nothing for plain counts, else the indicator's unit. */
export function differenceUnit(
  indicator: Pick<DifferenceFormat, 'unit' | 'symbol'>,
  language: Language,
  singular = false,
): string {
  if (indicator.symbol === '%') {
    if (language === 'de') return singular ? 'Prozentpunkt' : 'Prozentpunkte';
    return singular ? 'percentage point' : 'percentage points';
  }
  const unit = indicator.unit[language];
  return bareUnits.has(unit.toLowerCase()) ? '' : unit;
}

/** The size of a difference with its unit: "0,7 Prozentpunkte", "129 Besuche im Monat"; the sign is left out. */
export function formatDifference(value: number, indicator: DifferenceFormat, language: Language): string {
  const decimals = visibleDecimals(value, indicator.decimals);
  const number = formatNumber(Math.abs(value), decimals, language);
  const isOne = decimals === 0 && roundHalfUp(Math.abs(value), 0) === 1;
  const unit = differenceUnit(indicator, language, isOne);
  return unit === '' ? number : `${number} ${unit}`;
}

/** As many decimals as it takes for a difference that is not zero not to look like zero. */
function visibleDecimals(value: number, decimals: number): number {
  const mostDecimals = decimals + 4;
  let visible = decimals;
  while (value !== 0 && visible < mostDecimals && roundHalfUp(value, visible) === 0) visible += 1;
  return visible;
}
