import type { RecordKind } from '../../data/cycle/records.ts';
import type { Words } from '../../data/words.ts';

/** What a field of a record is called, and how its values are written. */
export interface FieldWords {
  title: Words;
  /** What one of a list is called; the title where it is left out. */
  one?: Words;
  /** Of a field with a choice of values. */
  values?: Readonly<Record<string, Words>>;
  /** Its values are keys of records of that kind. */
  record?: RecordKind;
  /** Its values are periods, keys of indicators, of areas or of breakdowns. */
  holds?: 'period' | 'indicator' | 'area' | 'breakdown';
}

/** Fields by their path without places in lists: `contacts.email`. */
export type FieldTable = Readonly<Record<string, FieldWords>>;

export function field(de: string, en: string, more: Omit<FieldWords, 'title'> = {}): FieldWords {
  return { title: { de, en }, ...more };
}

export const titleField = field('Titel', 'Title');
export const keyField = field('Schlüssel', 'Key');
export const inventedField = field('Erfunden, zur Vorführung', 'Invented, for demonstration');
export const sortField = field('Platz in der Reihenfolge', 'Place in the order');
export const publicField = field('Öffentlich', 'Public');
