import type { RecordKind } from '../../data/cycle/records.ts';
import type { Language } from '../../data/words.ts';
import {
  actorFields,
  bodyFields,
  measureFields,
  meetingFields,
  paperFields,
  reviewFields,
  ringFields,
  roundFields,
} from './cycle-fields.ts';
import type { FieldTable, FieldWords } from './field-words.ts';
import { actionFieldFields, goalFields, planFields, strategyFields, targetFields } from './goal-fields.ts';
import { reportFields } from './report-fields.ts';

const tables: Readonly<Record<RecordKind, FieldTable>> = {
  strategy: strategyFields,
  actionField: actionFieldFields,
  goal: goalFields,
  target: targetFields,
  plan: planFields,
  measure: measureFields,
  review: reviewFields,
  body: bodyFields,
  meeting: meetingFields,
  paper: paperFields,
  ring: ringFields,
  round: roundFields,
  actor: actorFields,
  report: reportFields,
};

/** A way into a record's content: names of fields and places in lists. */
export type FieldPath = readonly (string | number)[];

/** A path as the tables of words name it, without places in lists: `contacts.email`. */
export function tablePath(path: FieldPath): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

export function maybeFieldWords(kind: RecordKind, path: FieldPath): FieldWords | undefined {
  return tables[kind][tablePath(path)];
}

/** The kinds of records that fields of a kind name. */
export function namedKinds(kind: RecordKind): RecordKind[] {
  const kinds = Object.values(tables[kind]).flatMap(({ record }) => (record ? [record] : []));
  return [...new Set(kinds)];
}

/** What a field is called; a place in a list by its number: `Kontakte 2`. */
export function fieldTitle(kind: RecordKind, path: FieldPath, language: Language): string {
  const last = path.at(-1);
  const words = maybeFieldWords(kind, path);
  const title = words?.title[language] ?? tablePath(path);
  return typeof last === 'number' ? `${words?.one?.[language] ?? title} ${last + 1}` : title;
}

/** A field with the row that it stands in: `Kontakte 2, E-Mail der Funktion`. */
export function fieldPlace(kind: RecordKind, path: FieldPath, language: Language): string {
  const steps = path.flatMap((part, at) =>
    typeof part === 'number' ? [fieldTitle(kind, path.slice(0, at + 1), language)] : [],
  );
  const isRow = typeof path.at(-1) === 'number';
  return [...steps, ...(isRow ? [] : [fieldTitle(kind, path, language)])].join(', ');
}
