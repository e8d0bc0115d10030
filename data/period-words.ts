import { maybePeriod, monthPeriod, type Period, type PeriodKind } from './period.ts';
import type { Language, Words } from './words.ts';

export type PeriodStyle = 'long' | 'short' | 'axis';

const monthNames: Record<Language, readonly string[]> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const monthsShort: Record<Language, readonly string[]> = {
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/**
 * A canonical period text as people write it: `long` stands alone ("Schuljahr 2019/20"), `short` beside a value
 * ("2019/20", "Okt. 2026"), `axis` under a tick. An unreadable text comes back unchanged.
 */
export function formatPeriod(key: string, language: Language, style: PeriodStyle): string {
  const period = maybePeriod(key);
  if (!period) return key;
  return style === 'long' ? longPeriod(period, language) : shortPeriod(period, language, style);
}

/**
 * A period inside a sentence: "2030/31", "im Oktober 2026", "am 31.12.2018"; English "in 2030/31". A range of one month
 * or one day is called as these.
 */
export function periodInSentence(key: string, language: Language): string {
  const found = maybePeriod(key);
  if (!found) return key;
  const period = found.kind === 'range' ? plainRange(found) : found;
  const short = inflected(period, language);
  const preposition = prepositions[period.kind][language];
  return preposition === '' ? short : `${preposition} ${short}`;
}

function plainRange(range: Period): Period {
  const { start, end } = range;
  const month = monthPeriod(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
  if (month.start === start && month.end === end) return month;
  return (start === end ? maybePeriod(start, 'day') : undefined) ?? range;
}

/** The end of a span in a sentence, for "bis …" or "by …": "2030/31", "Oktober 2026", "zum 31.12.2018". */
export function periodAsLimit(key: string, language: Language): string {
  const period = maybePeriod(key);
  if (!period) return key;
  const article = language === 'de' ? limitArticles[period.kind] : undefined;
  const text = inflected(period, language);
  return article ? `${article} ${text}` : text;
}

/** The kind in words, for "Berichtszeitraum: Schuljahr". */
export const kindWords: Record<PeriodKind, Words> = {
  day: { de: 'Tag', en: 'day' },
  week: { de: 'Woche', en: 'week' },
  month: { de: 'Monat', en: 'month' },
  quarter: { de: 'Quartal', en: 'quarter' },
  half: { de: 'Halbjahr', en: 'half-year' },
  year: { de: 'Kalenderjahr', en: 'calendar year' },
  schoolYear: { de: 'Schuljahr (1. August bis 31. Juli)', en: 'school year (1 August to 31 July)' },
  schoolHalf: { de: 'Schulhalbjahr', en: 'school half-year' },
  trainingYear: {
    de: 'Ausbildungsjahr (1. Oktober bis 30. September)',
    en: 'training year (1 October to 30 September)',
  },
  date: { de: 'Stichtag', en: 'reference date' },
  range: { de: 'Zeitraum', en: 'range' },
  wave: { de: 'Umfragewelle', en: 'survey wave' },
};

const prepositions: Record<PeriodKind, Words> = {
  day: { de: 'am', en: 'on' },
  week: { de: 'in', en: 'in' },
  month: { de: 'im', en: 'in' },
  quarter: { de: 'im', en: 'in the' },
  half: { de: 'im', en: 'in the' },
  year: { de: '', en: 'in' },
  schoolYear: { de: '', en: 'in' },
  schoolHalf: { de: 'im', en: 'in the' },
  trainingYear: { de: 'im', en: 'in' },
  date: { de: 'am', en: 'on' },
  range: { de: 'von', en: 'from' },
  wave: { de: 'in', en: 'in' },
};

const limitArticles: Partial<Record<PeriodKind, string>> = {
  day: 'zum',
  date: 'zum',
  quarter: 'zum',
  half: 'zum',
  schoolHalf: 'zum',
  trainingYear: 'zum',
};

function inflected(period: Period, language: Language): string {
  switch (period.kind) {
    case 'year':
    case 'schoolYear':
    case 'wave':
      return shortPeriod(period, language, 'axis');
    case 'range':
      return rangeText(period, language, { de: ' bis ', en: ' to ' }[language]);
    case 'trainingYear':
      return language === 'de' ? longPeriod(period, language) : `training year ${period.key.slice(0, 7)}`;
    default:
      return longPeriod(period, language);
  }
}

function longPeriod(period: Period, language: Language): string {
  const year = period.key.slice(0, 4);
  const crossing = period.key.slice(0, 7);
  const part = period.key.slice(-1);
  const german = language === 'de';
  switch (period.kind) {
    case 'year':
      return year;
    case 'schoolYear':
      return `${german ? 'Schuljahr' : 'School year'} ${crossing}`;
    case 'trainingYear':
      return `${german ? 'Ausbildungsjahr' : 'Training year'} ${crossing}`;
    case 'schoolHalf':
      return german ? `${part}. Halbjahr ${crossing}` : `${ordinal(part)} half of ${crossing}`;
    case 'half':
      return german ? `${part}. Halbjahr ${year}` : `${ordinal(part)} half of ${year}`;
    case 'quarter':
      return german ? `${part}. Quartal ${year}` : `${ordinal(part)} quarter of ${year}`;
    case 'month':
      return `${monthName(period.start, language, monthNames)} ${year}`;
    case 'week':
      return `${german ? 'Kalenderwoche' : 'Week'} ${Number(period.key.slice(6))}/${year}`;
    case 'day':
    case 'date':
      return dayText(period.start, language, monthNames);
    case 'range':
      return rangeText(period, language, '\u2013');
    case 'wave':
      return `${waveName(period, language)} (${rangeText(period, language, '\u2013')})`;
  }
}

function shortPeriod(period: Period, language: Language, style: 'short' | 'axis'): string {
  const year = period.key.slice(0, 4);
  const crossing = period.key.slice(0, 7);
  const part = period.key.slice(-1);
  switch (period.kind) {
    case 'schoolYear':
    case 'trainingYear':
      return crossing;
    case 'schoolHalf':
      return language === 'de' ? `${part}. Hj. ${crossing}` : `H${part} ${crossing}`;
    case 'half':
      return language === 'de' ? `${part}. Hj. ${year}` : `H${part} ${year}`;
    case 'quarter':
      return `Q${part} ${year}`;
    case 'month':
      return `${monthName(period.start, language, monthsShort)} ${year}`;
    case 'week':
      return `${language === 'de' ? 'KW' : 'W'} ${Number(period.key.slice(6))}/${year}`;
    case 'day':
    case 'date':
      return dayText(period.start, language, monthsShort);
    case 'wave':
      return style === 'axis' ? waveName(period, language) : longPeriod(period, language);
    default:
      return longPeriod(period, language);
  }
}

function ordinal(part: string): string {
  return { 1: '1st', 2: '2nd', 3: '3rd' }[part] ?? `${part}th`;
}

/** What stands behind the survey's name in a wave's key. */
function waveName(period: Period, language: Language): string {
  const name = period.key.split('@')[0]?.split('-').at(-1) ?? '';
  return `${language === 'de' ? 'Welle' : 'Wave'} ${name}`;
}

function monthName(day: string, language: Language, names: typeof monthNames): string {
  return names[language][Number(day.slice(5, 7)) - 1] ?? day;
}

function dayText(day: string, language: Language, names: typeof monthNames): string {
  const [year, month, date] = day.split('-');
  if (language === 'de') return `${date}.${month}.${year}`;
  return `${Number(date)} ${monthName(day, language, names)} ${year}`;
}

/** Whole months as months ("Jan.–Okt. 2020", "Juni 2014–Mai 2015"), everything else by its days. */
function rangeText(period: Period, language: Language, dash: string): string {
  const { start, end } = period;
  const lastMonth = monthPeriod(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  if (!start.endsWith('-01') || lastMonth.end !== end) {
    return `${dayText(start, language, monthsShort)}${dash}${dayText(end, language, monthsShort)}`;
  }
  const [first, last] = [start, end].map((day) => monthName(day, language, monthsShort));
  const [firstYear, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first} ${firstYear}`;
  return firstYear === lastYear
    ? `${first}${dash}${last} ${lastYear}`
    : `${first} ${firstYear}${dash}${last} ${lastYear}`;
}
