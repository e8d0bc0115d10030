import type { SignSet } from '../../data/mapping.ts';
import type { Gap, Qualifier } from '../../data/observation.ts';

/** The signs of a source: `classic` (Destatis, the Länder, LSN until about 2023) or `lsn` (LSN's current page). */
export type { SignSet };

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

/**
 * The set that signs show which only one of them has; undefined where they show none, or both. `signs` are cells that are
 * no numbers, as they stand there.
 */
export function inferSignSet(signs: Iterable<string>): SignSet | undefined {
  const shown = new Set<SignSet>();
  for (const text of signs) {
    const sign = text.trim();
    if (/^(?:[gktu]|\[[n0gtux]\])$/.test(sign) || /^[\d.,]+ ?[uf]$/.test(sign)) shown.add('lsn');
    if (/^(?:\.|\.\.\.|…|·|•|\/)$/.test(sign)) shown.add('classic');
  }
  const [only] = shown;
  return shown.size === 1 ? only : undefined;
}

type Meaning = Omit<SignReading, 'sign'>;

const zero: Meaning = { gap: null, value: 0, qualifiers: [] };
const roundedToZero: Meaning = { gap: null, value: 0, qualifiers: ['roundedToZero'] };
const secret = gapOf('secret');
const later = gapOf('later');
const unreliable = gapOf('unreliable');
const notMeaningful = gapOf('notMeaningful');

/** Spellings of tables of the transition between the two sets; they mean the same in both. */
const transitional: [string, Meaning][] = [
  ['[n]', zero],
  ['[0]', roundedToZero],
  ['[g]', secret],
  ['[t]', later],
  ['[u]', unreliable],
  ['[x]', notMeaningful],
];

const classic = new Map<string, Meaning>([
  ...transitional,
  ...['-', '–', '—', '−'].map((sign): [string, Meaning] => [sign, zero]),
  ...['.', '·', '•'].map((sign): [string, Meaning] => [sign, secret]),
  ...['...', '…'].map((sign): [string, Meaning] => [sign, later]),
  ...['/', '()'].map((sign): [string, Meaning] => [sign, unreliable]),
  ...['x', 'X'].map((sign): [string, Meaning] => [sign, notMeaningful]),
]);

const lsn = new Map<string, Meaning>([
  ...transitional,
  ['k', roundedToZero],
  ...['-', '–', '—', '−'].map((sign): [string, Meaning] => [sign, zero]),
  ['g', secret],
  ['t', later],
  ['u', unreliable],
  ...['x', 'X'].map((sign): [string, Meaning] => [sign, notMeaningful]),
]);

function gapOf(gap: Gap): Meaning {
  return { gap, value: null, qualifiers: [] };
}
