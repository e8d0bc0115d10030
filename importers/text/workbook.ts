import * as XLSX from '@e965/xlsx';

/** A sheet as the text of a CSV file: `;`, decimal comma, line n is row n of the sheet. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  rows: number;
  /** `range` like `A5:H40` leaves everything outside of it empty; undefined for all. */
  csv(range?: CellRange): string;
}

/** Rows and columns from 0, both included. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export type Workbook =
  | { kind: 'sheets'; sheets: Sheet[] }
  | { kind: 'refused'; code: 'encrypted-workbook' | 'damaged-workbook'; message: string };

/** Reads xlsx, xls, ods and SpreadsheetML; formulas by the value that was saved with them. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length < smallest) return damaged;
  try {
    const book = XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
    });
    const sheets = book.SheetNames.flatMap((name, index) => {
      const sheet = book.Sheets[name];
      const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
      const date1904 = book.Workbook?.WBProps?.date1904 === true;
      return sheet?.['!ref'] === undefined ? [] : [createSheet(name, sheet, isHidden, date1904)];
    });
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

/** No kind of workbook is smaller; less is taken for text by the reader. */
const smallest = 100;
const mostRows = 1_048_576;
const mostColumns = 2_000;

function createSheet(name: string, sheet: XLSX.WorkSheet, isHidden: boolean, date1904: boolean): Sheet {
  const used = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  const cells: (XLSX.CellObject | undefined)[][] = sheet['!data'] ?? [];
  const bottom = Math.min(used.e.r, cells.length - 1, mostRows - 1);
  const right = Math.min(used.e.c, mostColumns - 1);
  const grid = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => textOf(cells[row]?.[column], date1904)),
  );
  repeatMerged(grid, sheet['!merges'] ?? []);
  return {
    name,
    isHidden,
    rows: grid.filter((row) => row.some((cell) => cell !== '')).length,
    csv: (range) =>
      grid
        .map((row, index) => lineOf(row, index, range))
        .join('\r\n')
        .concat('\r\n'),
  };
}

/** A merged caption stands above or beside all that it spans; below the head a merged cell is no statement. */
function repeatMerged(grid: string[][], merges: readonly XLSX.Range[]): void {
  const head = grid.findIndex((row) => isMostlyFigures(row));
  for (const { s, e } of merges) {
    const text = grid[s.r]?.[s.c];
    if (!text || (head >= 0 && s.r >= head)) continue;
    for (let row = s.r; row <= Math.min(e.r, head < 0 ? e.r : head - 1); row += 1) {
      for (let column = s.c; column <= e.c; column += 1) {
        const line = grid[row];
        if (line && line[column] === '') line[column] = text;
      }
    }
  }
}

function isMostlyFigures(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const figures = filled.filter((cell) => /^[-+]?[\d.,]+ ?%?$/.test(cell) || /^[-–.x/g]$/.test(cell));
  return (
    filled.length > 1 &&
    figures.length * 2 >= filled.length &&
    !filled.every((cell) => /^(?:19|20)\d\d$/.test(cell))
  );
}

function lineOf(row: readonly string[], index: number, range: CellRange | undefined): string {
  if (!range) return row.map(quoted).join(';');
  if (index < range.top || index > range.bottom) return '';
  return Array.from({ length: range.right - range.left + 1 }, (_, at) =>
    quoted(row[range.left + at] ?? ''),
  ).join(';');
}

function quoted(text: string): string {
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
