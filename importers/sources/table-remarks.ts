import type { ReadSummary } from '../importer.ts';

type Remarks = Pick<ReadSummary, 'code' | 'title' | 'publisher' | 'stateDate' | 'footnotes'>;

const code = /^(?:.*?\b)?(?:tabelle|tab\.)\s*:?\s*([A-Z]?\d[\w.-]*)/i;
const state = /\bStand\b:?\s*(\d{1,2})\.(\d{1,2})\.(\d{4})/i;
const owner = /^(?:©|\(c\)|copyright|quelle:?)\s*(?:©\s*)?(.+?)(?:,?\s*(?:19|20)\d\d\b.*)?\.?$/i;

/** What the lines above and the notes below a table say of it. */
export function maybeTableRemarks(above: readonly string[], notes: readonly string[]): Remarks {
  const all = [...above, ...notes];
  const day = all.flatMap((text) => (state.exec(text) ? [state.exec(text)] : []))[0];
  const title = above.filter((text) => !owner.test(text) && !/^stand\b/i.test(text)).join(' ');
  return {
    code: above.flatMap((text) => code.exec(text)?.[1] ?? [])[0] ?? null,
    title: title === '' ? null : title.slice(0, 500),
    publisher: all.flatMap((text) => owner.exec(text)?.[1] ?? [])[0] ?? null,
    stateDate: day ? `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}` : null,
    footnotes: notes.map((note) => note.slice(0, 2_000)),
  };
}
