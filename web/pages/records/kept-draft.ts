import * as z from 'zod';

const keptDraft = z.strictObject({
  /** The version that the draft was made from, null for a record that is not there yet. */
  version: z.number().int().nullable(),
  /** What was stored then. */
  base: z.unknown(),
  content: z.unknown(),
  reason: z.string(),
  /** ISO time of the last change. */
  at: z.string(),
});

/** What somebody typed and has not saved yet. */
export type KeptDraft = z.infer<typeof keptDraft>;

/** A place that keeps texts: the browser's own outside of tests. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The name under which a draft is kept: that of a record, or the address of the form for one that is not there yet. */
export function draftName(place: string): string {
  return `zielkreis/entwurf${place}`;
}

/** A draft that was kept; undefined where there is none or it can't be read. */
export function readKeptDraft(store: Store, name: string): KeptDraft | undefined {
  try {
    const text = store.getItem(name);
    return text === null ? undefined : keptDraft.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether it was kept: a full or forbidden storage costs the comfort, not the entry. */
export function keepDraft(store: Store, name: string, draft: KeptDraft): boolean {
  try {
    store.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(store: Store, name: string): void {
  try {
    store.removeItem(name);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}
