import type { Language } from '../../data/words.ts';
import { formatNumber, roundHalfUp, withSymbol } from '../words/format.ts';

export interface YAxis {
  domain: [number, number];
  ticks: { value: number; label: string }[];
  startsAtZero: boolean;
}

interface YAxisOptions {
  symbol: string;
  language: Language;
  ticks: number;
  isNear?: boolean;
}

/** A line must use at least this share of an axis from zero, else the axis starts near the values. */
const leastUse = 0.1;

/**
 * A value axis with round ticks around `values` (at least one finite number). From zero unless the values would
 * lie flat there, or `isNear` says that zero means nothing to them; the unit stands at the top tick only.
 */
export function createYAxis(
  values: readonly number[],
  { symbol, language, ticks, isNear = false }: YAxisOptions,
): YAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = !isNear && low >= 0 && (high === 0 || high - low >= leastUse * high || high === low);
  const [from, to] = fromZero ? [0, high === 0 ? 1 : high] : padded(low, high);
  const step = niceStep((to - from) / Math.max(2, ticks));
  const first = Math.floor(roundHalfUp(from / step, 9));
  const last = Math.ceil(roundHalfUp(to / step, 9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const found = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = roundHalfUp((first + index) * step, decimals);
    const number = formatNumber(value, decimals, language);
    return { value, label: first + index === last ? withSymbol(number, symbol, language) : number };
  });
  return {
    domain: [roundHalfUp(first * step, decimals), roundHalfUp(last * step, decimals)],
    ticks: found,
    startsAtZero: first <= 0 && last >= 0,
  };
}

function padded(low: number, high: number): [number, number] {
  if (high > low) return [low, high];
  const room = Math.abs(high) * 0.1 || 1;
  return [low - room, high + room];
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`; 25, 250 … as well, being whole. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor =
    [1, 2, ...(power >= 10 ? [2.5] : []), 5, 10].find(
      (candidate) => candidate * power >= least * (1 - 1e-9),
    ) ?? 10;
  return factor * power;
}
