import type { Observation } from '../../data/observation.ts';
import { createNumberColumn, createTextColumn, createWholeColumn } from './held-columns.ts';
import { type KeyPart, orderByKey, ranksOf } from './key-order.ts';
import { writeQualifiers } from './qualifiers.ts';

/** A series key by the numbers that stand for its parts, in the order of their arrival. */
export interface KeyNumbers {
  indicator: number;
  area: number;
  breakdown: number;
  period: number;
}

/** What the numbers stand for in the table: `ids.area[number]`. */
export type KeyIds = Record<keyof KeyNumbers, readonly number[]>;

/** One observation as it lies in the staging. */
export interface StagedRow extends KeyNumbers {
  rowId: number;
  line: number;
  column: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: string | null;
  sign: string | null;
  qualifiers: string | null;
  reported: number | null;
  due: number | null;
}

/**
 * Rows that are held back until there are enough of them to be worth sorting: a table that is kept in the order of its
 * key is written several times faster in that order than in the file's. Held as columns of numbers, since as many
 * objects would fill the heap.
 */
export interface HeldRows {
  readonly count: number;
  add(key: KeyNumbers, observation: Observation): void;
  /**
   * Hands out all rows in the order of their ids, numbered from `first`, in one object that is filled again for each;
   * answers whether a key was there twice.
   */
  drain(ids: KeyIds, first: number, take: (row: Readonly<StagedRow>) => void): boolean;
}

export function createHeldRows(): HeldRows {
  const [indicator, area] = [createWholeColumn(), createWholeColumn()];
  const [breakdown, period] = [createWholeColumn(), createWholeColumn()];
  const [line, column] = [createWholeColumn(), createWholeColumn()];
  const figures = createFigureColumns();
  let count = 0;

  return {
    get count() {
      return count;
    },
    add(numbers, observation) {
      indicator.put(count, numbers.indicator);
      area.put(count, numbers.area);
      breakdown.put(count, numbers.breakdown);
      period.put(count, numbers.period);
      line.put(count, observation.line);
      column.put(count, observation.column);
      figures.put(count, observation);
      count += 1;
    },
    drain(ids, first, take) {
      const parts = [
        { numbers: indicator.cells, ranks: ranksOf(ids.indicator) },
        { numbers: area.cells, ranks: ranksOf(ids.area) },
        { numbers: breakdown.cells, ranks: ranksOf(ids.breakdown) },
        { numbers: period.cells, ranks: ranksOf(ids.period) },
      ];
      const order = orderByKey(parts, count);
      const row = emptyRow();
      for (const at of order) {
        row.indicator = ids.indicator[indicator.get(at)] ?? 0;
        row.area = ids.area[area.get(at)] ?? 0;
        row.breakdown = ids.breakdown[breakdown.get(at)] ?? 0;
        row.period = ids.period[period.get(at)] ?? 0;
        row.rowId = first + at;
        row.line = line.get(at);
        row.column = column.get(at);
        figures.read(at, row);
        take(row);
      }
      figures.clear();
      count = 0;
      return holdsTwice(parts, order);
    },
  };
}

/** Whether neighbours in the order of their keys have the same one. */
function holdsTwice(parts: readonly KeyPart[], order: Int32Array): boolean {
  return order.some((row, at) => {
    const before = order[at - 1];
    return before !== undefined && parts.every(({ numbers }) => numbers[before] === numbers[row]);
  });
}

function createFigureColumns() {
  const value = createNumberColumn();
  const numerator = createNumberColumn();
  const denominator = createNumberColumn();
  const gap = createTextColumn();
  const sign = createTextColumn();
  const qualifiers = createTextColumn();
  const reported = createNumberColumn();
  const due = createNumberColumn();
  // Most files hold a number a row and nothing else.
  let isPlain = true;
  return {
    put(at: number, observation: Observation) {
      value.put(at, observation.value);
      if (isPlain && holdsOnlyValue(observation)) return;
      isPlain = false;
      numerator.put(at, observation.numerator);
      denominator.put(at, observation.denominator);
      gap.put(at, observation.gap);
      sign.put(at, observation.sign);
      qualifiers.put(at, writeQualifiers(observation.qualifiers));
      reported.put(at, observation.reported);
      due.put(at, observation.due);
    },
    read(at: number, row: StagedRow) {
      row.value = value.get(at);
      if (isPlain) return;
      row.numerator = numerator.get(at);
      row.denominator = denominator.get(at);
      row.gap = gap.get(at);
      row.sign = sign.get(at);
      row.qualifiers = qualifiers.get(at);
      row.reported = reported.get(at);
      row.due = due.get(at);
    },
    clear() {
      for (const column of [value, numerator, denominator, gap, sign, qualifiers, reported, due])
        column.clear();
    },
  };
}

function holdsOnlyValue(observation: Observation): boolean {
  return (
    observation.gap === null &&
    observation.sign === null &&
    observation.qualifiers.length === 0 &&
    observation.numerator === null &&
    observation.denominator === null &&
    observation.reported === null &&
    observation.due === null
  );
}

function emptyRow(): StagedRow {
  return {
    ...{ indicator: 0, area: 0, breakdown: 0, period: 0, rowId: 0, line: 0, column: 0 },
    ...{ value: null, numerator: null, denominator: null, gap: null, sign: null, qualifiers: null },
    ...{ reported: null, due: null },
  };
}
