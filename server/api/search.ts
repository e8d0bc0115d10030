import { search } from '../cycle/search.ts';
import { readSearchable } from '../cycle/searchable.ts';
import type { Reading } from './reading.ts';

const usual = 30;

export const readSearch: Reading<'search'> = async ({ db }, caller, { query }) => {
  const hits = search(query.q, await readSearchable(db, caller, query.lang ?? 'de'));
  return { total: hits.length, hits: hits.slice(0, query.limit === undefined ? usual : Number(query.limit)) };
};
