import type { Language } from '../../data/words.ts';

/** A number with all its digits and the language's decimal sign, ungrouped: as it is typed. */
export function typedDecimal(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}
