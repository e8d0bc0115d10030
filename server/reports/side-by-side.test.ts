import { describe, expect, test } from 'vitest';
import type { Block, FigureBlock, TableBlock } from '../../data/report-document.ts';
import { plainRun } from '../../data/rich-text.ts';
import { chartHeight } from './chart-height.ts';
import { factColumns } from './fact-columns.ts';
import { fixtureDocument, longTable } from './report-fixture.ts';
import { withShortNames } from './short-names.ts';
import { type PaperMeasure, sideBySide } from './side-by-side.ts';

const figures = fixtureDocument.blocks.filter((block): block is FigureBlock => block.kind === 'figure');
/** The third draws bars: no name in it asks for more room. */
const [target, , bars] = figures;
if (!target || !bars) throw new Error('the fixture lacks charts');
const half: FigureBlock = { ...bars, size: 'half' };
const full: FigureBlock = { ...bars, size: 'full' };
const facts: Block = {
  ...{ kind: 'facts', caption: 'Angaben' },
  rows: [{ label: 'Einheit', runs: [plainRun('Prozent')] }],
};
const words = (letters: number): Block => ({ kind: 'paragraph', runs: [plainRun('a'.repeat(letters))] });

/** A paper of 450 points, tables of a width of their own. */
function paper(widths: ReadonlyMap<TableBlock, number>): PaperMeasure {
  return {
    ...{ width: 450, gutter: 10 },
    maybeWidth(block, most) {
      const width = widths.get(block);
      return width !== undefined && width <= most ? width : undefined;
    },
  };
}

/** "a|b" for what stands beside each other, else the kind. */
function shapesOf(blocks: readonly Block[], widths: ReadonlyMap<TableBlock, number> = new Map()): string[] {
  const kinds = (all: readonly Block[]) => all.map(({ kind }) => kind).join('+');
  return sideBySide(blocks, paper(widths)).map((row) =>
    row.kind === 'alone' ? row.block.kind : `${kinds(row.left.blocks)}|${kinds(row.right.blocks)}`,
  );
}

describe('beside each other stand', () => {
  const table = longTable(6);

  test('two small charts, as wide as each other', () => {
    const [row] = sideBySide([half, half], paper(new Map()));
    expect(row).toMatchObject({ left: { width: 220 }, right: { width: 220 } });
    expect(shapesOf([full, half])).toEqual(['figure', 'figure']);
    expect(shapesOf([half, half, half])).toEqual(['figure|figure', 'figure']);
  });

  test('a small chart and its table, where that leaves a chart 195 points', () => {
    expect(shapesOf([half, table], new Map([[table, 245]]))).toEqual(['figure|table']);
    expect(shapesOf([half, table], new Map([[table, 246]]))).toEqual(['figure', 'table']);
    const rowOf = (width: number) => sideBySide([half, table], paper(new Map([[table, width]])))[0];
    expect(rowOf(200)).toMatchObject({ left: { width: 240 }, right: { width: 200 } });
    // No chart is wider than 310.
    expect(rowOf(80)).toMatchObject({ left: { width: 310 }, right: { width: 130 } });
  });

  test('facts and a small chart whose table takes the whole width', () => {
    expect(shapesOf([facts, half, table])).toEqual(['facts|figure', 'table']);
    expect(shapesOf([facts, half, table], new Map([[table, 200]]))).toEqual(['facts', 'figure|table']);
    expect(shapesOf([facts, full])).toEqual(['facts', 'figure']);
  });

  test('two tables that have room together', () => {
    const other = longTable(5);
    expect(
      shapesOf(
        [table, other],
        new Map([
          [table, 220],
          [other, 220],
        ]),
      ),
    ).toEqual(['table|table']);
    expect(
      shapesOf(
        [table, other],
        new Map([
          [table, 220],
          [other, 221],
        ]),
      ),
    ).toEqual(['table', 'table']);
  });

  test('a narrow table of five rows and more and the short paragraphs about it', () => {
    const widths = new Map([[table, 250]]);
    expect(shapesOf([table, words(260), words(10)], widths)).toEqual(['table|paragraph+paragraph']);
    expect(shapesOf([table, words(261), words(10)], widths)).toEqual(['table', 'paragraph', 'paragraph']);
    expect(shapesOf([table, words(10)], widths)).toEqual(['table', 'paragraph']);
    expect(shapesOf([table, words(10), words(10)], new Map([[table, 251]]))).toHaveLength(3);
    const four = longTable(4);
    expect(shapesOf([four, words(10), words(10)], new Map([[four, 100]]))).toHaveLength(3);
  });
});

