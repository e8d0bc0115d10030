import type { Measure, MeasureState } from '../../data/cycle/measure.ts';
import type { LatePart } from '../../data/cycle/measure-late.ts';
import { fundingBySource, postsBySource, type SourceSum, total } from '../../data/cycle/measure-resources.ts';
import type { MeasureDays } from '../../data/cycle/measure-span.ts';
import type { Language } from '../../data/words.ts';
import type { PillWords } from './deliveries.ts';
import { formatDate, formatNumber, roundHalfUp } from './format.ts';
import { measureStateWords } from './record-values.ts';
import type { Tone } from './states.ts';

const signs: Readonly<Record<MeasureState, { symbol: string; tone: Tone }>> = {
  idea: { symbol: '○', tone: 'open' },
  decided: { symbol: '◇', tone: 'neutral' },
  running: { symbol: '▶', tone: 'good' },
  adjusted: { symbol: '↻', tone: 'warn' },
  done: { symbol: '✔', tone: 'neutral' },
  stopped: { symbol: '■', tone: 'neutral' },
};

/** How far a measure is, as a pill says it. */
export function measureStatePill(state: MeasureState, language: Language): PillWords {
  return { ...signs[state], word: measureStateWords[state][language] };
}

/** What is late, in words: "Schritt „Erste Auflage“ überfällig seit dem 30.09.2026". */
export function lateText(part: LatePart, language: Language): string {
  const day = formatDate(part.since, language);
  switch (part.part) {
    case 'start':
      return { de: `sollte am ${day} beginnen`, en: `was to begin on ${day}` }[language];
    case 'end':
      return { de: `sollte am ${day} enden`, en: `was to end on ${day}` }[language];
    case 'step':
      return {
        de: `Schritt „${part.title}“ überfällig seit dem ${day}`,
        en: `step “${part.title}” overdue since ${day}`,
      }[language];
  }
}

/** The first thing that is late and how many more: "…, und 2 weitere". */
export function lateSentence(parts: readonly LatePart[], language: Language): string {
  const [first, ...rest] = parts;
  if (!first) return '';
  const text = lateText(first, language);
  if (rest.length === 0) return text;
  const more = { de: `und ${rest.length} weitere`, en: `and ${rest.length} more` }[language];
  return `${text}, ${more}`;
}

/** "01.09.2021 bis 31.07.2025", "seit 01.09.2021", "ab 01.02.2027". */
export function daysText(days: MeasureDays | undefined, today: string, language: Language): string {
  if (!days) return { de: 'Zeitraum offen', en: 'no dates yet' }[language];
  const from = formatDate(days.from, language);
  if (days.to !== null) {
    const to = formatDate(days.to, language);
    return { de: `${from} bis ${to}`, en: `${from} to ${to}` }[language];
  }
  return days.from > today
    ? { de: `ab ${from}`, en: `from ${from}` }[language]
    : { de: `seit ${from}`, en: `since ${from}` }[language];
}

/** A share of full time or a sum of them: one decimal, two where it is not whole tenths. */
export function formatPosts(share: number, language: Language): string {
  return formatNumber(share, roundHalfUp(share, 1) === share ? 1 : 2, language);
}

/** "420.000 €", "€420,000"; cents only where there are any. */
export function formatEuro(amount: number, language: Language): string {
  const number = formatNumber(amount, Number.isInteger(amount) ? 0 : 2, language);
  return language === 'de' ? `${number}\u00a0€` : `€${number}`;
}

/** "6,0 Stellen Kommune, 0,5 Landesprogramm, 1,5 Stiftung"; empty without posts. */
export function postsSentence(measure: Pick<Measure, 'posts'>, language: Language): string {
  const sums = postsBySource(measure);
  return sums
    .map(({ source, sum }, index) => {
      const noun = index === 0 ? { de: ' Stellen', en: ' posts' }[language] : '';
      return `${formatPosts(sum, language)}${noun} ${source}`;
    })
    .join(', ');
}

/** "9 Stellen, zusammen 8,0 Vollzeitstellen". */
export function postsTotal({ posts }: Pick<Measure, 'posts'>, language: Language): string {
  const sum = formatPosts(total(postsBySource({ posts })), language);
  const count = formatNumber(posts.length, 0, language);
  return {
    de: `${count} ${posts.length === 1 ? 'Stelle' : 'Stellen'}, zusammen ${sum} Vollzeitstellen`,
    en: `${count} ${posts.length === 1 ? 'post' : 'posts'}, ${sum} full-time in all`,
  }[language];
}

/** "1.260.000 € Kommune, 102.000 € Landesprogramm"; empty without money. */
export function fundingSentence(measure: Pick<Measure, 'funding'>, language: Language): string {
  return fundingBySource(measure)
    .map(({ source, sum }) => `${formatEuro(sum, language)} ${source}`)
    .join(', ');
}

/** All of the money together. */
export function fundingTotal(sums: readonly SourceSum[], language: Language): string {
  return formatEuro(total(sums), language);
}
