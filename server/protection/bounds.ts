import type { Knowledge } from './knowledge.ts';
import { distanceTo, type Interval, isEnough, type Need } from './need.ts';
import type { OpenProgram, Solver } from './solver.ts';
import { type Unknowns, writeDeviations } from './unknowns.ts';

/**
 * Solutions are floating point. HiGHS keeps rows and bounds within 1e-7; corners of these programs have small
 * denominators, so that whatever is this near to a whole number is one.
 */
export const tolerance = 1e-5;

export interface Bounds {
  /** The tightest interval, in whole numbers; `Infinity` where nothing bounds the cell. */
  tightest(column: number): Interval;
  /** Whether the tightest interval is enough, without finding more of it than that takes. */
  isEnough(column: number, need: Need): boolean;
}

/**
 * What an outsider can tell of unknown cells: smallest and largest value of each by linear programming over everything
 * that is known (the audit of Fischetti & Salazar 2001, "Solving the cell suppression problem on tabular data with
 * linear constraints", Management Science 47; Hundepool et al. 2012, chapter 4). Counts are whole, so
 * the ends are rounded inwards. Each solution is a table that the outsider can't rule out, and shows something of
 * every other cell too; most questions are answered by the solutions to those before.
 */
export function withBounds<T>(
  unknowns: Unknowns,
  floorOf: Knowledge['floorOf'],
  solver: Solver,
  use: (bounds: Bounds) => T,
): T {
  const program = writeDeviations(unknowns, floorOf);
  return solver.open(program, (open) => {
    const seen = unknowns.cells.map(({ value }) => ({ low: value, high: value }));
    const reach = (column: number, sign: 1 | -1, limit: number): number => {
      const { low, high } = program.columns[column] ?? { low: 0, high: 0 };
      const values = push(open, { column, sign, low, high, limit });
      if (values) noteSeen(seen, unknowns, values);
      return values ? Math.floor(sign * (values[column] ?? 0) + tolerance) : Number.POSITIVE_INFINITY;
    };
    return use({
      tightest: (column) => {
        const value = unknowns.cells[column]?.value ?? Number.NaN;
        const far = Number.POSITIVE_INFINITY;
        return { low: value - reach(column, -1, far), high: value + reach(column, 1, far) };
      },
      isEnough: (column, need) => {
        const span = seen[column];
        const value = unknowns.cells[column]?.value;
        if (!span || value === undefined) throw new Error(`no such column: ${column}`);
        if (isEnough(need, span)) return true;
        for (const sign of [1, -1] as const) {
          const distance = distanceTo(need, value, span, sign);
          if (distance > 0) reach(column, sign, distance);
        }
        return isEnough(need, span);
      },
    });
  });
}

interface Push {
  column: number;
  sign: 1 | -1;
  low: number;
  high: number;
  /** How far is far enough. */
  limit: number;
}

/** Moves one cell as far from its true value as the others let it; undefined where they let it go on for ever. */
function push(open: OpenProgram, { column, sign, low, high, limit }: Push): Float64Array | undefined {
  open.setCost(column, -sign);
  if (sign > 0) open.setBounds(column, low, Math.min(high, limit));
  else open.setBounds(column, Math.max(low, -limit), high);
  const outcome = open.minimise();
  open.setCost(column, 0);
  open.setBounds(column, low, high);
  if (outcome.status === 'infeasible') throw new Error('the true values are no solution');
  return outcome.status === 'optimal' ? outcome.values : undefined;
}

function noteSeen(seen: Interval[], { cells }: Unknowns, values: Float64Array): void {
  for (const [column, span] of seen.entries()) {
    const value = cells[column]?.value ?? Number.NaN;
    const deviation = values[column] ?? Number.NaN;
    span.low = Math.min(span.low, value + Math.ceil(deviation - tolerance));
    span.high = Math.max(span.high, value + Math.floor(deviation + tolerance));
  }
}
