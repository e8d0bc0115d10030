import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Mapping } from '../../data/mapping.ts';
import type { Qualifier } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { Template } from '../../data/views.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { isBlank } from './table-cells.ts';
import { isUnitColumn } from './table-columns.ts';
import { spellingOf } from './table-decimals.ts';
import { type Beside, createFigureReader, type FigureColumn } from './table-figures.ts';
import { createCaptionReader } from './table-labels.ts';
import type { TableLayout } from './table-layout.ts';
import { createRowKeys, type RowKey } from './table-row-keys.ts';
import { createTimeReader } from './table-time-reader.ts';
import type { NamedArea } from './template-areas.ts';
import type { Figure } from './template-cells.ts';
import { isPossible, observationOf } from './template-feeds.ts';
import { createTemplateFile, type TemplateFile, type TemplateRow } from './template-file.ts';
import { ghostless } from './template-long.ts';
import { agrees } from './template-long-figures.ts';

/** A figure column with what the mapping fixes for all of its figures. */
interface Feed extends FigureColumn {
  use: Extract<Mapping['columns'][number]['use'], { role: FigureColumn['role'] }>;
}

interface Cell {
  feed: Feed;
  key: { indicator: Indicator; area: NamedArea; period: Period; breakdown: string };
  figure: Figure;
}

/** Reads the rows of a table by a complete mapping; `finish` says what was left out and whether years stay open. */
export function createTableReader(mapping: Mapping, layout: TableLayout, context: ImportContext, sink: Sink) {
  const labels = labelsOf(layout.captions);
  const file = tableFile(mapping, layout, labels, context, sink);
  const feeds = feedsOf(mapping, layout, labels, context);
  const keys = createRowKeys(mapping, labels, file);
  const figures = createFigureReader(
    file,
    spellingOf(layout),
    besideOf(mapping, labels),
    usesDash(layout, mapping),
  );
  const times = createTimeReader(mapping, file);
  const left = { rows: 0, empty: 0 };

  const keyOf = (row: TemplateRow, rowKey: RowKey, { use, label }: Feed): Cell['key'] | undefined => {
    const { constants } = mapping;
    const id = use.indicator ?? rowKey.indicator?.id ?? constants.indicator;
    const indicator = context.indicators.find((one) => one.id === id);
    const area = placed(use.area, context) ?? rowKey.area ?? placed(constants.area, context);
    const breakdown = joined([constants.breakdown, breakdownKey(rowKey.breakdown), use.breakdown]);
    if (breakdown === undefined) {
      file.error(
        'contradicting-cells',
        { line: row.line, column: label, text: use.breakdown },
        `Zeile ${row.line}, Spalte „${label}“: Zeile und Spalte nennen verschiedene Ausprägungen desselben Merkmals. Bitte die Zuordnung prüfen.`,
      );
    }
    if (!indicator || !area || breakdown === undefined) return undefined;
    const period = times.read(row, rowKey.times, use.period, indicator, label);
    return period && { indicator, area, period, breakdown };
  };

  const readCells = (row: TemplateRow, rowKey: RowKey): Cell[] | undefined => {
    const cells: Cell[] = [];
    let isRead = true;
    for (const feed of feeds) {
      if (isNothing(row, feed, mapping)) {
        left.empty += 1;
        continue;
      }
      const key = keyOf(row, rowKey, feed);
      const figure = key && figures.read(row, feed, key.indicator);
      if (!key || !figure) isRead = false;
      else if (figure.kind !== 'empty')
        cells.push({ feed, key, figure: ghostless(file, row, figure, key.area, key.period, feed.label) });
    }
    return isRead ? cells : undefined;
  };

  return {
    take(row: TemplateRow): boolean {
      if (keys.isLeftOut(row)) {
        left.rows += 1;
        return true;
      }
      if (feeds.every((feed) => isNothing(row, feed, mapping))) {
        left.empty += feeds.length;
        return true;
      }
      const rowKey = keys.read(row);
      const cells = rowKey && readCells(row, rowKey);
      const qualifiers = figures.qualifiers(row);
      return cells !== undefined && qualifiers !== undefined && emitCells(file, row, cells, qualifiers);
    },
    finish() {
      file.flush();
      reportLeft(left, sink);
      return { hasOpenYear: times.hasOpenYear() };
    },
    /** Indicators that a column feeds for sure, for the preview. */
    indicators: (index: number) =>
      feeds.flatMap((feed) =>
        feed.index === index ? (feed.use.indicator ?? mapping.constants.indicator ?? []) : [],
      ),
    isFigure: (index: number) => feeds.some((feed) => feed.index === index),
  };
}

/** Values, and numerators with their denominators; all of a row or nothing. */
function emitCells(
  file: TemplateFile,
  row: TemplateRow,
  cells: readonly Cell[],
  qualifiers: Qualifier[],
): boolean {
  const id = ({ key }: Cell) => [key.indicator.id, key.area.key, key.period.key, key.breakdown].join('|');
  const denominators = new Map(
    cells.filter(({ feed }) => feed.role === 'denominator').map((cell) => [id(cell), cell]),
  );
  const numerators = new Map(
    cells.filter(({ feed }) => feed.role === 'numerator').map((cell) => [id(cell), cell]),
  );
  const emitted = cells.flatMap((cell) => {
    if (cell.feed.role === 'denominator') return [];
    const [above, base] = [numerators.get(id(cell)), denominators.get(id(cell))];
    if (cell.feed.role === 'value' && above && base) {
      // The parts count; the rate beside them must say the same.
      const value = { column: cell.feed.label, figure: cell.figure };
      return agrees(file, row, cell.key.indicator, value, above.figure, base.figure) ? [] : [undefined];
    }
    const below = cell.feed.role === 'numerator' ? denominators.get(id(cell)) : undefined;
    if (cell.feed.role === 'numerator' && !below) return [reportUnpaired(file, row, cell)];
    const { indicator, area, period, breakdown } = cell.key;
    const feed = { indicator, main: cell.feed.label, denominator: below?.feed.label ?? null };
    if (!isPossible(file, row, feed, cell.figure, below?.figure ?? null)) return [undefined];
    const key = { indicator: indicator.id, area: area.key, period: period.key, breakdown };
    const place = { line: row.line, column: cell.feed.index + 1 };
    const observation = observationOf(key, place, cell.figure, below?.figure ?? null);
    if (qualifiers.length > 0)
      observation.qualifiers = [...new Set([...observation.qualifiers, ...qualifiers])];
    return [observation];
  });
  const observations = emitted.filter((observation) => observation !== undefined);
  if (observations.length < emitted.length) return false;
  for (const observation of observations) file.emit(observation);
  return true;
}

