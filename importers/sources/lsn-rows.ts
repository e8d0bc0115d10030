import type { Problem } from '../../data/problem.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { type LsnArea, readLsnKey } from '../text/lsn-areas.ts';
import type { SignSet } from '../text/signs.ts';
import { type Cell, createCellStore, isSame, type KnownArea } from './genesis-cells.ts';
import type { CellPlan, createColumnReader } from './genesis-columns.ts';
import type { TableShape } from './genesis-header.ts';
import type { RowKeys } from './genesis-keys.ts';
import type { FileRow } from './genesis-layout.ts';
import { maybeTimeLabel, readTime, type TimeLabel } from './genesis-time.ts';
import { readValue } from './genesis-value.ts';
import { isFigureRow, maybeLsnKey } from './lsn-layout.ts';
import { lsnProblems, reportAreas } from './lsn-problems.ts';
import { zeroMayHide } from './sign-set.ts';

interface Surroundings {
  shape: TableShape;
  columns: ReturnType<typeof createColumnReader>;
  signs: SignSet;
  /** What holds where neither row nor caption names a time. */
  times: readonly TimeLabel[];
  context: ImportContext;
  sink: Sink;
}

type Left = 'unknown' | 'joint' | 'artificial';

/**
 * Reads the rows of a table. An area may stand in each row, or alone above a block of rows that are about years or
 * categories; a lone text inside a block is a category of the rows below it.
 */
export function createLsnRows({ shape, columns, signs, times, context, sink }: Surroundings) {
  const store = createCellStore(columns.selected);
  const rejected = new Set<number>();
  const left = new Map<Left, Map<string, number>>();
  const zeros: Cell[] = [];
  const empty: { line: number; column: number }[] = [];
  const block = createBlock(context);
  let lacksPeriod = false;

  const reject = (row: { line: number }, problem: Omit<Problem, 'severity' | 'line'>) => {
    rejected.add(row.line);
    sink.problem({ severity: 'error', line: row.line, ...problem });
  };

  const readCell = (row: FileRow, { index, meaning }: CellPlan): Cell | undefined => {
    const text = row.cells[index] ?? '';
    const place = { line: row.line, column: index + 1 };
    if (text.trim() === '') {
      if (meaning) empty.push(place);
      return undefined;
    }
    const reading = readValue(text, { signs, thousands: true });
    if (reading.kind !== 'value') {
      if (meaning) reject(row, lsnProblems.value(reading.kind, text, index + 1));
      return undefined;
    }
    const cell: Cell = { ...reading, ...place };
    if (meaning && signs === 'lsn' && cell.value === 0 && cell.sign === null) zeros.push(cell);
    if (meaning && signs === 'lsn' && /f\]?\s*$/.test(text)) sink.problem(lsnProblems.faulty(cell, text));
    return cell;
  };

  const place = (row: FileRow, area: KnownArea, plan: CellPlan, cell: Cell) => {
    const isOpen = 'fault' in plan.time && plan.time.fault === 'incomplete';
    const time = isOpen ? readTime(times, columns.table) : plan.time;
    if ('period' in time) store.note(area, time.period, cell);
    if (!plan.meaning) return;
    if (!('period' in time)) {
      if (time.fault === 'incomplete') lacksPeriod = true;
      else reject(row, lsnProblems.time(row, plan.index + 1));
      return;
    }
    const key = { area: area.key, period: time.period.key, breakdown: plan.meaning.breakdown };
    const earlier = store.add(key, plan.meaning.measure, cell);
    if (earlier && !isSame(earlier, cell)) reject(row, lsnProblems.contradiction(earlier, cell));
  };

  return {
    read(row: FileRow) {
      if (!isFigureRow(row)) {
        block.open(row);
        return;
      }
      if (row.cells.length !== shape.cellCount) {
        reject(row, lsnProblems.ragged(row, shape.cellCount));
        return;
      }
      const { area, keys } = block.keysOf(row, shape.keyColumns);
      const plans = columns.planFor(keys);
      if (area && area.found.kind !== 'area' && plans.some(({ meaning }) => meaning))
        left.set(area.found.kind, (left.get(area.found.kind) ?? new Map()).set(area.text, row.line));
      if (area?.found.kind !== 'area') return;
      for (const plan of plans) {
        const cell = readCell(row, plan);
        if (cell) place(row, area.found.area, plan, cell);
      }
    },
    lacksPeriod: () => lacksPeriod,
    rejectedRows: () => rejected.size,
    deliver() {
      store.deliver(sink, reject);
      reportAreas(left, sink);
      const [zero] = zeros;
      if (zero) sink.problem(zeroMayHide({ line: zero.line, column: zero.column }, zeros.length));
      const [first] = empty;
      if (first) sink.problem(lsnProblems.empty(first, empty.length));
    },
  };
}

interface RowArea {
  text: string;
  found: LsnArea;
}

/** What rows inherit from those above: the area, a category, and words of key columns that were merged downwards. */
function createBlock({ areas }: ImportContext) {
  let area: RowArea | undefined;
  let category: string | null = null;
  let above: string[] = [];
  const enter = (cells: readonly string[]) => {
    const key = maybeLsnKey(cells);
    if (!key) return undefined;
    area = { text: `${key.key} ${key.name}`, found: readLsnKey(key.key, areas) };
    category = null;
    above = [];
    return key;
  };
  return {
    open({ cells }: FileRow) {
      if (!enter(cells)) category = (cells[0] ?? '').trim() || category;
    },
    keysOf({ cells }: FileRow, keyColumns: number): { area: RowArea | undefined; keys: RowKeys } {
      const key = enter(cells);
      const own = cells.slice(0, keyColumns).map((text, index) => text.trim() || (above[index] ?? ''));
      above = key ? own.map((text, index) => (index < key.cells ? '' : text)) : own;
      const labels = [category ?? '', ...own.slice(key?.cells ?? 0)].filter((text) => text !== '');
      const times = labels.flatMap((text) => maybeTimeLabel(text) ?? []);
      const timeText = labels.filter((text) => maybeTimeLabel(text)).join('|');
      const categories = labels.filter((text) => !maybeTimeLabel(text));
      return { area, keys: { times, timeText, area: null, categories, unreadableTime: null } };
    },
  };
}
