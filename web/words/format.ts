import { type FormatLocaleObject, formatLocale } from 'd3-format';
import { germanTime } from '../../data/german-day.ts';
import type { Language } from '../../data/words.ts';

export { formatPeriod } from './periods.ts';

/** What a value needs to know of its indicator to be written. */
export interface ValueFormat {
  decimals: number;
  symbol: string;
}

const minus = '\u2212';
const noBreakSpace = '\u00a0';

const locales: Record<Language, FormatLocaleObject> = {
  de: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ''], minus }),
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus }),
};

/** A number with fixed decimals, rounded half away from zero as people do on paper; `2.654` in German. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return locales[language].format(`,.${decimals}f`)(roundHalfUp(value, decimals));
}

/** Like `formatNumber`, with a plus sign in front of what is above zero after rounding. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const sign = roundHalfUp(value, decimals) > 0 ? '+' : '';
  return sign + formatNumber(value, decimals, language);
}

/**
 * A value with its symbol: `7,1 %` in German, `7.1%` in English. Without a value the words say so: a dash would
 * read as "exactly zero" to people used to official tables.
 */
export function formatValue(value: number | null, indicator: ValueFormat, language: Language): string {
  if (value === null) return { de: 'kein Wert', en: 'no value' }[language];
  return withSymbol(formatNumber(value, indicator.decimals, language), indicator.symbol, language);
}

export function withSymbol(number: string, symbol: string, language: Language): string {
  if (symbol === '') return number;
  return number + (language === 'de' ? noBreakSpace : '') + symbol;
}

/** Rounds the number as it is written, so that 7.05 becomes 7.1 although its binary form lies below. */
export function roundHalfUp(value: number, decimals: number): number {
  const shifted = shift(Math.abs(value), decimals);
  const rounded = shift(Math.round(shifted), -decimals);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

const monthsShortEnglish = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** A day, or the German day of a time: `31.12.2018`, `31 Dec 2018`. */
export function formatDate(iso: string, language: Language): string {
  const day = iso.length > 10 ? germanTime(iso)?.day : iso;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? iso);
  if (!match) return iso;
  const [, year, month, date] = match;
  if (language === 'de') return `${date}.${month}.${year}`;
  return `${Number(date)} ${monthsShortEnglish[Number(month) - 1]} ${year}`;
}

/** Day and minute in German time, where the office is: `18.11.2026, 14:05`. */
export function formatTime(iso: string, language: Language): string {
  const time = germanTime(iso);
  return time ? `${formatDate(time.day, language)}, ${time.clock}` : iso;
}

/** Decimal units, as file managers show them: `67 MB`, `1,2 GB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['Byte', 'kB', 'MB', 'GB', 'TB'];
  let power = 0;
  while (power < units.length - 1 && roundHalfUp(bytes / 1000 ** power, 0) >= 1000) power += 1;
  const scaled = bytes / 1000 ** power;
  const decimals = power > 0 && roundHalfUp(scaled, 1) < 10 ? 1 : 0;
  const unit = power === 0 && language === 'en' && bytes !== 1 ? 'bytes' : units[power];
  return `${formatNumber(scaled, decimals, language)}${noBreakSpace}${unit}`;
}
