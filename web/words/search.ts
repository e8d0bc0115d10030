import type { SearchKind } from '../../data/search-endpoints.ts';
import type { Words } from '../../data/words.ts';
import { recordWords } from './records.ts';

const besides: Readonly<Partial<Record<SearchKind, Words>>> = {
  indicator: { de: 'Kennzahlen', en: 'Indicators' },
  survey: { de: 'Umfragen', en: 'Surveys' },
  delivery: { de: 'Lieferungen', en: 'Deliveries' },
  import: { de: 'Importe', en: 'Imports' },
  inquiry: { de: 'Anfragen', en: 'Inquiries' },
  page: { de: 'Seiten', en: 'Pages' },
};

const records: Readonly<Partial<Record<SearchKind, { many: Words }>>> = recordWords;

/** What hits of a kind are called together. */
export function searchKindWords(kind: SearchKind): Words {
  const words = besides[kind] ?? records[kind]?.many;
  if (!words) throw new Error(`kind without words: ${kind}`);
  return words;
}
