import type { StoredRecord } from '../../../data/cycle/records.ts';
import type { Language } from '../../../data/words.ts';

/** A column of a list by which it may be sorted. */
export interface Sortable<Row> {
  id: string;
  sortBy?: ((row: Row) => string | number | null) | undefined;
}

/** By which column a list is sorted, and which way: `stand`, `-stand`; null as the server gave it. */
export interface ListSorting {
  column: string;
  isDescending: boolean;
}

export function readListSorting(text: string | null): ListSorting | null {
  if (text === null || text === '' || text === '-') return null;
  return text.startsWith('-')
    ? { column: text.slice(1), isDescending: true }
    : { column: text, isDescending: false };
}

/** What the address says after a click on a column's head: up, down, and as it was. */
export function nextSorting(sorting: ListSorting | null, column: string): string | null {
  if (sorting?.column !== column) return column;
  return sorting.isDescending ? null : `-${column}`;
}

/** Rows in the order asked for; those without a value come last either way, equal ones keep their order. */
export function sortList<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sorting: ListSorting | null,
  language: Language,
): Row[] {
  const sortBy = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  if (!sorting || !sortBy) return [...rows];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = sorting.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [sortBy(a), sortBy(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
    return direction * compare(String(one), String(other));
  });
}

/** Whether every word of the search occurs in the title or any text of the content, in whatever case. */
export function isFound(record: StoredRecord, search: string, more: string): boolean {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = [record.title, more, ...textsIn(record.content)].join(' ').toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
