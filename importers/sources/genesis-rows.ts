import type { Problem } from '../../data/problem.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { type Cell, createCellStore, isSame, type KnownArea } from './genesis-cells.ts';
import type { CellPlan, createColumnReader } from './genesis-columns.ts';
import { createCountCheck } from './genesis-counts.ts';
import type { createCompletenessCheck } from './genesis-end.ts';
import type { TableShape } from './genesis-header.ts';
import {
  inferKeyRoles,
  type KeyRole,
  maybeAreaOfCode,
  maybeLand,
  type RowKeys,
  readKeys,
} from './genesis-keys.ts';
import type { FileRow } from './genesis-layout.ts';
import { contradiction, timeFault, unreadablePeriod, unreadableValue } from './genesis-problems.ts';
import { readMarks, readValue } from './genesis-value.ts';
import { countSign } from './sign-counts.ts';

interface Surroundings {
  shape: TableShape;
  columns: ReturnType<typeof createColumnReader>;
  completeness: ReturnType<typeof createCompletenessCheck>;
  context: ImportContext;
  sink: Sink;
}

interface ReadCell {
  plan: CellPlan;
  cell: Cell;
}

/** Reads data rows: what they are about, their cells, and what is wrong with them. A row with an error is left out. */
export function createRowReader({ shape, columns, completeness, context, sink }: Surroundings) {
  const store = createCellStore(columns.selected);
  const maybeImpossible = createCountCheck(columns.selected);
  const signs = new Map<string, number>();
  const rejected = new Set<number>();
  const reported = new Set<string>();
  const isMapped = columns.selected.length > 0;
  const maybeFault = createShapeCheck(shape);
  let roles: KeyRole[] | undefined;

  const reject = (row: Pick<FileRow, 'line'>, problem: Omit<Problem, 'severity' | 'line'>) => {
    rejected.add(row.line);
    sink.problem({ severity: 'error', line: row.line, ...problem });
  };
  const once = (id: string, problem: Problem) => {
    if (reported.has(id)) return;
    reported.add(id);
    sink.problem(problem);
  };

  const readCells = (row: FileRow, plans: readonly CellPlan[]): ReadCell[] => {
    const cells: ReadCell[] = [];
    for (const plan of plans) {
      const text = row.cells[plan.index] ?? '';
      const reading = readValue(text);
      if (reading.kind !== 'value' || reading.sign !== null) countSign(signs, text);
      if (reading.kind === 'value') {
        const { value, gap, sign } = reading;
        const marks = gap === null && plan.mark !== null ? readMarks(row.cells[plan.mark] ?? '') : undefined;
        const qualifiers = marks ? [...new Set([...reading.qualifiers, ...marks])] : reading.qualifiers;
        const cell = { value, gap, sign, qualifiers, line: row.line, column: plan.index + 1 };
        const impossible = plan.meaning && maybeImpossible(plan.meaning, cell, text);
        if (impossible) reject(row, impossible);
        cells.push({ plan, cell });
      } else if (plan.meaning) reject(row, unreadableValue(reading.kind, text, plan.index + 1));
    }
    return cells;
  };

  const place = (row: FileRow, area: KnownArea | null, { plan, cell }: ReadCell) => {
    const where = plan.area ?? area;
    if (!where) return;
    if (!('period' in plan.time)) return;
    store.note(where, plan.time.period, cell);
    if (!plan.meaning) return;
    const { measure, breakdown } = plan.meaning;
    const earlier = store.add({ area: where.key, period: plan.time.period.key, breakdown }, measure, cell);
    if (earlier && !isSame(earlier, cell)) reject(row, contradiction(earlier, cell));
    else if (earlier) once('repeated-value', repeatProblem(earlier, cell));
  };

  return {
    read(row: FileRow) {
      const fault = maybeFault(row);
      if (fault) {
        reject(row, fault);
        return;
      }
      const keyCells = row.cells.slice(0, shape.keyColumns);
      roles ??= inferKeyRoles(keyCells, context.areas);
      const keys = readKeys(keyCells, roles);
      const area = maybeRowArea(keys, context);
      completeness.see(keys, area?.key.length === 2 && area.key !== 'DG' ? area.key : undefined);
      const cells = readCells(row, columns.planFor(keys));
      if (!isMapped || rejected.has(row.line)) return;
      if (!area && keys.area) once(keys.area.text, unknownArea(keys.area, row));
      const untimed = maybeUntimed(keys, area, cells);
      if (untimed) {
        reject(row, untimed);
        return;
      }
      for (const cell of cells) place(row, area, cell);
    },
    signs: () => Object.fromEntries(signs),
    rejectedRows: () => rejected.size,
    deliver: () => store.deliver(sink, reject),
  };
}

