import type { Measure } from '../../data/cycle/measure.ts';
import { postsBySource } from '../../data/cycle/measure-resources.ts';
import type { Language } from '../../data/words.ts';
import { formatEuro, formatPosts } from './measures.ts';

type Paid = Pick<Measure, 'title' | 'posts' | 'funding'>;

/**
 * The money and posts of measures in simple rich text, as a paper says it: a sentence for each measure that has any, and
 * below it a line for each sum. Empty where none of them has.
 */
export function financeText(measures: readonly Paid[], language: Language): string {
  return measures.flatMap((measure) => textOf(measure, language)).join('\n\n');
}

function textOf(measure: Paid, language: Language): string[] {
  const lines = [...moneyLines(measure, language), ...postLines(measure, language)];
  if (lines.length === 0) return [];
  const { title } = measure;
  const lead = {
    de: `Für die Maßnahme „${title}“ sind vorgesehen:`,
    en: `The measure “${title}” is provided with:`,
  };
  return [lead[language], lines.map((line) => `• ${line}`).join('\n')];
}

/** By year, and in a year as it was entered: "46.000 € im Jahr 2026 (Kommune)". */
function moneyLines({ funding }: Paid, language: Language): string[] {
  return [...funding]
    .sort((one, other) => yearOf(one) - yearOf(other))
    .map(({ amount, year, source }) => {
      const money = formatEuro(amount, language);
      if (year === null)
        return { de: `${money} insgesamt (${source})`, en: `${money} in all (${source})` }[language];
      return { de: `${money} im Jahr ${year} (${source})`, en: `${money} in ${year} (${source})` }[language];
    });
}

/** Money for the whole time stands after that of single years. */
function yearOf({ year }: Paid['funding'][number]): number {
  return year === null ? Number.POSITIVE_INFINITY : year;
}

function postLines(measure: Paid, language: Language): string[] {
  return postsBySource(measure).map(({ source, sum }) => {
    const posts = formatPosts(sum, language);
    return { de: `${posts} Vollzeitstellen (${source})`, en: `${posts} full-time posts (${source})` }[
      language
    ];
  });
}
