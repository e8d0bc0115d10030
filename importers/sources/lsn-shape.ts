import { isUnitRow, type TableShape, type ValueColumn } from './genesis-header.ts';
import type { FileRow } from './genesis-layout.ts';
import { maybeTimeLabel, type TimeLabel } from './genesis-time.ts';
import { fillSpanned } from './header-spans.ts';
import { isFigure, isFigureRow, type LsnLayout, maybeLsnKey } from './lsn-layout.ts';

/**
 * The columns of a table: first what rows are about (area, or a label in the area's block; further columns of words or
 * years), then figures under their captions.
 */
export function readLsnShape({ headerRows, body }: LsnLayout): TableShape {
  const cellCount = (headerRows[0] ?? body.find(isFigureRow))?.cells.length ?? 0;
  const keyColumns = countKeyColumns(body, cellCount);
  const captions = fillSpanned(
    headerRows.map(({ cells }) => Array.from({ length: cellCount }, (_, index) => plain(cells[index] ?? ''))),
    keyColumns,
  );
  const figures = body.filter(isFigureRow);
  const isUsed = (index: number) =>
    captions.some((row) => row[index] !== '') || figures.some(({ cells }) => isFigure(cells[index] ?? ''));
  const indexes = Array.from({ length: cellCount }, (_, index) => index).filter(
    (index) => index >= keyColumns && isUsed(index),
  );
  const hasUnitRow = captions.length > 1 && isUnitRow(captions.at(-1) ?? [], indexes);
  const columns = indexes.map((index): ValueColumn => {
    const own = captions.map((row) => row[index] ?? '');
    const unit = hasUnitRow ? (own.pop() ?? null) : null;
    return {
      index,
      mark: null,
      captions: own.filter((caption, at) => caption !== '' && caption !== own[at - 1]),
      unit: unit === '' ? null : unit,
    };
  });
  // The catalogue knows these tables by their codes only, so that a title never picks another office's table.
  return { keyColumns, width: cellCount, cellCount, columns, title: null, common: [] };
}

/** The first column, the name where it has its own, and columns that hold words or years in all rows. */
function countKeyColumns(body: readonly FileRow[], cellCount: number): number {
  const rows = body.filter(isFigureRow);
  const isSplit = rows.some(({ cells }) => maybeLsnKey(cells)?.cells === 2);
  let count = isSplit ? 2 : 1;
  const isKey = (index: number) => {
    const texts = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((text) => text !== '');
    const isWords = texts.every((text) => !isFigure(text));
    return texts.length > 0 && (isWords || texts.every((text) => maybeTimeLabel(text)?.kind === 'year'));
  };
  while (count < cellCount - 1 && isKey(count)) count += 1;
  return count;
}

/**
 * The time that a title names for the whole table: its only date, else its only school year, else, of a table of one
 * year (code `K…`), its only year. What a line says about the state of the data or of the boundaries is no such time.
 */
export function timesOfTitle({ titleLines, code }: LsnLayout): TimeLabel[] {
  const text = titleLines
    .filter((line) => !/^(?:stand|gebietsstand|©|\(c\)|quelle|erstellt|abruf|datum)/i.test(line))
    .join(' | ')
    .replace(/(?:gebiets)?stand:?\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gi, '');
  const dates = text.match(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/g) ?? [];
  const schoolYears = text.match(/(?<!\d)\d{4}\/\d{2,4}(?!\d)/g) ?? [];
  const years = code?.startsWith('K') ? (text.match(/(?<![\d./])(?:19|20)\d{2}(?![\d/])/g) ?? []) : [];
  const found = [dates, schoolYears, years].find((texts) => texts.length > 0) ?? [];
  const distinct = new Set(found.map((time) => time.replace(/\s/g, '')));
  return distinct.size === 1 ? [...distinct].flatMap((time) => maybeTimeLabel(time) ?? []) : [];
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
