import fc from 'fast-check';
import type { Cell, ProtectionTable, Relation } from '../protection/table.ts';

/** Codes of one dimension: the place of each code's parent, null for the first, which is the total. */
export type Dimension = readonly (number | null)[];

export interface TableRules {
  threshold: number;
  showsZero: boolean;
}

interface Dimensions {
  areas: Dimension;
  breakdown: Dimension;
  years: Dimension;
}

interface Counted {
  value: number;
  rest: number;
}

/** A table over areas × breakdowns × years as the gate builds one: counts, or rates with their parts. */
export function buildTable(
  dimensions: Dimensions,
  countLeaf: (place: number) => Counted,
  rules: TableRules & { isRate: boolean },
): ProtectionTable {
  const { areas, breakdown, years } = dimensions;
  const kinds = rules.isRate ? ['n', 'r', 'd'] : ['n'];
  const values = new Map<string, number>();
  let place = 0;
  for (const [a] of areas.entries()) {
    for (const [b] of breakdown.entries()) {
      for (const [y] of years.entries()) {
        if (![areas, breakdown, years].every((dimension, at) => isLeaf(dimension, [a, b, y][at] ?? 0)))
          continue;
        const { value, rest } = countLeaf(place++);
        for (const up of ancestors(areas, a)) {
          for (const over of ancestors(breakdown, b)) {
            for (const year of ancestors(years, y)) {
              const amounts = { n: value, r: rest, d: value + rest };
              for (const kind of kinds) {
                const id = `${kind} ${up} ${over} ${year}`;
                const amount = kind === 'n' ? amounts.n : kind === 'r' ? amounts.r : amounts.d;
                values.set(id, (values.get(id) ?? 0) + amount);
              }
            }
          }
        }
      }
    }
  }
  const cells = [...values].map(([id, value]): Cell => {
    const { threshold, showsZero } = rules;
    return { id, value, unit: id.slice(2), threshold, showsZero, isKnown: false };
  });
  return { cells, relations: listRelations(dimensions, kinds), losses: new Map() };
}

function isLeaf(dimension: Dimension, code: number): boolean {
  return !dimension.includes(code);
}

function ancestors(dimension: Dimension, code: number): number[] {
  const parent = dimension[code];
  return parent === null || parent === undefined ? [code] : [code, ...ancestors(dimension, parent)];
}

function listRelations({ areas, breakdown, years }: Dimensions, kinds: readonly string[]): Relation[] {
  const relations: Relation[] = [];
  const add = (kind: Relation['kind'], total: string, parts: string[]) => {
    if (parts.length === 0) return;
    const terms = [{ cell: total, factor: -1 }, ...parts.map((cell) => ({ cell, factor: 1 }))];
    relations.push({ id: `${kind} ${total}`, kind, terms, constant: 0 });
  };
  const children = (dimension: Dimension, code: number) =>
    [...dimension.keys()].filter((child) => dimension[child] === code);
  for (const kind of kinds) {
    for (const a of areas.keys()) {
      for (const b of breakdown.keys()) {
        for (const y of years.keys()) {
          const total = `${kind} ${a} ${b} ${y}`;
          add(
            'areas',
            total,
            children(areas, a).map((child) => `${kind} ${child} ${b} ${y}`),
          );
          add(
            'breakdown',
            total,
            children(breakdown, b).map((child) => `${kind} ${a} ${child} ${y}`),
          );
          add(
            'time',
            total,
            children(years, y).map((child) => `${kind} ${a} ${b} ${child}`),
          );
          if (kind === 'd') add('rate', total, [`n ${a} ${b} ${y}`, `r ${a} ${b} ${y}`]);
        }
      }
    }
  }
  return relations;
}

/** Trees of at most so many leaves under one total; a flat list of points in time has no total. */
function arbitraryDimension(most: number): fc.Arbitrary<Dimension> {
  const flat = fc
    .integer({ min: 2, max: most })
    .map((size) => [null, ...Array.from({ length: size }, () => 0)]);
  const nested = fc
    .integer({ min: 2, max: most - 1 })
    .map((size) => [null, 0, 0, ...Array.from({ length: size }, () => 2)]);
  return fc.oneof(fc.constant<Dimension>([null]), flat, nested);
}

