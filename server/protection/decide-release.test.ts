import { beforeAll, describe, expect, test } from 'vitest';
import type { FigurePart } from '../../data/release.ts';
import { figure } from '../testing/edition-figures.ts';
import type { BuiltTable } from './build-table.ts';
import { decideRelease } from './decide-release.ts';
import type { EditionFigure } from './edition.ts';
import type { PartCell } from './figure-cells.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Cell, Relation } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const whole = { area: '03', breakdown: '', period: '2024/25' };

/** One figure per name, a count of so many or with the parts that are given; what they add up to is the first relation. */
function world(cells: Record<string, Partial<Cell> & { value: number }>, more: Partial<BuiltTable> = {}) {
  const all = Object.entries(cells).map(([id, cell]): Cell => {
    return { id, unit: id, threshold: 5, showsZero: true, isKnown: false, ...cell };
  });
  const cellsOf = new Map<EditionFigure, readonly PartCell[] | undefined>();
  const figures = new Map<string, EditionFigure>();
  for (const { id, value, unit } of all) {
    const one = figure(id, { value });
    figures.set(id, one);
    cellsOf.set(one, [{ part: 'value', id, value, unit }]);
  }
  const built: BuiltTable = {
    table: { cells: all, relations: [], losses: new Map() },
    cellsOf,
    withheldBefore: new Set(),
    wholes: new Map([['sum', whole]]),
    ...more,
  };
  const of = (id: string) => figures.get(id) ?? figure(id, {});
  return { built, of, figures: [...figures.values()] };
}

function sum(total: string, ...parts: string[]): Relation {
  const terms = [{ cell: total, factor: 1 }, ...parts.map((cell) => ({ cell, factor: -1 }))];
  return { id: 'sum', kind: 'areas', terms, constant: 0 };
}

function decide({ built, figures }: ReturnType<typeof world>) {
  const { withheld, ...rest } = decideRelease(figures, built, solver);
  const reasons = Object.fromEntries([...withheld].map(([one, reason]) => [one.indicator, reason]));
  return { reasons, ...rest };
}

describe('a release', () => {
  test('withholds small counts, and those through which they would follow, named by the sum', () => {
    // 30 = 3 + 7 + 20: the 7 is the cheapest to lose.
    const made = world({
      total: { value: 30 },
      small: { value: 3 },
      next: { value: 7 },
      large: { value: 20 },
    });
    const losses = new Map([
      ['next', 1],
      ['large', 9],
      ['total', 9],
    ]);
    const other = { ...sum('total', 'total'), id: 'other', terms: [], constant: 0 };
    const relations = [other, sum('total', 'small', 'next', 'large')];
    const { cells } = made.built.table;
    const decided = decide({ ...made, built: { ...made.built, table: { cells, relations, losses } } });
    expect(decided).toEqual({
      reasons: {
        small: { why: 'primary', part: 'value', hidden: ['value'], through: null },
        next: {
          why: 'complementary',
          part: 'value',
          hidden: ['value'],
          through: { kind: 'areas', ...whole },
        },
      },
      hiddenUnits: new Set(['small', 'next']),
      unavoidable: [],
    });
    const nameless = { ...made.built, table: { cells, relations, losses }, wholes: new Map() };
    expect(decide({ ...made, built: nameless }).reasons.next?.through).toBeNull();
  });

  test('withholds what was withheld before, through nothing', () => {
    const made = world(
      { large: { value: 20 }, other: { value: 30 } },
      { withheldBefore: new Set(['large']) },
    );
    expect(decide(made).reasons).toStrictEqual({
      large: { why: 'complementary', part: 'value', hidden: ['value'], through: null },
    });
  });

  test('holds a 0 against whether zeros are shown', () => {
    const made = world({ hidden: { value: 0, showsZero: false }, shown: { value: 0 }, five: { value: 5 } });
    expect(decide(made).reasons).toStrictEqual({
      hidden: { why: 'primary', part: 'value', hidden: ['value'], through: null },
    });
  });

  test('does not show a small count again that an earlier one showed, nor hides it', () => {
    const made = world({
      small: { value: 3, isKnown: true },
      zero: { value: 0, isKnown: true, showsZero: false },
      shown: { value: 0, isKnown: true },
      five: { value: 5, isKnown: true },
    });
    const repeated = { why: 'repeated', part: 'value', hidden: [], through: null };
    const { reasons, hiddenUnits } = decide(made);
    expect(reasons).toStrictEqual({ small: repeated, zero: repeated });
    expect(hiddenUnits).toEqual(new Set());
  });

  test('reports what follows whatever is hidden', () => {
    // 10 and 7 are known, and so is the 3 between them.
    const made = world({
      total: { value: 10, isKnown: true },
      small: { value: 3 },
      rest: { value: 7, isKnown: true },
    });
    const table = { ...made.built.table, relations: [sum('total', 'small', 'rest')] };
    expect(decide({ ...made, built: { ...made.built, table } }).unavoidable).toMatchObject([
      { cell: 'small', low: 3, high: 3, isUnavoidable: true },
    ]);
  });

  test('shows what official statistics have published, and withholds what nobody can protect', () => {
    const made = world({ small: { value: 3 } });
    const exempt = figure('exempt', { isExempt: true });
    const strange = figure('strange', {});
    const cellsOf = new Map([...made.built.cellsOf, [strange, undefined] as const]);
    for (const [one, cells] of made.built.cellsOf) if (one === made.of('small')) cellsOf.set(exempt, cells);
    const built = { ...made.built, cellsOf };
    expect(decide({ ...made, built, figures: [exempt, strange] }).reasons).toStrictEqual({
      strange: { why: 'unknown', part: null, hidden: [], through: null },
    });
  });
});

