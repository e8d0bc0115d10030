/** The cells of one column of rows that are held back: a few bytes each, however many rows there are. */
export interface HeldColumn<Content> {
  put(row: number, content: Content | null): void;
  get(row: number): Content | null;
  clear(): void;
}

/** Empty cells cost nothing as long as the whole column is empty. */
export function createNumberColumn(): HeldColumn<number> {
  let cells = new Float64Array(0);
  return {
    put(row, content) {
      if (content === null) return;
      if (row >= cells.length) cells = grown(cells, new Float64Array(roomFor(row)).fill(Number.NaN));
      cells[row] = content;
    },
    get(row) {
      if (row >= cells.length) return null;
      const content = cells[row];
      return content === undefined || Number.isNaN(content) ? null : content;
    },
    clear: () => cells.fill(Number.NaN),
  };
}

/** For columns with few different texts, each of which is kept once. */
export function createTextColumn(): HeldColumn<string> {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const cells = createNumberColumn();
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? texts.length;
    if (known === texts.length) {
      numbers.set(text, known);
      texts.push(text);
    }
    return known;
  };
  return {
    put: (row, content) => cells.put(row, content === null ? null : numberOf(content)),
    get(row) {
      const number = cells.get(row);
      return number === null ? null : (texts[number] ?? null);
    },
    clear: cells.clear,
  };
}

/** Whole numbers that no row is without. */
export interface WholeColumn {
  readonly cells: Int32Array;
  put(row: number, content: number): void;
  get(row: number): number;
}

export function createWholeColumn(): WholeColumn {
  let cells = new Int32Array(0);
  return {
    get cells() {
      return cells;
    },
    put(row, content) {
      if (row >= cells.length) cells = grown(cells, new Int32Array(roomFor(row)));
      cells[row] = content;
    },
    get: (row) => cells[row] ?? -1,
  };
}

function roomFor(row: number): number {
  return Math.max(1024, 2 ** Math.ceil(Math.log2(row + 1)));
}

function grown<Cells extends Float64Array | Int32Array>(cells: Cells, larger: Cells): Cells {
  larger.set(cells);
  return larger;
}
