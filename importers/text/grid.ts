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

/** More cells than this are no table that people made; the texts of a sheet are held in memory. */
const mostCells = 10_000_000;

/**
 * A sheet of texts; rows may be shorter than others, and without any text they are blank lines. `merges` are cells that
 * span others, which are empty. The grid is changed. Undefined where the sheet is too large.
 */
export function maybeSheet(
  { name, isHidden }: Pick<Sheet, 'name' | 'isHidden'>,
  grid: string[][],
  merges: readonly CellRange[],
): Sheet | undefined {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = grid.filter(isFilled).length;
  if (filled * width > mostCells) return undefined;
  repeatMerged(grid, merges, width);
  return {
    name,
    isHidden,
    rows: filled,
    csv: (range) =>
      grid
        .map((row, index) => (isFilled(row) ? lineOf(row, index, range, width) : ''))
        .join('\r\n')
        .concat('\r\n'),
  };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

/** A merged caption stands above or beside all that it spans; below the head a merged cell is no statement. */
function repeatMerged(grid: string[][], merges: readonly CellRange[], width: number): void {
  const head = grid.findIndex((row) => isMostlyFigures(row));
  const last = head < 0 ? grid.length - 1 : head - 1;
  let left = mostCells;
  for (const range of merges) {
    const text = grid[range.top]?.[range.left];
    if (!text || range.top > last) continue;
    const right = Math.min(range.right, width - 1);
    for (const line of grid.slice(range.top, Math.min(range.bottom, last) + 1)) {
      for (let column = range.left; column <= right && left > 0; column += 1) {
        left -= 1;
        while (line.length <= column) line.push('');
        if (line[column] === '') line[column] = text;
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

function lineOf(row: readonly string[], index: number, range: CellRange | undefined, width: number): string {
  if (!range)
    return row
      .map(quoted)
      .join(';')
      .concat(';'.repeat(width - row.length));
  if (index < range.top || index > range.bottom) return '';
  return Array.from({ length: range.right - range.left + 1 }, (_, at) =>
    quoted(row[range.left + at] ?? ''),
  ).join(';');
}

function quoted(text: string): string {
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
