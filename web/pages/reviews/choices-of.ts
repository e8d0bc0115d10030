import type { Language } from '../../../data/words.ts';
import type { Choice } from '../../inputs/select-field.tsx';
import type { ValueWords } from '../../words/record-values.ts';

/** The values of a field as choices, in the order of their words. */
export function choicesOf(words: ValueWords<string>, language: Language): Choice[] {
  return Object.entries(words).map(([value, title]) => ({ value, title: title[language] }));
}
