import { useMemo } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import type { Language } from '../../../data/words.ts';
import { type Fillings, say, type TextKey } from '../../words/texts.ts';
import { readLanguage } from './query.ts';

export interface Tongue {
  language: Language;
  t: (key: TextKey, fillings?: Fillings) => string;
}

/** The language of the address and the texts in it. */
export function useTongue(): Tongue {
  const language = readLanguage(useSearch());
  return useMemo(() => ({ language, t: (key, fillings) => say(key, language, fillings) }), [language]);
}
