import type { ComponentChildren } from 'preact';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';

/** By which column a table is sorted, and which way; `zeitraum` is the first, others are named by their place. */
export interface Sorting {
  column: string;
  isDescending: boolean;
}

/** The sorting that the address names (`sortierung=zeitraum`, `-2`): the newest period first where it names none. */
export function readSorting(text: string | null): Sorting {
  if (text === null || text === '') return { column: 'zeitraum', isDescending: true };
  return text.startsWith('-')
    ? { column: text.slice(1), isDescending: true }
    : { column: text, isDescending: false };
}

export function useSorting(): Sorting {
  return readSorting(useQuery().get('sortierung'));
}

/**
 * Rows by a number of theirs; rows without one come last either way, and equal ones keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | null,
  isDescending: boolean,
): Row[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return isDescending ? other - one : one - other;
  });
}

interface Props {
  column: string;
  title: string;
  sorting: Sorting;
  isNumber?: boolean;
  children?: ComponentChildren;
}

/** A column's head that sorts: the first time the largest or newest first, then the other way round. */
export function SortableHead({ column, title, sorting, isNumber = false }: Props) {
  const { t } = useTongue();
  const isSorted = sorting.column === column;
  const next = isSorted && sorting.isDescending ? column : `-${column}`;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : undefined}>
      <To
        query={{ sortierung: next === '-zeitraum' ? null : next }}
        label={`${title}, ${t('sortBy', { column: title })}`}
        class="sort-link"
        replace
      >
        {title}
        <span aria-hidden="true">{isSorted ? (sorting.isDescending ? '\u00a0↓' : '\u00a0↑') : ''}</span>
      </To>
    </th>
  );
}
