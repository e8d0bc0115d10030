import type { IndicatorEntry } from '../../../data/contract.ts';
import type { Language } from '../../../data/words.ts';

/** Those that hold every typed word in title or definition, those with values first, then by title. */
export function findIndicators(
  entries: readonly IndicatorEntry[],
  typed: string,
  language: Language,
): IndicatorEntry[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const { compare } = new Intl.Collator(language);
  return entries
    .filter(({ indicator: { title, short, definition } }) => {
      const text = `${title[language]} ${short[language]} ${definition[language]}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort(
      (one, other) =>
        Number(other.values > 0) - Number(one.values > 0) ||
        compare(one.indicator.title[language], other.indicator.title[language]),
    );
}

/** A definition in one line: its first sentence. A point after a digit or a short form ends none. */
export function firstSentence(text: string): string {
  const end = /(?<=[\p{L})“]{3}\.)\s+(?=\p{Lu})/u.exec(text);
  return end ? text.slice(0, end.index) : text;
}
