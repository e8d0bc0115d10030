import type { Gap, Qualifier } from '../../data/observation.ts';
import { readNumber } from '../text/numbers.ts';
import { isRoundedZero, readSign } from '../text/signs.ts';

export type ValueReading =
  | { kind: 'value'; value: number | null; gap: Gap | null; sign: string | null; qualifiers: Qualifier[] }
  | { kind: 'ambiguous' }
  | { kind: 'unreadable' };

/** A value cell of official statistics: decimal comma, no thousands separator, the classic signs. */
export function readValue(text: string): ValueReading {
  const number = readNumber(text, ',');
  if (number.kind === 'ambiguous') return number;
  if (number.kind === 'number') {
    const qualifiers = isRoundedZero(text)
      ? [...number.qualifiers, 'roundedToZero' as const]
      : number.qualifiers;
    return { kind: 'value', value: number.value, gap: null, sign: null, qualifiers };
  }
  const sign = readSign(text, 'classic');
  return sign ? { kind: 'value', ...sign } : { kind: 'unreadable' };
}

const marks: Readonly<Record<string, Qualifier>> = {
  e: 'final',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  '()': 'limited',
};

/** The marks of quality that a portal writes in a column of their own behind the value; undefined where it is none. */
export function readMarks(text: string): Qualifier[] | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, '');
  const sign = readSign(plain, 'classic');
  if (plain === '' || (sign && plain !== '()')) return [];
  const parts = plain === '()' ? [plain] : [...plain];
  const read = parts.flatMap((part) => marks[part] ?? []);
  return read.length === parts.length ? read : undefined;
}
