import type { Language } from './words.ts';

/**
 * So many significant digits, and so many decimals, are all that is certain of a computed figure: doubles carry fifteen, and
 * each step of computing may cost some.
 */
export const meantDigits = 12;

/** A number without what only computing with doubles left behind it (0.30000000000000004, 2.8e-17); whole ones as they are. */
export function meantNumber(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(Number(value.toPrecision(meantDigits)).toFixed(meantDigits)) + 0;
}

/**
 * A number as every file that is taken away writes it: all its digits as it is stored, to twelve significant ones and twelve
 * decimals where it was computed, with the language's decimal sign, without thousands points and without an exponent.
 */
export function plainNumber(value: number, language: Language): string {
  const written = String(meantNumber(value));
  const plain = written.includes('e') ? withoutExponent(written) : written;
  return language === 'de' ? plain.replace('.', ',') : plain;
}

/** `-1.2e-7` as `-0.00000012`, `1.5e+21` as `1500000000000000000000`. */
function withoutExponent(written: string): string {
  const [mantissa = '', exponent = '0'] = written.split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const sign = written.startsWith('-') ? '-' : '';
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
