import type { Solver } from '../protection/solver.ts';
import { cellsOf, country, kinds, numbersAt, state, type World } from './released-world.ts';

/** A figure as an audience got it from an endpoint, of the release with that place in the world. */
export interface Seen {
  release: number;
  area: string;
  breakdown: string;
  year: string;
  isWithheld: boolean;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** How many persons of which cells a figure counts: a variable for each different count. */
type Expression = Map<string, number>;

/**
 * Somebody outside who knows how the figures are made, remembers everything that was shown and reckons with the finest
 * cells there are about what is withheld. Knows nothing of the server's tables: the expressions are made from the world itself.
 */
export function createOutsider(
  world: World,
  withheld: readonly Seen[],
  seen: readonly Seen[],
  solver: Solver,
) {
  const { isRate } = kinds[world.kind];
  const rows = seen
    .filter(({ isWithheld }) => !isWithheld)
    .flatMap((one) => {
      const above = { of: expressionOf(world, one, ['n']), total: isRate ? one.numerator : one.value };
      const below = { of: expressionOf(world, one, ['n', 'rest']), total: one.denominator };
      return isRate ? [above, below] : [above];
    })
    .flatMap(({ of, total }) => (total === null ? [] : [{ of, total }]));
  const names = new Map<string, number>();
  const shown = new Set(rows.map(({ of }) => textOf(of)));
  const targets = withheld
    .flatMap((one) => targetsOf(world, one))
    .map((target) => ({ ...target, isShown: shown.has(textOf(target.of)) }));
  for (const of of [...rows, ...targets].map((one) => one.of)) {
    for (const name of of.keys()) if (!names.has(name)) names.set(name, names.size);
  }
  const columns = [...names].map(() => ({ low: 0, high: Number.POSITIVE_INFINITY, cost: 0 }));
  const program = {
    columns,
    rows: rows.map(({ of, total }) => ({
      terms: [...of].map(([name, factor]) => ({ column: names.get(name) ?? 0, factor })),
      low: total,
      high: total,
    })),
  };
  return {
    targets,
    /** What each hidden count could be. */
    bounds: (): { low: number; high: number }[] =>
      solver.open(program, (open) =>
        targets.map(({ of }) => {
          const reach = (sign: 1 | -1) => {
            for (const column of columns.keys()) open.setCost(column, 0);
            for (const [name, factor] of of) open.setCost(names.get(name) ?? 0, sign * factor);
            const outcome = open.minimise();
            if (outcome.status === 'unbounded') return Number.NEGATIVE_INFINITY;
            if (outcome.status === 'infeasible') throw new Error('what was shown contradicts itself');
            return [...of].reduce(
              (sum, [name, factor]) => sum + sign * factor * (outcome.values[names.get(name) ?? 0] ?? 0),
              0,
            );
          };
          return { low: reach(1), high: -reach(-1) };
        }),
      ),
  };
}

function textOf(of: Expression): string {
  return [...of.keys()].sort().join(', ');
}

/** The counts that a withheld figure is about, with their true numbers. */
function targetsOf(world: World, one: Seen) {
  const parts = kinds[world.kind].isRate ? ([['n'], ['rest'], ['n', 'rest']] as const) : ([['n']] as const);
  return parts.map((part) => {
    const of = expressionOf(world, one, part);
    const value = [...of].reduce((sum, [name, factor]) => sum + factor * Number(name.split('#')[1]), 0);
    return { one, of, value, isDenominator: part.length > 1 };
  });
}

function expressionOf(world: World, one: Seen, parts: readonly ('n' | 'rest')[]): Expression {
  const release = world.releases[one.release];
  if (!release) throw new Error(`no such release: ${one.release}`);
  const { written, isRate } = kinds[world.kind];
  const delivered = world.areas.slice(0, release.delivered);
  const isAbove = one.area === state || one.area === country;
  const isOfAll = isAbove && world.hasStateTotal && one.breakdown === '';
  const areas = isAbove ? (isOfAll ? world.areas : delivered) : [one.area];
  const of: Expression = new Map();
  for (const [place, cell] of cellsOf(world).entries()) {
    const isInside =
      areas.includes(cell.area) &&
      written(cell.year) === one.year &&
      (one.breakdown === '' || one.breakdown === `geschlecht=${cell.sex}`);
    if (!isInside) continue;
    // Whether what nobody had delivered then is what was delivered later, nobody can tell.
    const when = delivered.includes(cell.area) ? '' : ` before ${one.release}`;
    const numbers = numbersAt(release, place);
    for (const part of parts) {
      const pair = isRate ? `#${numbers.n}/${numbers.rest}` : '';
      const name = `${cell.area} ${cell.sex} ${cell.year} ${part}${when}#${numbers[part]}${pair}`;
      of.set(name, (of.get(name) ?? 0) + 1);
    }
  }
  return of;
}
