import { useMemo } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import type { Language } from '../../../data/words.ts';
import { readView } from '../../view.ts';

/** What changes in a query: a text sets, null takes away. */
export type Changes = Readonly<Record<string, string | null>>;

/** `search` with `changes`, without `?`; the order of what was there stays. */
export function changeSearch(search: string, changes: Changes): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.toString().replaceAll('%2F', '/').replaceAll('%3B', ';').replaceAll('%3A', ':');
}

export function readLanguage(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'de';
}

/** An address of another page: its own query, and the language and the view that are on. */
export function hrefOf(path: string, query: Changes, search: string): string {
  const language = readLanguage(search) === 'en' ? 'en' : null;
  const changed = changeSearch('', { ...query, lang: language, sicht: readView(search).name });
  return changed === '' ? path : `${path}?${changed}`;
}

/** An address of the same page with a changed selection. */
export function sameHref(path: string, changes: Changes, search: string): string {
  const changed = changeSearch(search, changes);
  return changed === '' ? path : `${path}?${changed}`;
}

export interface Query {
  path: string;
  search: string;
  get: (name: string) => string | null;
  /** Address of this page with a changed selection. */
  here: (changes: Changes) => string;
  /** Address of another page. */
  there: (path: string, query?: Changes) => string;
  go: (href: string, options?: { replace?: boolean }) => void;
}

/** The address as the state of the view. */
export function useQuery(): Query {
  const [path, go] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const read = new URLSearchParams(search);
    return {
      path,
      search,
      get: (name) => read.get(name),
      here: (changes) => sameHref(path, changes, search),
      there: (to, query = {}) => hrefOf(to, query, search),
      go,
    };
  }, [path, search, go]);
}
