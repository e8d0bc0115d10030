import type { RecordKind } from '../../../data/cycle/records.ts';

interface Place {
  /** Where records of the kind are listed. */
  list: string;
  /** What stands before a record's key. */
  folder: string;
  /** Whether a record is shown on a page of its own; where not, its form is shown. */
  hasPage: boolean;
}

const places: Readonly<Record<RecordKind, Place>> = {
  strategy: { list: '/strategien', folder: '/strategien', hasPage: true },
  actionField: { list: '/handlungsfelder', folder: '/handlungsfelder', hasPage: true },
  goal: { list: '/', folder: '/ziele', hasPage: true },
  target: { list: '/', folder: '/zielwerte', hasPage: false },
  plan: { list: '/', folder: '/meilensteine', hasPage: false },
  measure: { list: '/massnahmen', folder: '/massnahmen', hasPage: true },
  review: { list: '/bewertungen', folder: '/bewertungen', hasPage: true },
  body: { list: '/gremien', folder: '/gremien', hasPage: true },
  meeting: { list: '/gremien', folder: '/sitzungen', hasPage: true },
  paper: { list: '/vorlagen', folder: '/vorlagen', hasPage: true },
  ring: { list: '/kreislauf', folder: '/kreislauf/ringe', hasPage: true },
  round: { list: '/kreislauf', folder: '/kreislauf/runden', hasPage: true },
  report: { list: '/berichte', folder: '/berichte', hasPage: true },
  actor: { list: '/akteure', folder: '/akteure', hasPage: true },
};

/** The address of a record. */
export function recordPath(kind: RecordKind, key: string): string {
  const { folder, hasPage } = places[kind];
  return hasPage ? `${folder}/${encodeURIComponent(key)}` : editRecordPath(kind, key);
}

/** The address of a record's form. */
export function editRecordPath(kind: RecordKind, key: string): string {
  return `${places[kind].folder}/${encodeURIComponent(key)}/bearbeiten`;
}

/** The address of the form for a record that is not there yet. */
export function newRecordPath(kind: RecordKind): string {
  return `${places[kind].folder}/neu`;
}

/** Where records of a kind are listed. */
export function recordListPath(kind: RecordKind): string {
  return places[kind].list;
}
