import { sourceTables } from '../../data/catalogue/index.ts';
import type { TableHead } from './genesis-layout.ts';
import { fillSpanned, hasSpans } from './header-spans.ts';

/** A table's columns: the first `keyColumns` say what a row is about, the others hold values. */
export interface TableShape {
  keyColumns: number;
  /** Cells of a row, without the empty ones that a spreadsheet appended. */
  width: number;
  /** Cells of a row as they stand in the file. */
  cellCount: number;
  /** One per value column. */
  columns: ValueColumn[];
  title: string | null;
  /** Lines of the title that hold for every value: the content, and single selected values. */
  common: string[];
}

export interface ValueColumn {
  /** Cell index in a row. */
  index: number;
  /** Index of the column behind it whose header is blank: it may hold the marks of quality (e, p, r, s). */
  mark: number | null;
  /** From the top down; a blank cell repeats the caption above and adds none. */
  captions: string[];
  unit: string | null;
}

/** The shape of a table by its head; a text says why it has none. */
export function readShape(head: TableHead): TableShape | { fault: string; line: number | null } {
  const rows = head.headerRows.map(({ cells }) => cells.map((cell) => plainCaption(cell)));
  const cellCount = Math.max(0, ...rows.map((cells) => cells.length));
  const uneven = rows.findIndex((cells) => cells.length !== cellCount);
  if (rows.length === 0) return { fault: 'Es gibt keine Kopfzeilen über den Spalten.', line: null };
  if (uneven >= 0) {
    const found = rows[uneven]?.length;
    const line = head.headerRows[uneven]?.line ?? null;
    return { fault: `Die Kopfzeile hat ${found} Felder, die breiteste ${cellCount}.`, line };
  }
  const filled = (index: number) => rows.some((cells) => cells[index] !== '');
  const indexes = Array.from({ length: cellCount }, (_, index) => index);
  const keyColumns = indexes.find(filled) ?? cellCount;
  const width = (indexes.findLast(filled) ?? 0) + 1;
  const valueIndexes = indexes.slice(keyColumns, width).filter(filled);
  const hasUnitRow = isUnitRow(rows.at(-1) ?? [], valueIndexes) && rows.length > 1;
  const title = readTitle(head.titleLines);
  // The portals repeat a caption over all that it spans; a spreadsheet that had it merged keeps it once.
  const spanned = hasSpans(rows, keyColumns) ? fillSpanned(rows, keyColumns) : rows;
  const columns = valueIndexes.map((index) => {
    const captions = spanned.map((cells) => cells[index] ?? '');
    const unit = hasUnitRow ? (captions.pop() ?? null) : title.unit;
    return {
      index,
      mark: index + 1 < cellCount && !filled(index + 1) ? index + 1 : null,
      captions: captions.filter((caption) => caption !== ''),
      unit: unit === '' ? null : unit,
    };
  });
  return { keyColumns, width, cellCount, columns, title: title.title, common: title.common };
}

function plainCaption(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

export function isUnitRow(cells: readonly string[], valueIndexes: readonly number[]): boolean {
  const filled = valueIndexes.map((index) => cells[index] ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.every(isUnit);
}

const units =
  /^(?:anzahl|prozent|promille|%|‰|(?:1 ?000|tsd\.?|mio\.?|mill\.?|mrd\.?)(?: (?:eur|euro|personen|einwohner|stück|t|stunden|std\.))?|(?:eur|euro|dm|ct)(?: je [\p{L}. ]+)?|qkm|km2|km²|qm|m2|m²|m3|m³|cbm|ha|a|km|m|t|kg|l|hl|kwh|mwh|gwh|gj|tj|personen|einwohner|tage|jahre|monate|stunden|std\.|minuten|einw\. je qkm|je [\d ]+ [\p{L}. ]+|\d{4} ?= ?100|punkte|grad celsius)$/iu;

/** Whether a caption is a unit and nothing else. */
export function isUnit(text: string): boolean {
  return units.test(text.trim());
}

/** How the statistics are called that tables come from; one of these lines ends the title. */
const statistic =
  /^(?:statistik |fortschreibung |mikrozensus|zensus|volkszählung|volkswirtschaftliche gesamtrechnungen)|statistik(?: |$)|erhebung(?: |$)/i;

/**
 * Title lines are the title, wrapped at about 60 characters, then the statistic's name, then what holds for all
 * cells: the content, with its unit in brackets where the header has no unit row, and single selected values.
 */
function readTitle(lines: readonly string[]): {
  title: string | null;
  unit: string | null;
  common: string[];
} {
  const named = lines.findLastIndex((line, index) => index > 0 && isStatistic(line));
  const hasContent = lines.length > 1 && unitOf(lines.at(-1)) !== undefined;
  const last = named >= 0 ? named : Math.max(Math.min(lines.length, 1), lines.length - (hasContent ? 2 : 1));
  // What ends in a colon goes on in the next line, also where that is taken for the statistic's name.
  const end = named < 0 && /:$/.test(lines[last - 1] ?? '') && last < lines.length ? last + 1 : last;
  const below = lines.slice(named >= 0 ? named + 1 : lines.length - (hasContent ? 1 : 0));
  const title = lines.slice(0, end).join(' ');
  return {
    title: title === '' ? null : title,
    unit: below.flatMap((line) => unitOf(line) ?? [])[0] ?? null,
    common: below.map((line) => (unitOf(line) === undefined ? line : line.replace(/\s*\([^()]+\)$/, ''))),
  };
}

function isStatistic(line: string): boolean {
  return statistic.test(line) || sourceTables.some((table) => table.statistic === line);
}

function unitOf(line: string | undefined): string | undefined {
  const unit = /\(([^()]+)\)$/.exec(line ?? '')?.[1];
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}
