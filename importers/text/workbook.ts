import * as XLSX from '@e965/xlsx';
import { type CellRange, maybeSheet, type Sheet } from './grid.ts';

export type Workbook =
  | { kind: 'sheets'; sheets: Sheet[] }
  | {
      kind: 'refused';
      code: 'encrypted-workbook' | 'damaged-workbook' | 'sheet-too-large';
      message: string;
    };

/**
 * Reads xlsx, xls and ods from bytes, and SpreadsheetML from its text, whatever prefix its names have; formulas by the
 * value that was saved with them.
 */
export function readWorkbook(content: Uint8Array | string): Workbook {
  if (content.length < smallest) return damaged;
  try {
    const book = XLSX.read(content, {
      type: typeof content === 'string' ? 'string' : 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
    });
    const sheets: Sheet[] = [];
    for (const [index, name] of book.SheetNames.entries()) {
      const sheet = book.Sheets[name];
      const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
      const date1904 = book.Workbook?.WBProps?.date1904 === true;
      if (sheet?.['!ref'] === undefined) continue;
      const read = readSheet(name, sheet, isHidden, date1904);
      if (!read) return sheetTooLarge(name);
      sheets.push(read);
    }
    return { kind: 'sheets', sheets };
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? encrypted : damaged;
  }
}

/** `A5:H40` or `a5 : h40`; undefined for anything else. */
export function maybeCellRange(text: string): CellRange | undefined {
  const match = /^\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*:\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i.exec(text);
  if (!match?.[1] || !match[2] || !match[3] || !match[4]) return undefined;
  const from = XLSX.utils.decode_cell(`${match[1].toUpperCase()}${match[2]}`);
  const to = XLSX.utils.decode_cell(`${match[3].toUpperCase()}${match[4]}`);
  return from.r >= 0 && from.r <= to.r && from.c <= to.c
    ? { top: from.r, left: from.c, bottom: to.r, right: to.c }
    : undefined;
}

const encrypted: Workbook = {
  kind: 'refused',
  code: 'encrypted-workbook',
  message:
    'Die Arbeitsmappe ist mit einem Kennwort geschützt und kann nicht gelesen werden. Bitte den Schutz in der Tabellenkalkulation aufheben (Datei › Informationen › Arbeitsmappe schützen) und die Datei neu speichern.',
};

const damaged: Workbook = {
  kind: 'refused',
  code: 'damaged-workbook',
  message:
    'Die Arbeitsmappe lässt sich nicht lesen: Sie ist beschädigt oder keine Tabelle. Bitte in der Tabellenkalkulation öffnen und als .xlsx oder als CSV neu speichern.',
};

export function sheetTooLarge(name: string): Workbook {
  return {
    kind: 'refused',
    code: 'sheet-too-large',
    message: `Das Blatt „${name}“ ist zu groß, um es als Arbeitsmappe zu lesen. Bitte in der Tabellenkalkulation nur die Tabelle markieren, in ein neues Blatt kopieren und dieses speichern, oder das Blatt als CSV speichern.`,
  };
}

/** No kind of workbook is smaller; less is taken for text by the reader. */
const smallest = 100;
const mostRows = 1_048_576;
const mostColumns = 2_000;

/** Rows end with their last text, so that a lone cell at the far end of a sheet costs nothing. */
function readSheet(
  name: string,
  sheet: XLSX.WorkSheet,
  isHidden: boolean,
  date1904: boolean,
): Sheet | undefined {
  const cells: (XLSX.CellObject | undefined)[][] = sheet['!data'] ?? [];
  const grid: string[][] = [];
  for (let row = 0; row < Math.min(cells.length, mostRows); row += 1) {
    const texts = Array.from(cells[row]?.slice(0, mostColumns) ?? [], (cell) => textOf(cell, date1904));
    grid.push(texts.slice(0, texts.findLastIndex((text) => text !== '') + 1));
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return maybeSheet({ name, isHidden }, grid, merges);
}

function textOf(cell: XLSX.CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, String(cell.z ?? ''), date1904) : String(cell.v);
    case 'b':
      return cell.v === true ? 'WAHR' : 'FALSCH';
    case 'd':
      return cell.v instanceof Date ? withoutMidnight(cell.v.toISOString().slice(0, 19)) : String(cell.v);
    case 'e':
      return cell.w ?? '#FEHLER';
    default:
      return String(cell.v)
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\t', ' ');
  }
}

/** The number itself and not what the column was wide enough to show; a date as ISO, a share as per cent. */
function numberText(value: number, format: string, date1904: boolean): string {
  if (format !== '' && XLSX.SSF.is_date(format)) return dateText(value, date1904);
  const isPercent = format.includes('%');
  const plain = String(Number((isPercent ? value * 100 : value).toPrecision(15))).replace('.', ',');
  return isPercent ? `${plain} %` : plain;
}

function dateText(value: number, date1904: boolean): string {
  const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(value, { date1904 });
  const two = (part: number) => String(part).padStart(2, '0');
  return withoutMidnight(
    `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}T${two(H)}:${two(M)}:${two(Math.floor(S))}`,
  );
}

function withoutMidnight(time: string): string {
  return time.replace(/T00:00:00$/, '').replace('T', ' ');
}
