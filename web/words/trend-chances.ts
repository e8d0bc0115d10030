import type { Trend } from '../../data/trend.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, roundHalfUp } from './format.ts';
import { withoutZeros } from './operand.ts';

/** The chances of a trend as its working shows them: "= 0,01667", "< 0,0001". */
export interface Chances {
  p: string;
  corrected: string;
  /** "0,01667 × 2" where Holm's correction is a product that gives the corrected one as shown; otherwise null. */
  product: string | null;
}

/**
 * The corrected chance has four decimals, more where it takes them for two digits that count or to lie off the border of
 * 5 %; the chance itself has as many as it takes for the product as shown to give the corrected one as shown.
 */
export function tellChances({ p, pCorrected, together }: Trend, language: Language): Chances {
  const raw = p ?? 1;
  const corrected = pCorrected ?? raw;
  const times = Math.round(corrected / raw);
  const isProduct = together > 1 && Math.abs(times * raw - corrected) < 1e-9;
  if (!isProduct || corrected < smallest) {
    const [alone, whole] = [raw, corrected].map((one) => write(one, decimalsOf(one), language));
    return { p: alone ?? '', corrected: whole ?? '', product: null };
  }
  const decimals = decimalsOf(corrected);
  let most = decimals;
  const gives = () =>
    roundHalfUp(times * roundHalfUp(raw, most), decimals) === roundHalfUp(corrected, decimals);
  while (most < decimals + 6 && !gives()) most += 1;
  const shown = withoutZeros(raw, { least: 2, most }, language);
  return { p: `= ${shown}`, corrected: write(corrected, decimals, language), product: `${shown} × ${times}` };
}

const smallest = 0.0001;

function decimalsOf(p: number): number {
  let decimals = 4;
  while (decimals < 8 && roundHalfUp(p, decimals) < 10 ** (1 - decimals)) decimals += 1;
  while (decimals < 8 && p !== 0.05 && roundHalfUp(p, decimals) === 0.05) decimals += 1;
  return decimals;
}

function write(p: number, decimals: number, language: Language): string {
  if (p < smallest) return `< ${formatNumber(smallest, 4, language)}`;
  return `= ${withoutZeros(p, { least: 2, most: decimals }, language)}`;
}
