import type { Language, Words } from '../../data/words.ts';
import { withoutZeros } from './operand.ts';

/** Writes the figures of statistical workings in one language. */
export interface Writer {
  language: Language;
  say(words: Words): string;
  /** At least four digits that count, no zeros at the end. */
  number(value: number): string;
}

export function createWriter(language: Language): Writer {
  return {
    language,
    say: (words) => words[language],
    number: (value) => {
      const digits = value === 0 ? 0 : Math.ceil(Math.log10(Math.abs(value)));
      return withoutZeros(value, { least: 0, most: Math.max(0, Math.min(8, 4 - digits)) }, language);
    },
  };
}
