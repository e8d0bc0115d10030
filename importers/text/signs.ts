import type { Gap, Qualifier } from '../../data/observation.ts';

/** The signs of a source: `classic` (Destatis, the Länder, LSN until about 2023) or `lsn` (LSN's current page). */
export type SignSet = 'classic' | 'lsn';

/** `sign` is the text as it stands there, without blanks; `value` is 0 where the sign means exactly or nearly zero. */
export interface SignReading {
  sign: string;
  gap: Gap | null;
  value: 0 | null;
  qualifiers: Qualifier[];
}

/**
 * Reads a sign in place of a number; undefined where the text is none. A `0` is a number in both sets
 * (see `isRoundedZero`).
 *
 * @see https://www.statistik.niedersachsen.de (page 115987), Statistische Ämter des Bundes und der Länder,
 * Zeichenerklärung
 */
export function readSign(text: string, set: SignSet): SignReading | undefined {
  const sign = text.replace(/[\s\u00a0\u202f\ufeff]+/g, '');
  const meaning = (set === 'classic' ? classic : lsn).get(sign);
  return meaning && { sign, ...meaning, qualifiers: [...meaning.qualifiers] };
}

/** In the classic set `0` and `0,0` say "more than nothing, but less than half of the last digit printed". */
export function isRoundedZero(text: string): boolean {
  return /^0(?:[.,]0+)?$/.test(text.trim());
}

type Meaning = Omit<SignReading, 'sign'>;

const zero: Meaning = { gap: null, value: 0, qualifiers: [] };
const roundedToZero: Meaning = { gap: null, value: 0, qualifiers: ['roundedToZero'] };
const secret = gapOf('secret');
const later = gapOf('later');
const unreliable = gapOf('unreliable');
const notMeaningful = gapOf('notMeaningful');

const classic = new Map<string, Meaning>([
  ...['-', '–', '—', '−'].map((sign): [string, Meaning] => [sign, zero]),
  ...['.', '·', '•'].map((sign): [string, Meaning] => [sign, secret]),
  ...['...', '…'].map((sign): [string, Meaning] => [sign, later]),
  ...['/', '()'].map((sign): [string, Meaning] => [sign, unreliable]),
  ...['x', 'X'].map((sign): [string, Meaning] => [sign, notMeaningful]),
]);

/** The bracket spellings stand in tables of the transition between the two sets. */
const lsn = new Map<string, Meaning>([
  ...['k', '[0]'].map((sign): [string, Meaning] => [sign, roundedToZero]),
  ...['-', '–', '—', '−', '[n]'].map((sign): [string, Meaning] => [sign, zero]),
  ...['g', '[g]'].map((sign): [string, Meaning] => [sign, secret]),
  ...['t', '[t]'].map((sign): [string, Meaning] => [sign, later]),
  ...['u', '[u]'].map((sign): [string, Meaning] => [sign, unreliable]),
  ...['x', 'X', '[x]'].map((sign): [string, Meaning] => [sign, notMeaningful]),
]);

function gapOf(gap: Gap): Meaning {
  return { gap, value: null, qualifiers: [] };
}