/** What is wrong with the time of a row whose values are wanted; a value without its time would be a wrong one. */
function maybeUntimed(
  { unreadableTime, timeText }: RowKeys,
  area: KnownArea | null,
  cells: readonly ReadCell[],
): Omit<Problem, 'severity' | 'line'> | undefined {
  const wanted = cells.filter(({ plan }) => plan.meaning && (plan.area ?? area));
  if (unreadableTime && wanted.length > 0)
    return unreadablePeriod(unreadableTime.text, unreadableTime.index + 1);
  for (const { plan, cell } of wanted) {
    if ('fault' in plan.time)
      return timeFault(plan.time.fault, timeText.replaceAll('|', ' ').trim(), cell.column);
  }
  return undefined;
}

/** Cells without a header are empty, or hold the marks of quality of the value before them. */
function createShapeCheck(shape: TableShape) {
  const headed = new Set(shape.columns.map(({ index }) => index));
  const marks = new Set(shape.columns.map(({ mark }) => mark));
  const isBare = (index: number) => index >= shape.keyColumns && !headed.has(index);
  return (row: FileRow): Omit<Problem, 'severity' | 'line'> | undefined => {
    if (row.cells.length !== shape.cellCount) return raggedProblem(row, shape);
    const bare = row.cells.findIndex(
      (cell, index) =>
        cell.trim() !== '' && isBare(index) && !(marks.has(index) && readMarks(cell) !== undefined),
    );
    return bare < 0 ? undefined : bareProblem(row, bare, shape);
  };
}

function bareProblem(row: FileRow, index: number, shape: TableShape): Omit<Problem, 'severity' | 'line'> {
  if (index >= shape.width) return raggedProblem(row, { ...shape, cellCount: shape.width });
  return {
    code: 'value-without-header',
    column: index + 1,
    text: row.cells[index] ?? '',
    message:
      'Über diesem Wert steht keine Überschrift, und ein Qualitätszeichen ist er auch nicht. Die Zeile wird nicht gelesen. Bitte die Datei neu herunterladen.',
  };
}

function maybeRowArea(keys: RowKeys, context: ImportContext): KnownArea | null {
  if (!keys.area) return null;
  const { text, byName } = keys.area;
  return (byName ? maybeLand(text, context.areas) : maybeAreaOfCode(text, context.areas)) ?? null;
}

function raggedProblem(row: FileRow, shape: TableShape): Omit<Problem, 'severity' | 'line'> {
  return {
    code: 'ragged-row',
    column: null,
    text: row.cells.join(';').slice(0, 120),
    message: `Die Zeile hat ${row.cells.length} Felder, die Tabelle ${shape.cellCount}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu herunterladen.`,
  };
}

function repeatProblem(earlier: Cell, cell: Cell): Problem {
  return {
    code: 'repeated-value',
    severity: 'hint',
    line: cell.line,
    column: cell.column,
    text: null,
    message: `Der Wert aus Zeile ${earlier.line}, Spalte ${earlier.column} steht hier noch einmal, mit derselben Zahl. Er wird einmal übernommen; weitere Wiederholungen werden nicht einzeln genannt.`,
  };
}

function unknownArea(area: NonNullable<RowKeys['area']>, row: FileRow): Problem {
  return {
    code: 'unknown-area',
    severity: 'warning',
    line: row.line,
    column: area.index + 1,
    text: area.text,
    message: `Das Gebiet „${area.text}“${area.byName ? '' : ` (${(row.cells[area.index + 1] ?? '').trim()})`} ist nicht im Gebietsverzeichnis. Seine Zeilen werden nicht übernommen. Bitte prüfen Sie den Schlüssel, wenn Sie sie brauchen.`,
  };
}
