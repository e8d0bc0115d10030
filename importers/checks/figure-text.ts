import type { Indicator } from '../../data/indicator.ts';

const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 });

/** A number as German texts write it, with at most three decimals: `2.654,5`. */
export function numberText(value: number): string {
  return german.format(value);
}

/** A value with its symbol and no more decimals than its indicator shows: `7,67 %`. */
export function valueText(
  value: number,
  { decimals, symbol }: Pick<Indicator, 'decimals' | 'symbol'>,
): string {
  const rounded = Number(value.toFixed(decimals));
  return symbol === '' ? numberText(value) : `${numberText(rounded)}\u00a0${symbol}`;
}
