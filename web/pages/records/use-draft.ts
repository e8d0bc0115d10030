import { useCallback, useRef, useState } from 'preact/hooks';
import type { StoredRecord } from '../../../data/cycle/records.ts';
import type { FieldPath } from '../../words/record-fields.ts';
import { draftName, forgetDraft, type KeptDraft, keepDraft, readKeptDraft } from './kept-draft.ts';
import { isSameContent, withValueAt } from './tree.ts';

/** A draft as the form works on it: what it was made from, and what stands in it. */
export interface Draft {
  version: number | null;
  base: unknown;
  content: unknown;
  reason: string;
  /** ISO time at which a restored draft was last changed; null for one that was begun here. */
  restoredFrom: string | null;
}

interface Start {
  /** Tells drafts of one form from those of another: its address. */
  place: string;
  stored: StoredRecord | null;
  initial: unknown;
}

/** What is typed into a form, kept in this browser until it is saved or discarded. */
export function useDraft({ place, stored, initial }: Start) {
  const name = draftName(place);
  const fresh = useCallback(
    (): Draft => ({
      version: stored?.version ?? null,
      base: stored?.content ?? initial,
      content: stored?.content ?? initial,
      reason: '',
      restoredFrom: null,
    }),
    [stored, initial],
  );
  const [draft, setDraft] = useState(() => restore(readKeptDraft(localStorage, name)) ?? fresh());
  const latest = useRef(draft);
  const put = useCallback(
    (changed: Draft) => {
      latest.current = changed;
      setDraft(changed);
      const { version, base, content, reason } = changed;
      if (isSameContent(base, content) && reason === '') forgetDraft(localStorage, name);
      else keepDraft(localStorage, name, { version, base, content, reason, at: new Date().toISOString() });
    },
    [name],
  );
  const change = useCallback(
    (path: FieldPath, value: unknown) =>
      put({ ...latest.current, content: withValueAt(latest.current.content, path, value) }),
    [put],
  );
  const setReason = useCallback((reason: string) => put({ ...latest.current, reason }), [put]);
  const forget = useCallback(() => forgetDraft(localStorage, name), [name]);
  const discard = useCallback(() => {
    forget();
    const begun = fresh();
    latest.current = begun;
    setDraft(begun);
  }, [forget, fresh]);
  /** After `sent` was saved: further changes are made from there, and what was typed meanwhile stays. */
  const goOnFrom = useCallback(
    ({ version, content: stored }: StoredRecord, sent: unknown) => {
      const { content } = latest.current;
      const base = isSameContent(sent, content) ? content : stored;
      put({ version, base, content, reason: '', restoredFrom: null });
    },
    [put],
  );
  /** Where nothing was typed, what somebody stored meanwhile takes its place. */
  const takeOver = useCallback(
    ({ version, content }: StoredRecord) => {
      const { base, content: shown } = latest.current;
      if (isSameContent(base, shown))
        put({ version, base: content, content, reason: '', restoredFrom: null });
    },
    [put],
  );
  return { draft, change, setReason, put, goOnFrom, takeOver, forget, discard };
}

function restore(kept: KeptDraft | undefined): Draft | undefined {
  if (!kept) return undefined;
  const { version, base, content, reason, at } = kept;
  return { version, base, content, reason, restoredFrom: at };
}
