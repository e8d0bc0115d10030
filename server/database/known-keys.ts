import type { Database } from './connection.ts';

/** The integers that the database knows one part of series keys by. */
export interface KnownPart {
  /** Those of texts that nobody imported yet are missing. */
  maybeId(...texts: (string | number)[]): number | undefined;
  /** No integer of this part is higher. */
  highest: number;
}

/** A parent area of one hierarchy. */
export interface Parent {
  hierarchy: string;
  parent: number;
}

/** What is looked up by: slug and definition version, area key, breakdown, canonical period and kind. */
export interface KnownKeys extends Record<'indicator' | 'area' | 'breakdown' | 'period', KnownPart> {
  /** What says whether the parents are still the same; null where there are none. */
  areasHash: string | null;
  parentsOf(area: number): readonly Parent[];
}

/** For a staging file that is in no database's order. */
export const noKnownKeys: KnownKeys = (() => {
  const none: KnownPart = { maybeId: () => undefined, highest: 0 };
  return { indicator: none, area: none, breakdown: none, period: none, areasHash: null, parentsOf: () => [] };
})();

export function openKnownKeys(db: Database): KnownKeys {
  const part = (table: string, id: string, texts: string): KnownPart => {
    const select = db.driver
      .prepare<(string | number)[], number>(`select ${id} from ${table} where ${texts}`)
      .pluck();
    const highest = db.driver.prepare<[], number | null>(`select max(${id}) from ${table}`).pluck().get();
    return { maybeId: (...values) => select.get(...values), highest: highest ?? 0 };
  };
  const parents = db.driver.prepare<[number], Parent>(
    'select hierarchy, parent_id as parent from area_parent where area_id = ?',
  );
  const parentsByArea = new Map<number, Parent[]>();
  const areasHash = db.driver
    .prepare<[], string>("select content from setting where name = 'areas'")
    .pluck()
    .get();
  return {
    areasHash: areasHash ?? null,
    parentsOf(area) {
      const found = parentsByArea.get(area) ?? parents.all(area);
      parentsByArea.set(area, found);
      return found;
    },
    indicator: part('indicator_version', 'indicator_id', 'slug = ? and definition_version = ?'),
    area: part('area', 'area_id', 'area_key = ?'),
    breakdown: part('breakdown', 'breakdown_id', 'breakdown_key = ?'),
    period: part('period', 'period_id', 'period_key = ? and kind = ?'),
  };
}
