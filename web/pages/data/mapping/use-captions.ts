import { useEffect } from 'preact/hooks';
import { type Draft, withCaptions } from './draft.ts';
import type { Looking } from './use-preview.ts';

/** Another line of captions means other columns: the draft follows what the file holds there. */
export function useCaptions(
  { preview, isBehind }: Looking,
  draft: Draft,
  setDraft: (change: (draft: Draft) => Draft) => void,
): void {
  const captions = preview?.columns.map(({ caption }) => caption) ?? [];
  const found = isBehind ? '' : JSON.stringify(captions);
  const held = JSON.stringify(draft.columns.map(({ caption }) => caption));
  useEffect(() => {
    if (found === '' || found === '[]' || found === held) return;
    setDraft((from) => withCaptions(from, JSON.parse(found)));
  }, [found, held, setDraft]);
}
