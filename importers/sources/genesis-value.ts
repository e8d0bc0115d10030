import type { Gap, Qualifier } from '../../data/observation.ts';
import { isShortened, readNumber } from '../text/numbers.ts';
import { isRoundedZero, readSign, type SignSet } from '../text/signs.ts';

export type ValueReading =
  | { kind: 'value'; value: number | null; gap: Gap | null; sign: string | null; qualifiers: Qualifier[] }
  | { kind: 'ambiguous' }
  | { kind: 'unreadable' };

/** How a source prints figures, where it differs from the GENESIS portals. */
export interface ValueStyle {
  signs: SignSet;
  /** Points group by thousands; the GENESIS portals never group. */
  thousands: boolean;
}

const genesis: ValueStyle = { signs: 'classic', thousands: false };

/**
 * A value cell of official statistics, with decimal comma. A `0` is rounded in the classic set only; in LSN's it is
 * exactly nothing, or a value that was set to nothing to keep it secret.
 */
export function readValue(text: string, { signs, thousands }: ValueStyle = genesis): ValueReading {
  const number = readNumber(text, ',', { thousands, signs });
  if (number.kind === 'ambiguous' || isShortened(text)) return { kind: 'ambiguous' };
  if (number.kind === 'number') {
    const qualifiers =
      signs === 'classic' && isRoundedZero(text)
        ? [...number.qualifiers, 'roundedToZero' as const]
        : number.qualifiers;
    return { kind: 'value', value: number.value, gap: null, sign: null, qualifiers };
  }
  const sign = readSign(text, signs);
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