/** Whatever the gate may have to protect, a few hundred cells at most. */
export const arbitraryTable: fc.Arbitrary<ProtectionTable> = fc
  .record({
    areas: arbitraryDimension(5),
    breakdown: arbitraryDimension(3),
    years: fc.constantFrom<Dimension[]>([null], [null, null], [null, null, null], [null, 0, 0]),
    isRate: fc.boolean(),
    threshold: fc.integer({ min: 3, max: 20 }),
    showsZero: fc.boolean(),
    counts: fc.array(fc.tuple(arbitraryCount(), arbitraryCount()), { minLength: 90, maxLength: 90 }),
    known: fc.oneof(
      { weight: 2, arbitrary: fc.constant<number[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(400), { maxLength: 6 }) },
    ),
    released: fc.oneof(
      { weight: 2, arbitrary: fc.constant<number[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.nat(400), { minLength: 2, maxLength: 4 }) },
    ),
    weighted: fc.boolean(),
  })
  .map(({ counts, known, released, weighted, ...rules }) => {
    const countLeaf = (place: number) => {
      const [value = 0, rest = 0] = counts[place % counts.length] ?? [];
      return { value, rest };
    };
    const table = buildTable(rules, countLeaf, rules);
    return finish(table, { known, released, weighted });
  });

function arbitraryCount(): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }));
}

/** Adds what the audience knows: some cells, and an earlier release that gave the sum of some cells. */
function finish(
  { cells, relations }: ProtectionTable,
  { known, released, weighted }: { known: number[]; released: number[]; weighted: boolean },
): ProtectionTable {
  const places = new Set(known.map((place) => place % cells.length));
  const sum = [...new Set(released.map((place) => place % cells.length))].flatMap(
    (place) => cells[place] ?? [],
  );
  const earlier: Relation[] =
    sum.length < 2
      ? []
      : [
          {
            id: 'release',
            kind: 'release',
            terms: sum.map(({ id }) => ({ cell: id, factor: 1 })),
            constant: sum.reduce((total, { value }) => total + value, 0),
          },
        ];
  return {
    cells: cells.map((cell, place) => (places.has(place) ? { ...cell, isKnown: true } : cell)),
    relations: [...relations, ...earlier],
    losses: new Map(weighted ? cells.map(({ unit, value }) => [unit, 1 + value]) : []),
  };
}

/** Plain counts named by the row and column they stand in, with totals "T", and what the totals say. */
export function tabulate(rows: readonly (readonly number[])[], rules: TableRules): ProtectionTable {
  const [first = []] = rows;
  const leaves: Dimension = [null, ...rows.map(() => 0)];
  const columns: Dimension = first.length > 1 ? [null, ...first.map(() => 0)] : [null];
  const flat = rows.flat().map((value) => ({ value, rest: 0 }));
  const dimensions = { areas: leaves, breakdown: columns, years: [null] };
  return buildTable(dimensions, (place) => flat[place] ?? { value: 0, rest: 0 }, { ...rules, isRate: false });
}

/** a + b = s, s + e = t and e + k = u: with a = b = 1, e = 7, k = 0. Each cell is a unit of its own, smallest shown 5. */
export const chain: ProtectionTable = {
  cells: Object.entries({ a: 1, b: 1, s: 2, e: 7, k: 0, t: 9, u: 7 }).map(([id, value]) => {
    return { id, value, unit: id, threshold: 5, showsZero: true, isKnown: false };
  }),
  relations: ['abs', 'set', 'eku'].map((names) => {
    const [first = '', second = '', total = ''] = names;
    const terms = [
      { cell: first, factor: 1 },
      { cell: second, factor: 1 },
      { cell: total, factor: -1 },
    ];
    return { id: names, kind: 'areas', terms, constant: 0 };
  }),
  losses: new Map(),
};
