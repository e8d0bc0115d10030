import * as z from 'zod';
import { searchKinds } from '../../../data/search-endpoints.ts';
import type { Store } from '../records/kept-draft.ts';
import { type HitPlace, hitPath } from './hit-path.ts';

const recentHit = z.strictObject({
  kind: z.enum(searchKinds),
  key: z.string(),
  goal: z.string().nullable(),
  title: z.string(),
});

/** Something that was found and opened. */
export type RecentHit = z.infer<typeof recentHit>;

const name = 'zielkreis/zuletzt-gesucht';
const most = 6;

/** What was opened from the search in this browser, the latest first. */
export function readRecent(store: Store): RecentHit[] {
  try {
    const text = store.getItem(name);
    return text === null ? [] : (z.array(recentHit).safeParse(JSON.parse(text)).data ?? []);
  } catch {
    return [];
  }
}

/** Puts one in front; a full or forbidden storage costs the comfort only. */
export function keepRecent(store: Store, { kind, key, goal }: HitPlace, title: string): void {
  const added = { kind, key, goal, title };
  const others = readRecent(store).filter((one) => hitPath(one) !== hitPath(added));
  try {
    store.setItem(name, JSON.stringify([added, ...others].slice(0, most)));
  } catch {
    // Nothing is remembered where nothing may be kept.
  }
}
