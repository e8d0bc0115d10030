import { breakdownKey } from '../../data/breakdown.ts';
import type { SourceTable } from '../../data/catalogue/source-table.ts';
import type { Dimension } from '../../data/indicator.ts';

/** What the captions above a value and the category cells beside it say together. */
export interface Meaning {
  /** Id of a measure of the source table. */
  measure: string;
  breakdown: string;
}

/** Captions are compared without case, white space, footnote marks, letter composition and transcribed umlauts. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[¹²³⁰⁴-⁹⁽⁾*]+/gu, '')
    .replace(/[\s\u00a0\u00ad]+/g, '')
    .replace(/^([^(]*?)(?:\d{1,2}\))+$/, '$1')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => transcriptions[letter] ?? letter);
}

const transcriptions: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The known table with this code or, under another code, with this title. */
export function maybeSourceTable(
  tables: readonly SourceTable[],
  code: string | null,
  title: string | null,
): SourceTable | undefined {
  const family = code === null ? undefined : codeFamily(code);
  const byCode = tables.find((table) => table.codes.some((known) => codeFamily(known) === family));
  if (byCode || title === null) return byCode;
  const plain = comparable(title);
  return tables.find((table) => table.titles.some((beginning) => plain.startsWith(comparable(beginning))));
}

/** Codes of the regional tables end in the regional level, some with a letter behind it. */
function codeFamily(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^(\d{5}-\d{2}-\d{2})-\d.*$/, '$1');
}

/**
 * Creates the reader of captions for a table: every label must be explained, by the measure, by a category of one of
 * the table's dimensions, as a total or as a wrapper; a label that is not makes the value unmapped, so that an
 * unknown "darunter" column is never taken for its total. Labels are read by what they say, never by where they stand.
 */
export function createMeaningReader(table: SourceTable, dimensions: readonly Dimension[]) {
  const silent = new Set([...table.totals, ...table.wrappers].map(comparable));
  const categories = categoriesOf(table, dimensions);
  const measures = table.measures.map((measure) => ({
    id: measure.id,
    unit: measure.unit,
    groups: measure.captions.map((alternatives) => new Set(alternatives.map(comparable))),
  }));

  const maybeBreakdown = (labels: readonly string[]): string | undefined => {
    const breakdown: Record<string, string> = {};
    for (const label of labels) {
      const category = categories.get(label);
      if (!category && silent.has(label)) continue;
      if (!category) return undefined;
      const other = breakdown[category.dimension];
      if (other !== undefined && other !== category.key) return undefined;
      breakdown[category.dimension] = category.key;
    }
    return breakdownKey(breakdown);
  };

  return (texts: readonly string[], unit: string | null): Meaning | undefined => {
    const labels = [...new Set(texts.map(comparable))].filter((label) => label !== '');
    const meanings = measures.flatMap((measure) => {
      if (unit !== null && measure.unit !== null && comparableUnit(unit) !== comparableUnit(measure.unit))
        return [];
      const breakdown = firstOf(withoutGroups(labels, measure.groups), maybeBreakdown);
      return breakdown === undefined
        ? []
        : [{ measure: measure.id, breakdown, groups: measure.groups.length }];
    });
    // The measure that explains most of the captions itself; two that explain as much leave it open.
    const most = Math.max(...meanings.map(({ groups }) => groups));
    const [best, second] = meanings.filter(({ groups }) => groups === most);
    return best && !second ? { measure: best.measure, breakdown: best.breakdown } : undefined;
  };
}

function categoriesOf(table: SourceTable, dimensions: readonly Dimension[]) {
  const categories = new Map<string, { dimension: string; key: string }>();
  for (const dimension of dimensions) {
    if (!table.dimensions.includes(dimension.id)) continue;
    for (const { key, captions } of dimension.categories) {
      for (const caption of captions) categories.set(comparable(caption), { dimension: dimension.id, key });
    }
  }
  return categories;
}

/** All ways to meet each group by one label; yields the labels that are left. */
function* withoutGroups(
  labels: readonly string[],
  groups: readonly ReadonlySet<string>[],
): Generator<readonly string[]> {
  const [group, ...others] = groups;
  if (!group) {
    yield labels;
    return;
  }
  for (const [index, label] of labels.entries()) {
    if (group.has(label)) yield* withoutGroups(labels.toSpliced(index, 1), others);
  }
}

function firstOf<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

function comparableUnit(unit: string): string {
  const plain = comparable(unit);
  return plain === '%' ? 'prozent' : plain;
}