test('nothing is lost and nothing changes places', () => {
  const widths = new Map(
    fixtureDocument.blocks.flatMap((block) => (block.kind === 'table' ? [[block, 200] as const] : [])),
  );
  const rows = sideBySide(fixtureDocument.blocks, paper(widths));
  const read = rows.flatMap((row) =>
    row.kind === 'alone' ? [row.block] : [...row.left.blocks, ...row.right.blocks],
  );
  expect(read).toEqual(fixtureDocument.blocks);
});

test('a chart over time is as high as the table beside it, between bounds; without one by what it shows', () => {
  const row = (block: Block) => ({
    kind: 'beside' as const,
    left: { blocks: [block], width: 200 },
    right: { blocks: [], width: 200 },
  });
  // The head takes 12 points.
  expect(chartHeight(row(half), { lines: 10, line: 13 })).toBe(142);
  expect(chartHeight(row(half), { lines: 2, line: 13 })).toBe(122);
  expect(chartHeight(row(half), { lines: 30, line: 13 })).toBe(180);
  expect(chartHeight(row(target), { lines: 0, line: 13 })).toBe(134);
  const series = figures.find(({ chart }) => chart.kind === 'series');
  expect(chartHeight(row(series ?? half), { lines: 0, line: 13 })).toBe(150);
  if (series?.chart.kind !== 'series') throw new Error('no chart of series');
  const { chart } = series;
  const ofSeries = (count: number): Block => ({
    ...series,
    chart: { ...chart, series: Array.from({ length: count }, () => chart.series.slice(0, 1)).flat() },
  });
  // The names of a fourth and fifth series take 12 each.
  expect([1, 2, 3, 5].map((count) => chartHeight(row(ofSeries(count)), { lines: 0, line: 13 }))).toEqual([
    134, 150, 150, 174,
  ]);
  if (target.chart.kind !== 'target') throw new Error('no chart of a target');
  const whole = target.chart.target;
  const values = whole.series.points.filter(({ value }) => value !== null);
  const few = (count: number): Block => ({
    ...target,
    chart: {
      ...{ kind: 'target', foot: { measures: [], decisions: [] } },
      target: { ...whole, series: { ...whole.series, points: values.slice(0, count) } },
    },
  });
  expect(chartHeight(row(few(3)), { lines: 0, line: 13 })).toBe(108);
  expect(chartHeight(row(few(4)), { lines: 0, line: 13 })).toBe(134);
});

test('short facts stand in two columns, long ones below', () => {
  const fact = (letters: number, label = 'Name') => ({ label, runs: [plainRun('a'.repeat(letters))] });
  const [short, long] = [fact(62), fact(63)];
  expect(factColumns([short, short, short, long])).toEqual({
    lists: [[short, short], [short]],
    below: [long],
  });
  expect(factColumns([short, short, long])).toEqual({ lists: [[short, short, long]], below: [] });
  expect(factColumns([short, short, short, long, short])).toMatchObject({
    below: [],
    lists: [{ length: 5 }],
  });
  expect(factColumns([short, short, fact(1, 'a'.repeat(40))])).toMatchObject({ lists: [{ length: 3 }] });
});

test('school years are named once, in the head, where all rows have them', () => {
  const table = fixtureDocument.blocks.find((block): block is TableBlock => block.kind === 'table');
  if (!table) throw new Error('no table');
  const shown = withShortNames(table).table;
  expect(shown.columns[0]?.head).toBe('Schuljahr');
  expect(shown.rows.map(([name]) => name?.text).every((name) => /^\d{4}\/\d{2}$/.test(name ?? ''))).toBe(
    true,
  );
  expect(shown.rows.map((row) => row.slice(1))).toEqual(table.table.rows.map((row) => row.slice(1)));
  const [first, ...others] = table.table.rows;
  const mixed = {
    ...table,
    table: { ...table.table, rows: [...others, [{ text: '2027', value: null }, ...(first ?? []).slice(1)]] },
  };
  expect(withShortNames(mixed)).toBe(mixed);
  // Names that only end in numbers are names.
  const schools = longTable(8);
  expect(withShortNames(schools)).toBe(schools);
});
