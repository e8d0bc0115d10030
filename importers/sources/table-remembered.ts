import type { ColumnUse, Mapping } from '../../data/mapping.ts';
import { mapping as mappingSchema } from '../../data/mapping.ts';
import type { Head, ImportContext } from '../importer.ts';
import { captionKey } from './table-cells.ts';
import { spellingOf } from './table-decimals.ts';
import { inferMapping } from './table-inference.ts';
import { maybeTimeIn } from './table-labels.ts';
import { maybeLayout, type TableLayout } from './table-layout.ts';
import { editDistance } from './template-suggestions.ts';

/** An earlier mapping that a table can be read by, or that a person may start from. */
export type Recalled =
  | { kind: 'same'; mapping: Mapping; layout: TableLayout }
  /** The same captions, but what was set for the earlier file has to be set again: `asked` says what. */
  | { kind: 'ask'; mapping: Mapping; layout: TableLayout; asked: string[] }
  | { kind: 'similar'; mapping: Mapping; layout: TableLayout; changes: CaptionChanges };

export interface CaptionChanges {
  source: string;
  renamed: { from: string; to: string }[];
  added: string[];
  missing: string[];
}

/** Looks for the newest earlier mapping of a table with the same captions, else with mostly the same. */
export function recall(layout: TableLayout, head: Head, context: ImportContext): Recalled | undefined {
  const earlier = context.remembered.flatMap(({ format, answers }) =>
    format === 'tabelle' && answers.zuordnung !== undefined ? (maybeMapping(answers.zuordnung) ?? []) : [],
  );
  const inferred = inferMapping(layout, context, head.name);
  for (const mapping of earlier) {
    const place = hasCaptions(mapping, layout) ? layout : maybeLayout(head, mapping.header);
    const columns = place && sameColumns(mapping, place);
    if (!place || !columns) continue;
    const found = { ...mapping, header: place.header, columns, decimal: decimalOf(mapping, place) };
    return settle(found, place, place === layout ? inferred : inferMapping(place, context, head.name));
  }
  const [nearest] = earlier
    .map((mapping) => ({ mapping, share: sharedCaptions(mapping, layout) }))
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share);
  return nearest && similar(nearest.mapping, layout, inferred);
}

