import type { Language } from '../../data/words.ts';
import { formatNumber, roundHalfUp } from './format.ts';

/** Decimals shown for each sort of figure that several lines of the arithmetic share. */
export interface Precision {
  /** Decimals of the indicator: no figure shows fewer. */
  base: number;
  value: number;
  change: number;
  projected: number;
  years: number;
}

type Sort = Exclude<keyof Precision, 'base'>;

/** A figure in a working: rounded as shown, negative ones in brackets because they follow an operator. */
export class Operand {
  readonly exact: number;
  readonly sort: Sort;
  constructor(exact: number, sort: Sort) {
    this.exact = exact;
    this.sort = sort;
  }
  /** The figure as shown; months are shown as twelfths, exactly. */
  rounded(precision: Precision): number {
    return this.months === null ? roundHalfUp(this.exact, precision[this.sort]) : this.exact;
  }
  text(precision: Precision, language: Language): string {
    if (this.months !== null) return `${formatNumber(this.months, 0, language)} ÷ 12`;
    const least = this.sort === 'years' ? 0 : precision.base;
    return withoutZeros(this.exact, { least, most: precision[this.sort] }, language);
  }
  bracketed(precision: Precision, language: Language): string {
    const text = this.text(precision, language);
    return text.startsWith('\u2212') || this.months !== null ? `(${text})` : text;
  }
  /** Years that are no whole number but a whole number of months. */
  private get months(): number | null {
    if (this.sort !== 'years') return null;
    const months = Math.round(this.exact * 12);
    const isTwelfths = Math.abs(this.exact * 12 - months) < 1e-6;
    return isTwelfths && months % 12 !== 0 ? months : null;
  }
}

/** A number rounded to `most` decimals, without zeros at its end beyond `least` decimals. */
export function withoutZeros(
  value: number,
  { least, most }: { least: number; most: number },
  language: Language,
): string {
  const shown = roundHalfUp(value, most);
  let decimals = Math.min(least, most);
  while (decimals < most && roundHalfUp(shown, decimals) !== shown) decimals += 1;
  return formatNumber(shown, decimals, language);
}