function reportUnpaired(file: TemplateFile, row: TemplateRow, { feed, key }: Cell): undefined {
  file.error(
    'missing-cell',
    { line: row.line, column: feed.label, text: file.cell(row, feed.label) },
    `Zeile ${row.line}, Spalte „${feed.label}“: Zum Zähler von „${key.indicator.title.de}“ fehlt der Nenner. Bitte ergänzen oder die Spalte als Wert zuordnen.`,
  );
}

function feedsOf(
  mapping: Mapping,
  layout: TableLayout,
  labels: readonly string[],
  context: ImportContext,
): Feed[] {
  const read = createCaptionReader(context);
  return mapping.columns.flatMap(({ use }, index): Feed[] => {
    if (use.role !== 'value' && use.role !== 'numerator' && use.role !== 'denominator') return [];
    const { unit } = read(layout.captionParts[index] ?? []);
    return [{ index, label: labels[index] ?? '', role: use.role, factor: use.factor, unit, use }];
  });
}

function besideOf({ columns }: Mapping, labels: readonly string[]): Beside {
  const at = (role: 'sign' | 'qualifier') => {
    const index = columns.findIndex(({ use }) => use.role === role);
    return index < 0 ? null : { index, label: labels[index] ?? '' };
  };
  const unit = columns.findIndex(isUnitColumn);
  return { unit: unit < 0 ? null : unit, sign: at('sign'), qualifier: at('qualifier') };
}

/** Neither a figure nor, where there is a column for signs, a sign in its place. */
function isNothing({ cells }: TemplateRow, { index, role }: Feed, { columns }: Mapping): boolean {
  const sign = role === 'denominator' ? -1 : columns.findIndex(({ use }) => use.role === 'sign');
  return isBlank(cells[index] ?? '') && isBlank(cells[sign] ?? '');
}

function usesDash({ sample }: TableLayout, { columns, signs }: Mapping): boolean {
  const indexes = columns.flatMap(({ use }, index) => ('factor' in use || 'indicator' in use ? [index] : []));
  return (
    signs === 'classic' &&
    sample.some(({ cells }) => indexes.some((index) => /^\s*[-–—−]\s*$/.test(cells[index] ?? '')))
  );
}

function placed(key: string | null, { areas, municipality }: ImportContext): NamedArea | undefined {
  if (key === null) return undefined;
  return areas.maybeArea(key) ?? (key === municipality ? { key, validFrom: null, validTo: null } : undefined);
}

/** Undefined where two of them name different categories of one dimension. */
function joined(breakdowns: readonly string[]): string | undefined {
  const all: Record<string, string> = {};
  for (const breakdown of breakdowns) {
    for (const [dimension, category] of Object.entries(readBreakdown(breakdown))) {
      if (all[dimension] !== undefined && all[dimension] !== category) return undefined;
      all[dimension] = category;
    }
  }
  return breakdownKey(all);
}

/** Names for columns in messages: unlike captions, they differ. */
function labelsOf(captions: readonly string[]): string[] {
  return captions.map((caption, index) => {
    if (caption === '') return `Spalte ${index + 1}`;
    return captions.filter((one) => one === caption).length > 1
      ? `${caption} (Spalte ${index + 1})`
      : caption;
  });
}

const table: Template = {
  id: 'tabelle',
  title: { de: 'Tabelle', en: 'Table' },
  purpose: { de: '', en: '' },
  fileName: '',
  columns: [],
};

function tableFile(
  { decimal, signs }: Mapping,
  layout: TableLayout,
  labels: readonly string[],
  context: ImportContext,
  sink: Sink,
): TemplateFile {
  const spelling = spellingOf(layout);
  const at = new Map(labels.map((label, index) => [label, index]));
  const header = { at, cells: layout.captions, missing: [], doubled: [], unknown: [], unnamed: [] };
  const isCertain = !spelling.isMixed && (spelling.decimal === null || spelling.decimal === decimal);
  return createTemplateFile(table, header, context, sink, { sign: decimal, isCertain }, signs);
}

function reportLeft({ rows, empty }: { rows: number; empty: number }, sink: Sink): void {
  const hint = (code: string, message: string) =>
    sink.problem({ code, severity: 'hint', line: null, column: null, text: null, message });
  if (rows > 0)
    hint(
      'rows-left-out',
      `${rows} ${rows === 1 ? 'Zeile bleibt' : 'Zeilen bleiben'} weg, wie in der Zuordnung festgelegt.`,
    );
  if (empty > 0)
    hint(
      'empty-figures',
      `${empty} ${empty === 1 ? 'Zelle ist' : 'Zellen sind'} leer; daraus entsteht kein Wert, auch keine 0.`,
    );
}