export function maybeMapping(text: string): Mapping | undefined {
  const parsed = mappingSchema.safeParse(maybeJson(text));
  return parsed.success ? parsed.data : undefined;
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the mapping names the table's columns in their order. */
export function hasCaptions({ columns }: Mapping, { captions }: TableLayout): boolean {
  return (
    columns.length === captions.length &&
    columns.every(({ caption }, index) => captionKey(caption) === captionKey(captions[index] ?? ''))
  );
}

/** The columns of the mapping in the table's order and spelling; undefined where the captions are not the same ones. */
function sameColumns(mapping: Mapping, layout: TableLayout): Mapping['columns'] | undefined {
  const { captions } = layout;
  if (hasCaptions(mapping, layout))
    return mapping.columns.map(({ use }, index) => ({ caption: captions[index] ?? '', use }));
  const uses = new Map(mapping.columns.map(({ caption, use }) => [captionKey(caption), use]));
  if (uses.size !== mapping.columns.length || captions.length !== uses.size) return undefined;
  const columns = captions.flatMap((caption) => {
    const use = uses.get(captionKey(caption));
    return use ? [{ caption, use }] : [];
  });
  return columns.length === captions.length && new Set(captions.map(captionKey)).size === captions.length
    ? columns
    : undefined;
}

/** The decimal sign belongs to the file, not to its source. */
function decimalOf({ decimal }: Mapping, layout: TableLayout): Mapping['decimal'] {
  return (layout.whole ?? spellingOf(layout)).decimal ?? decimal;
}

/** A period that no caption says was the earlier file's own; so may be an area or indicator that the title contradicts. */
function settle(mapping: Mapping, layout: TableLayout, inferred: Mapping): Recalled {
  const asked: string[] = [];
  const constants = { ...mapping.constants };
  if (constants.period !== null) {
    asked.push(`Zeitraum (zuletzt ${constants.period})`);
    constants.period = inferred.constants.period;
  }
  for (const [field, word] of [
    ['area', 'Gebiet'],
    ['indicator', 'Kennzahl'],
  ] as const) {
    const [before, current] = [constants[field], inferred.constants[field]];
    if (before === null || current === null || before === current) continue;
    asked.push(`${word} (zuletzt ${before})`);
    constants[field] = current;
  }
  const columns = mapping.columns.map(({ caption, use }, index) => {
    const says = layout.captionParts[index]?.flatMap((part) => maybeTimeIn(part) ?? []) ?? [];
    if (!('period' in use) || use.period === null || says.includes(use.period) || isPart(use.period))
      return { caption, use };
    asked.push(`Zeitraum der Spalte „${caption}“ (zuletzt ${use.period})`);
    return { caption, use: { ...use, period: says[0] ?? null } };
  });
  const found = { ...mapping, constants, columns };
  return asked.length > 0
    ? { kind: 'ask', mapping: found, layout, asked }
    : { kind: 'same', mapping: found, layout };
}

function isPart(period: string): boolean {
  return period.startsWith('-');
}

function sharedCaptions({ columns }: Mapping, { captions }: TableLayout): number {
  const known = new Set(columns.map(({ caption }) => captionKey(caption)));
  const shared = captions.filter((caption) => known.has(captionKey(caption))).length;
  return shared / Math.max(columns.length, captions.length);
}

/** The earlier mapping with guesses for renamed columns; what is not guessed is read as if it were a new table. */
function similar(earlier: Mapping, layout: TableLayout, inferred: Mapping): Recalled {
  const { captions } = layout;
  const keys = new Set(captions.map(captionKey));
  const uses = new Map(earlier.columns.map(({ caption, use }) => [captionKey(caption), use]));
  const gone = earlier.columns.filter(({ caption }) => !keys.has(captionKey(caption)));
  const changes: CaptionChanges = { source: earlier.source, renamed: [], added: [], missing: [] };
  const columns = captions.map((caption, index) => {
    const same = uses.get(captionKey(caption));
    if (same) return { caption, use: same };
    const own: ColumnUse = inferred.columns[index]?.use ?? { role: 'ignore' };
    const from = renamedFrom({ caption, use: own }, gone, changes);
    if (!from) {
      changes.added.push(caption);
      return { caption, use: own };
    }
    changes.renamed.push({ from: from.caption, to: caption });
    // A year in the caption is the file's own.
    const use = 'period' in from.use && 'period' in own ? { ...from.use, period: own.period } : from.use;
    return { caption, use };
  });
  changes.missing = gone
    .map(({ caption }) => caption)
    .filter((caption) => !changes.renamed.some(({ from }) => from === caption));
  const constants = { ...earlier.constants, period: inferred.constants.period };
  const decimal = decimalOf(earlier, layout);
  return {
    kind: 'similar',
    mapping: { ...earlier, header: layout.header, columns, constants, decimal },
    layout,
    changes,
  };
}

/** The column that is gone and reads most like this one, else the only one that is gone of the same use. */
function renamedFrom(
  { caption, use }: Mapping['columns'][number],
  gone: readonly Mapping['columns'][number][],
  { renamed }: CaptionChanges,
): Mapping['columns'][number] | undefined {
  const free = gone.filter((column) => !renamed.some(({ from }) => from === column.caption));
  const [nearest] = free
    .map((column) => ({ column, share: distance(captionKey(column.caption), captionKey(caption)) }))
    .sort((one, other) => one.share - other.share);
  if (nearest && nearest.share <= 0.5) return nearest.column;
  const alike = free.filter((column) => column.use.role === use.role && use.role !== 'ignore');
  return alike.length === 1 && use.role !== 'value' ? alike[0] : undefined;
}

function distance(one: string, other: string): number {
  const isBeginning =
    Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one));
  return isBeginning ? 0.2 : editDistance(one, other) / Math.max(one.length, other.length, 1);
}
