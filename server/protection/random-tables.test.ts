import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAttack } from '../testing/outsider.ts';
import { arbitraryTable } from '../testing/protection-tables.ts';
import { auditTable } from './audit.ts';
import { hideComplementary } from './complementary.ts';
import { listKnowledge } from './knowledge.ts';
import { hideNaively } from './naive.ts';
import { isPrimary, listPrimaryUnits } from './primary.ts';
import { protectTable } from './protect-table.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Cell, Protection, ProtectionTable } from './table.ts';

let solver: Solver;
let attack: Awaited<ReturnType<typeof createAttack>>;
beforeAll(async () => {
  solver = await createSolver();
  attack = await createAttack();
});

/** Independent of the library: what is left to tell of each hidden cell, by the rule of methods 7. */
function findBreaches(table: ProtectionTable, { hidings, unavoidable }: Protection): string[] {
  const hidden = new Set(hidings.map(({ unit }) => unit));
  const excused = new Set(unavoidable.map(({ cell }) => cell));
  const isShown = (cell: Cell) => cell.isKnown || !hidden.has(cell.unit);
  const populated = ({ value, showsZero }: Cell) => (value > 0 && showsZero ? 1 : 0);
  const knowing = attack(table, isShown, populated);
  const plain = attack(table, isShown, () => 0);
  const homogeneous = { ...table, relations: table.relations.filter(({ constant }) => constant === 0) };
  const atLeast = attack(homogeneous, () => false, populated);
  return table.cells.flatMap((cell) => {
    if (excused.has(cell.id)) return [];
    const limit = cell.threshold - 1;
    if (isShown(cell)) return isPrimary(cell) ? [`${cell.id} is shown`] : [];
    const { low, high } = knowing.intervalOf(cell.id);
    if (!isPrimary(cell)) return high - low < limit ? [`${cell.id} = ${low}..${high}`] : [];
    if (high < limit) return [`${cell.id} <= ${high}`];
    if (low > 1 && low > atLeast.intervalOf(cell.id).low) return [`${cell.id} >= ${low}`];
    return low > 1 && plain.intervalOf(cell.id).low > 1 ? [`${cell.id} >= ${low}, plainly`] : [];
  });
}

/** What is excused has to be as narrow when all that can be hidden is hidden. */
function findExcuses(table: ProtectionTable, { unavoidable }: Protection): string[] {
  const widest = attack(
    table,
    ({ isKnown }) => isKnown,
    ({ value, showsZero }) => (value > 0 && showsZero ? 1 : 0),
  );
  return unavoidable.flatMap(({ cell, low, high, needed }) => {
    const most = widest.intervalOf(cell);
    const isFair =
      needed.kind === 'width'
        ? most.high - most.low < needed.width && most.high - most.low === high - low
        : most.low > needed.low || most.high < needed.high;
    return isFair ? [] : [cell];
  });
}

describe('random tables', () => {
  const isLong = process.env.ZIELKREIS_LONG === '1';
  const runs = isLong ? 1000 : 60;

  it(`give nothing away (${runs} tables)`, { timeout: 3_600_000 }, () => {
    const sum = {
      tables: 0,
      cells: 0,
      units: 0,
      primary: 0,
      hidden: 0,
      naive: 0,
      loss: 0,
      naiveLoss: 0,
      excused: 0,
    };
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const protection = protectTable(table, solver);
        expect(findBreaches(table, protection)).toEqual([]);
        expect(findExcuses(table, protection)).toEqual([]);
        const hidden = protection.hidings.map(({ unit }) => unit);
        const naive = hideNaively(table, solver);
        const lossOf = (units: Iterable<string>) =>
          [...units].reduce((total, unit) => total + (table.losses.get(unit) ?? 1), 0);
        sum.tables += 1;
        sum.cells += table.cells.length;
        sum.units += new Set(table.cells.map(({ unit }) => unit)).size;
        sum.primary += protection.hidings.filter(({ why }) => why === 'primary').length;
        sum.hidden += hidden.length;
        sum.naive += naive.size;
        sum.loss += lossOf(hidden);
        sum.naiveLoss += lossOf(naive);
        sum.excused += protection.unavoidable.length;
      }),
      { numRuns: runs, seed: 7, endOnFailure: true },
    );
    if (isLong) console.log(JSON.stringify(sum));
    expect(sum.hidden).toBeLessThan(sum.naive);
    expect(sum.loss).toBeLessThan(sum.naiveLoss);
    expect(sum.primary).toBeLessThan(sum.hidden);
  });

  it('hides nothing in vain: without any one of its units, something would follow', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        fc.pre(listKnowledge(table).length === 1);
        const { hidings } = protectTable(table, solver);
        for (const { unit, why } of hidings) {
          if (why === 'primary') continue;
          const rest = new Set(hidings.flatMap((hiding) => (hiding.unit === unit ? [] : hiding.unit)));
          expect(auditTable(table, rest, solver).some(({ isUnavoidable }) => !isUnavoidable)).toBe(true);
        }
      }),
      { numRuns: 20, seed: 11 },
    );
  });

  it('finds no less with what it hid on its way than without', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const { found, needed } = hideComplementary(table, listPrimaryUnits(table).keys(), solver);
        expect([...needed].filter((unit) => !found.has(unit))).toEqual([]);
      }),
      { numRuns: 20, seed: 12 },
    );
  });
});
