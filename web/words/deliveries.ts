import type { Delivery, Rhythm } from '../../data/delivery.ts';
import type { DeliveryPeriod, DeliveryState, SchoolReturn } from '../../data/delivery-views.ts';
import type { Language, Words } from '../../data/words.ts';
import type { Tone } from './states.ts';

/** A state as a pill says it. */
export interface PillWords {
  symbol: string;
  word: string;
  tone: Tone;
}

export const rhythmWords: Record<Rhythm, Words> = {
  month: { de: 'monatlich', en: 'monthly' },
  quarter: { de: 'vierteljährlich', en: 'quarterly' },
  schoolHalf: { de: 'je Schulhalbjahr', en: 'each school half-year' },
  schoolYear: { de: 'je Schuljahr', en: 'each school year' },
  year: { de: 'jährlich', en: 'yearly' },
  once: { de: 'einmalig', en: 'once' },
  wave: { de: 'je Umfragewelle', en: 'each survey wave' },
};

/** When a delivery is due, by its rule: "6 Wochen nach Ende des Schulhalbjahrs". */
export function dueRuleText({ due, rhythm }: Pick<Delivery, 'due' | 'rhythm'>, language: Language): string {
  const end = ends[rhythm][language];
  if (due.kind === 'fixedDay') {
    const day = dayOfYearText(due.day, language);
    return { de: `am ${day} nach Ende ${end}`, en: `on ${day} after the end of the ${end}` }[language];
  }
  if (due.days === 0) return { de: `am letzten Tag ${end}`, en: `on the last day of the ${end}` }[language];
  const span = spanText(due.days, language);
  return { de: `${span} nach Ende ${end}`, en: `${span} after the end of the ${end}` }[language];
}

/** A day without its year: `30.09.`, `30 September`. */
export function dayOfYearText(day: string, language: Language): string {
  const [month = '', date = ''] = day.split('-');
  if (language === 'de') return `${date}.${month}.`;
  return `${Number(date)} ${monthsEnglish[Number(month) - 1] ?? ''}`;
}

export function deliveryStateWords(state: DeliveryState, language: Language): PillWords {
  const { symbol, word, tone } = deliveryPills[state];
  return { symbol, word: word[language], tone };
}

/** A school is missing once its return is overdue; until then it is outstanding. */
export function returnWords(
  state: SchoolReturn['state'],
  period: Pick<DeliveryPeriod, 'state'>,
  language: Language,
): PillWords {
  const isOutstanding = state === 'missing' && period.state !== 'overdue';
  const { symbol, word, tone } = returnPills[isOutstanding ? 'outstanding' : state];
  return { symbol, word: word[language], tone };
}

type Pill = Omit<PillWords, 'word'> & { word: Words };

const deliveryPills: Record<DeliveryState, Pill> = {
  overdue: { symbol: '◆', word: { de: 'überfällig', en: 'overdue' }, tone: 'bad' },
  dueSoon: { symbol: '▲', word: { de: 'bald fällig', en: 'due soon' }, tone: 'warn' },
  expected: { symbol: '○', word: { de: 'erwartet', en: 'expected' }, tone: 'open' },
  received: { symbol: '✔', word: { de: 'eingegangen', en: 'received' }, tone: 'good' },
  dropped: { symbol: '■', word: { de: 'nicht mehr erwartet', en: 'no longer expected' }, tone: 'neutral' },
};

const returnPills: Record<SchoolReturn['state'] | 'outstanding', Pill> = {
  outstanding: { symbol: '○', word: { de: 'steht noch aus', en: 'outstanding' }, tone: 'open' },
  missing: { symbol: '◆', word: { de: 'fehlt', en: 'missing' }, tone: 'bad' },
  reported: { symbol: '✔', word: { de: 'gemeldet', en: 'reported' }, tone: 'good' },
  notDue: { symbol: '■', word: { de: 'nicht gefragt', en: 'not asked' }, tone: 'neutral' },
};

/** Of what the end is: in German with its article, in the genitive. */
const ends: Record<Rhythm, Words> = {
  month: { de: 'des Monats', en: 'month' },
  quarter: { de: 'des Quartals', en: 'quarter' },
  schoolHalf: { de: 'des Schulhalbjahrs', en: 'school half-year' },
  schoolYear: { de: 'des Schuljahrs', en: 'school year' },
  year: { de: 'des Jahres', en: 'year' },
  once: { de: 'des Berichtszeitraums', en: 'period' },
  wave: { de: 'der Umfragewelle', en: 'survey wave' },
};

const monthsEnglish =
  'January February March April May June July August September October November December'.split(' ');

/** Up to thirteen whole weeks are said as weeks. */
function spanText(days: number, language: Language): string {
  const weeks = days / 7;
  const inWeeks = Number.isInteger(weeks) && weeks <= 13;
  const count = inWeeks ? weeks : days;
  const noun = inWeeks
    ? { de: count === 1 ? 'Woche' : 'Wochen', en: count === 1 ? 'week' : 'weeks' }
    : { de: count === 1 ? 'Tag' : 'Tage', en: count === 1 ? 'day' : 'days' };
  return `${count} ${noun[language]}`;
}
