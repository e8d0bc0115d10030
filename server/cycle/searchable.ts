import { indicators } from '../../data/catalogue/index.ts';
import type { StoredRecord } from '../../data/cycle/records.ts';
import { isDate } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { pageWords } from '../../web/words/pages.ts';
import type { Caller } from '../caller.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import type { Database } from '../database/database.ts';
import { listDeliveries } from '../database/deliveries.ts';
import { readGoals } from '../database/goals.ts';
import { listImports } from '../database/imports.ts';
import { listInquiries } from '../database/inquiries.ts';
import { listAllRecords } from '../database/records.ts';
import type { Searchable } from './search.ts';

/** All that the caller can find: for staff everything, for others pages, indicators and goals as released. */
export async function readSearchable(
  db: Database,
  caller: Caller,
  language: Language,
): Promise<Searchable[]> {
  const isStaff = caller.audience === 'staff';
  const open = [...listPages(language, isStaff), ...listIndicators(language)];
  if (!isStaff) return [...(await readReleasedGoals(db, caller)), ...open];
  const records = (await listAllRecords(db, caller)).map(ofRecord);
  return [...records, ...open, ...(await readBesides(db, caller, language))];
}

function listPages(language: Language, isStaff: boolean): Searchable[] {
  return pageWords
    .filter(({ open }) => open || isStaff)
    .map(({ path, title, about }) => ({
      kind: 'page' as const,
      key: path,
      title: title[language],
      texts: [about[language]],
    }));
}

function listIndicators(language: Language): Searchable[] {
  return indicators.map(({ id, title, short, definition }) => ({
    kind: 'indicator' as const,
    key: id,
    title: title[language],
    texts: [short[language], definition[language]],
  }));
}

async function readReleasedGoals(db: Database, caller: Caller): Promise<Searchable[]> {
  return (await readGoals(db, caller)).map(({ key, title, description }) => ({
    kind: 'goal' as const,
    key,
    title,
    texts: [description],
  }));
}

function ofRecord({ kind, key, title, content }: StoredRecord): Searchable {
  return { kind, key, title, texts: textsIn(content), goal: goalOf(content) };
}

function goalOf(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null || !('goal' in content)) return undefined;
  return typeof content.goal === 'string' ? content.goal : undefined;
}

/** Goals and targets that a version of a strategy holds are records of their own, or were. */
const held = new Set(['key', 'rows', 'targetRows']);

/** What people wrote: no keys, days and names of states. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return isWritten(content) ? [content] : [];
  if (typeof content !== 'object' || content === null) return [];
  const parts = Array.isArray(content)
    ? content
    : Object.entries(content).filter(([name]) => !held.has(name));
  return parts.flatMap((part) => textsIn(Array.isArray(content) ? part : part[1]));
}

function isWritten(text: string): boolean {
  return (
    text !== '' && !isDate(text) && !/^[a-zäöüß0-9-]+$/.test(text) && !/^[a-z]+[A-Z][A-Za-z]*$/.test(text)
  );
}

/** Deliveries, imports, inquiries and surveys. */
async function readBesides(db: Database, caller: Caller, language: Language): Promise<Searchable[]> {
  const [deliveries, imports, inquiries, labels] = await Promise.all([
    listDeliveries(db, caller),
    listImports(db, caller),
    listInquiries(db, caller, {}),
    readCategoryLabels(db, caller),
  ]);
  return [
    ...deliveries.map(({ delivery: { key, title, source, sender, note } }) => ({
      kind: 'delivery' as const,
      key,
      title,
      texts: [source, sender.name, note ?? ''],
    })),
    ...imports.map(({ id, fileName, title, formatTitle, note }) => ({
      kind: 'import' as const,
      key: String(id),
      title: fileName,
      texts: [title ?? '', formatTitle, note ?? ''],
    })),
    ...inquiries.map(({ id, question, askedBy, answer, figure }) => ({
      kind: 'inquiry' as const,
      key: String(id),
      title: question,
      texts: [askedBy, answer, figure.title[language]],
    })),
    ...[...labels]
      .filter(([category]) => category.startsWith('umfrage='))
      .map(([category, label]) => ({
        kind: 'survey' as const,
        key: category.slice('umfrage='.length),
        title: label,
        texts: [],
      })),
  ];
}
