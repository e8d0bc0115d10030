import type { SearchHit, SearchKind } from '../../../data/search-endpoints.ts';
import { recordPath } from '../records/record-paths.ts';

/** What leads to a hit. */
export type HitPlace = Pick<SearchHit, 'kind' | 'key' | 'goal'>;

/** Where a hit leads: targets and plans to their goal, which shows them. */
export function hitPath({ kind, key, goal }: HitPlace): string {
  const id = encodeURIComponent(key);
  switch (kind) {
    case 'page':
      return key;
    case 'indicator':
      return `/indikatoren/${id}`;
    case 'survey':
      return `/umfragen/${id}`;
    case 'delivery':
      return `/daten/lieferungen/${id}`;
    case 'import':
      return `/daten/importe/${id}`;
    case 'inquiry':
      return `/anfragen/${id}`;
    case 'target':
    case 'plan':
      return goal === null ? recordPath(kind, key) : recordPath('goal', goal);
    default:
      return recordPath(kind, key);
  }
}

/** Hits of a kind, in their order. */
export interface HitGroup {
  kind: SearchKind;
  hits: SearchHit[];
}

/** By kind, the kind of the best hit first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, of]) => ({ kind, hits: of }));
}