describe('a share', () => {
  /** 3 of 40 in a unit of numerator and rest, and a denominator of its own. */
  function share(numerator: number, rest: number, more: Partial<Record<FigurePart, Partial<Cell>>> = {}) {
    const made = world({
      numerator: { value: numerator, unit: 'share', ...more.numerator },
      rest: { value: rest, unit: 'share', ...more.rest },
      denominator: { value: numerator + rest, ...more.denominator },
    });
    const one = figure('share', { numerator, denominator: numerator + rest });
    const parts = (['numerator', 'rest', 'denominator'] as const).map((part): PartCell => {
      const cell = made.built.table.cells.find(({ id }) => id === part);
      if (!cell) throw new Error(part);
      return { part, id: part, value: cell.value, unit: cell.unit };
    });
    const built = { ...made.built, cellsOf: new Map([[one, parts]]) };
    return decide({ ...made, built, figures: [one] }).reasons.share;
  }

  test('names the part that is small, and all that are hidden with it', () => {
    const both = { hidden: ['numerator', 'rest'], through: null };
    expect(share(3, 37)).toEqual({ why: 'primary', part: 'numerator', ...both });
    expect(share(37, 3)).toEqual({ why: 'primary', part: 'rest', ...both });
    expect(share(20, 20)).toBeUndefined();
    expect(share(0, 4)).toEqual({
      why: 'primary',
      part: 'rest',
      hidden: ['numerator', 'rest', 'denominator'],
      through: null,
    });
  });

  test('hides no part that is known', () => {
    const known = { isKnown: true };
    expect(share(3, 37, { rest: known, denominator: known })).toEqual({
      why: 'primary',
      part: 'numerator',
      hidden: ['numerator'],
      through: null,
    });
    // The small one is known, the other part of its unit is small as well.
    expect(share(3, 4, { numerator: known })).toMatchObject({
      why: 'primary',
      part: 'rest',
      hidden: ['rest'],
    });
    expect(share(3, 40, { numerator: known })).toMatchObject({
      why: 'repeated',
      part: 'numerator',
      hidden: [],
    });
  });
});
