import { tolerance } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import type { OpenProgram, Program, Solver } from './solver.ts';
import { type Unknowns, writeDeviations } from './unknowns.ts';

/** A table that differs from the true one and satisfies all that is known: column → deviation, where there is one. */
export type Pattern = ReadonlyMap<number, number>;

export interface Patterns {
  /** The cheapest pattern in which the cell deviates by just that much; undefined where there is none. */
  cheapest(column: number, deviation: number): Pattern | undefined;
  /** The pattern in which the cell deviates furthest towards `limit`, and by no more; for hidden units alone. */
  furthest(column: number, limit: number): Pattern;
  setCost(column: number, cost: number): void;
  /** A cell that is shown can't deviate. */
  fix(column: number): void;
  release(column: number): void;
}

/** Outweighs every way round through cells that cost as little as hidden ones do. */
const pull = 1e4;

/**
 * The linear relaxation that finds further cells to hide: minimise Σ cost × |deviation| over the tables that an
 * outsider can't rule out, with the deviation of one cell given; the cells that deviate are those to hide. Kelly,
 * Golden & Assad 1992, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22; Fischetti &
 * Salazar 1999, "Models and algorithms for the 2-dimensional cell suppression problem in statistical disclosure
 * control", Mathematical Programming 84; for any linear relations Fischetti & Salazar 2001.
 */
export function withPatterns<T>(
  unknowns: Unknowns,
  floorOf: Knowledge['floorOf'],
  solver: Solver,
  use: (patterns: Patterns) => T,
): T {
  const { columns, rows } = splitDeviations(writeDeviations(unknowns, floorOf));
  return solver.open({ columns, rows }, (open) => {
    const costs = columns.map(({ cost }) => cost);
    const limits = columns.map(({ high }) => high);
    const setLimit = (place: number, high: number) => {
      limits[place] = high;
      open.setBounds(place, 0, high);
    };
    const ask = (column: number, deviation: number, low: number) => {
      const [moving, resting] =
        deviation > 0 ? [upOf(column), downOf(column)] : [downOf(column), upOf(column)];
      open.setBounds(moving, low, Math.min(Math.abs(deviation), limits[moving] ?? 0));
      open.setBounds(resting, 0, 0);
      const found = low > (limits[moving] ?? 0) ? undefined : readPattern(open, unknowns.cells.length);
      for (const place of [moving, resting]) open.setBounds(place, 0, limits[place] ?? 0);
      return found;
    };
    return use({
      cheapest: (column, deviation) => ask(column, deviation, Math.abs(deviation)),
      furthest: (column, limit) => {
        const moving = limit > 0 ? upOf(column) : downOf(column);
        open.setCost(moving, -pull);
        const found = ask(column, limit, 0);
        open.setCost(moving, costs[moving] ?? 0);
        return found ?? new Map();
      },
      setCost: (column, cost) => {
        for (const place of [upOf(column), downOf(column)]) {
          costs[place] = cost;
          open.setCost(place, cost);
        }
      },
      fix: (column) => {
        setLimit(upOf(column), 0);
        setLimit(downOf(column), 0);
      },
      release: (column) => {
        setLimit(upOf(column), columns[upOf(column)]?.high ?? 0);
        setLimit(downOf(column), columns[downOf(column)]?.high ?? 0);
      },
    });
  });
}

const upOf = (column: number) => 2 * column;
const downOf = (column: number) => 2 * column + 1;

/** Each deviation as two columns, what it exceeds the true value by and what it falls below: |deviation| is their sum. */
function splitDeviations({ columns, rows }: Program): Program {
  return {
    columns: columns.flatMap(({ low, high }) => [
      { low: 0, high, cost: 1 },
      { low: 0, high: -low, cost: 1 },
    ]),
    rows: rows.map((row) => ({
      ...row,
      terms: row.terms.flatMap(({ column, factor }) => [
        { column: upOf(column), factor },
        { column: downOf(column), factor: -factor },
      ]),
    })),
  };
}

function readPattern(open: OpenProgram, cells: number): Pattern | undefined {
  const outcome = open.minimise();
  if (outcome.status !== 'optimal') return undefined;
  const pattern = new Map<number, number>();
  for (let column = 0; column < cells; column += 1) {
    const deviation = (outcome.values[upOf(column)] ?? 0) - (outcome.values[downOf(column)] ?? 0);
    if (Math.abs(deviation) > tolerance) pattern.set(column, deviation);
  }
  return pattern;
}
