import type { Qualifier } from '../../data/observation.ts';
import type { SignSet } from './signs.ts';

export type NumberReading =
  | { kind: 'number'; value: number; qualifiers: Qualifier[] }
  | { kind: 'ambiguous' }
  | { kind: 'none' };

export interface NumberOptions {
  /** `1.234` (with a decimal comma) is known to be one thousand two hundred and thirty-four. */
  thousands?: boolean;
  /** Whose letters may be attached to the number; the classic ones by default. */
  signs?: SignSet;
}

/**
 * Reads a number as tables print it. `decimal` is the decimal sign of the column. Blanks around it, `%`, a plus,
 * footnote marks, brackets (limited) and the attached letters p r s e D are understood, in LSN's set also u and f
 * (limited, faulty), and the bracket spellings of the transition (`12 [p]`). `ambiguous` is a number whose size cannot be told: with a decimal comma `1.234` (thousands or thousandths?) and `12.5` (the other
 * convention), with a decimal point the same with the comma. `none` is no number at all.
 */
export function readNumber(text: string, decimal: ',' | '.', options: NumberOptions = {}): NumberReading {
  // The plain whole number is most of what is read.
  if (/^-?\d{1,15}$/.test(text)) return { kind: 'number', value: plainNumber(text), qualifiers: [] };
  const { core, qualifiers } = withoutMarks(text, options.signs ?? 'classic');
  const match = /^([+\-−]?)\s?(\d[\d.,' ’]*|[.,]\d+)(?:[eE]([+-]?\d{1,3}))?$/.exec(core);
  if (!match?.[2]) return { kind: 'none' };
  const digits = readDigits(match[2], decimal, {
    thousands: options.thousands,
    exponent: match[3] !== undefined,
  });
  if (digits === 'ambiguous') return { kind: 'ambiguous' };
  if (digits === 'none') return { kind: 'none' };
  const sign = match[1] === '-' || match[1] === '−' ? '-' : '';
  const value = plainNumber(`${sign}${digits}${match[3] === undefined ? '' : `e${match[3]}`}`);
  return Number.isFinite(value) ? { kind: 'number', value, qualifiers } : { kind: 'none' };
}

/**
 * Whether a number with an exponent (`1,41E+05`) has fewer digits than its whole part: a spreadsheet showed it in a narrow
 * column and saved what it showed, so that the digits behind are gone. `3.01719802876395E-02` and `1,234E+03` have all.
 */
export function isShortened(text: string): boolean {
  const [, digits, exponent] = /(\d[\d.,]*)[eE]\+?(\d{1,3})(?!\d)/.exec(text) ?? [];
  if (digits === undefined || exponent === undefined) return false;
  const whole = (/^\d+/.exec(digits)?.[0] ?? '').replace(/^0+/, '').length;
  const given = digits.replace(/[.,]/g, '').replace(/^0+/, '').length;
  return given > 0 && whole > 0 && given < whole + Number(exponent);
}

const common: Record<string, Qualifier> = { p: 'provisional', r: 'revised', s: 'estimated', e: 'final' };
const letters: Record<SignSet, Record<string, Qualifier>> = {
  classic: { ...common, D: 'average' },
  lsn: { ...common, D: 'average', u: 'limited', f: 'limited' },
};
const bracketLetters: Record<string, Qualifier> = { ...common, u: 'limited', f: 'limited' };

/** Superscript digits and brackets, asterisks, and `1)` behind a blank. */
const footnote = /(?:[⁰¹²³⁴-⁹⁽⁾*†]|(?<=[\d%])\s+\d\))+$/u;

/** Takes off, from the outside in, what stands around the digits. */
function withoutMarks(text: string, set: SignSet): { core: string; qualifiers: Qualifier[] } {
  const qualifiers = new Set<Qualifier>();
  let core = text.replace(/[\s\u00a0\u2007\u2009\u202f\ufeff]+/g, ' ').trim();
  for (let before = ''; before !== core; ) {
    before = core;
    core = core.replace(footnote, '').trimEnd();
    const bracketed = /^\((.*)\)$/.exec(core);
    if (bracketed?.[1] !== undefined) {
      core = bracketed[1].trim();
      qualifiers.add('limited');
    }
    const lettered = /^(.*\d\s?%?)\s?(?:([prseuDf])|\[([prseuf])\])$/.exec(core);
    const qualifier = letters[set][lettered?.[2] ?? ''] ?? bracketLetters[lettered?.[3] ?? ''];
    if (lettered?.[1] !== undefined && qualifier) {
      core = lettered[1].trim();
      qualifiers.add(qualifier);
    }
    core = core.replace(/(?<=\d)\s?%$/, '');
  }
  return { core, qualifiers: [...qualifiers] };
}

/** Digits with their signs to `1234.5`; blank and apostrophe group by three and are never a decimal sign. */
function readDigits(
  text: string,
  decimal: ',' | '.',
  options: { thousands: boolean | undefined; exponent: boolean },
): string | 'ambiguous' | 'none' {
  const grouped = /^\d{1,3}([ '’])\d{3}(?:\1\d{3})*(?=[.,]|$)/.exec(text);
  const joined = grouped ? grouped[0].replace(/[ '’]/g, '') + text.slice(grouped[0].length) : text;
  if (/[ '’]/.test(joined)) return 'none';
  const other = decimal === ',' ? '.' : ',';
  const [whole, fraction, ...more] = joined.split(decimal);
  if (whole === undefined || more.length > 0) return digitsOfOtherConvention(joined, other, decimal);
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return 'none';
  const tail = fraction === undefined ? '' : `.${fraction}`;
  if (!whole.includes(other)) return `${whole === '' ? '0' : whole}${tail}`;
  // An exponent never stands behind grouped digits, so that the only sign is the decimal one.
  if (options.exponent) return fraction === undefined ? withPoint(whole, other) : 'none';
  const inGroups = /^\d{1,3}(?:[.,]\d{3})+$/.test(whole);
  const groups = whole.split(other).length - 1;
  if (!inGroups) return /^\d*[.,]\d+$/.test(whole) && fraction === undefined ? 'ambiguous' : 'none';
  if (fraction === undefined && groups === 1 && options.thousands !== true) return 'ambiguous';
  return `${whole.split(other).join('')}${tail}`;
}

/** `1,234,567` in a column with a decimal comma: a number, but not of this column's convention. */
function digitsOfOtherConvention(text: string, other: string, decimal: string): 'ambiguous' | 'none' {
  const groups = text.split(other)[0];
  return groups !== undefined && /^\d{1,3}(?:[.,]\d{3})+$/.test(groups) && groups.includes(decimal)
    ? 'ambiguous'
    : 'none';
}

function withPoint(text: string, decimal: string): string | 'none' {
  const parts = text.split(decimal);
  return parts.length === 2 && /^\d+$/.test(parts[1] ?? '') ? `${parts[0] || '0'}.${parts[1]}` : 'none';
}

/** Minus zero is zero: `-0` would compare unequal to it. */
function plainNumber(text: string): number {
  const value = Number(text);
  return value === 0 ? 0 : value;
}
