import { beforeAll, describe, expect, test } from 'vitest';
import { dimensions, indicators } from '../../data/catalogue/index.ts';
import { readPeriod } from '../../data/period.ts';
import type { FigurePart } from '../../data/release.ts';
import { auditTable } from './audit.ts';
import { buildTable } from './build-table.ts';
import type { Edition, EditionFigure } from './edition.ts';
import { listKnowledge } from './knowledge.ts';
import { protectTable } from './protect-table.ts';
import { createSolver, type Solver } from './solver.ts';

const share = 'anteil-ueber-10-unentschuldigte-fehltage';
const days = 'unentschuldigte-fehltage-je-100';
let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

function rate(indicator: string, numerator: number, more: Partial<EditionFigure> = {}): EditionFigure {
  return {
    indicator,
    area: '03999',
    breakdown: '',
    period: readPeriod('2024/25'),
    value: null,
    numerator,
    denominator: 300,
    gap: null,
    basis: { figure: '', denominator: '' },
    isExempt: false,
    threshold: 5,
    showsZero: true,
    ...more,
  };
}

function build(...editions: Edition[]) {
  return buildTable({ editions, indicators, dimensions, compositions: new Map() }).table;
}

const upcoming = (...figures: EditionFigure[]): Edition => ({ figures, withheld: null });
const numbersOf = (table: ReturnType<typeof build>, kind: string) => {
  const values = new Map(table.cells.map(({ id, value }) => [id, value]));
  return table.relations
    .filter((relation) => relation.kind === kind)
    .map(({ terms }) => terms.map(({ cell, factor }) => [factor, values.get(cell)]));
};

describe('the days of those who have more than ten', () => {
  test('are eleven or more for each, with a rest that nobody sees', () => {
    const table = build(upcoming(rate(share, 2), rate(days, 26)));
    // 26 = 11 × 2 + 4
    expect(numbersOf(table, 'bound')).toEqual([
      [
        [1, 26],
        [-11, 2],
        [-1, 4],
      ],
    ]);
    const rests = table.cells.filter(({ isUnseen }) => isUnseen);
    expect(rests).toMatchObject([{ value: 4, isKnown: false }]);
    // It may be 0, and needs nothing.
    const [rest] = rests;
    for (const { floorOf, neededOf } of listKnowledge(table)) {
      expect(rest && floorOf(rest)).toBe(0);
      expect(rest && neededOf(rest)).toBeUndefined();
    }
  });

  test('say nothing of another place, time or group, and nothing where they contradict it', () => {
    const others: Partial<EditionFigure>[] = [
      { area: '03998' },
      { breakdown: 'schule=1' },
      { period: readPeriod('2023/24') },
    ];
    for (const other of others) {
      expect(numbersOf(build(upcoming(rate(share, 2), rate(days, 26, other))), 'bound')).toEqual([]);
    }
    expect(numbersOf(build(upcoming(rate(share, 2), rate(days, 21))), 'bound')).toEqual([]);
    expect(numbersOf(build(upcoming(rate(share, 2), rate(days, 22))), 'bound')).toHaveLength(1);
  });

  test.each([
    // 43 days leave room for 3 persons at most, 44 for 4.
    [26, true],
    [43, true],
    [44, false],
  ])('%i of them beside 2 persons are hidden: %s', (missed, isHidden) => {
    const table = build(upcoming(rate(share, 2), rate(days, missed)));
    const { hidings, unavoidable } = protectTable(table, solver);
    const units = hidings.map(({ unit }) => unit);
    expect(units.some((unit) => unit.includes('unentschuldigte_tage'))).toBe(isHidden);
    expect(units.some((unit) => unit.startsWith('beyond'))).toBe(false);
    expect(unavoidable).toEqual([]);
  });

  test('that were shown are found by the audit', () => {
    const few = rate(share, 2);
    const hidden = new Map([[few, new Set<FigurePart>(['numerator', 'rest'])]]);
    const audit = (missed: number) => {
      const table = build({ figures: [few, rate(days, missed)], withheld: hidden });
      return auditTable(table, new Set(table.cells.map(({ unit }) => unit)), solver);
    };
    // 1 ≤ persons ≤ 26 ÷ 11, in whole numbers 2, and so 298 or 299 who have no more than ten
    expect(audit(26)).toMatchObject([
      { low: 1, high: 2, needed: { kind: 'contains', low: 1, high: 4 } },
      { low: 298, high: 299, needed: { kind: 'width', width: 4 } },
    ]);
    expect(audit(55)).toEqual([]);
  });
});
