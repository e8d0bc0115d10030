import type { Problem } from '../../data/problem.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { type Cell, createCellStore, isSame, type KnownArea } from './genesis-cells.ts';
import type { CellPlan, createColumnReader } from './genesis-columns.ts';
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
import { readMarks, readValue } from './genesis-value.ts';

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
  const signs = new Map<string, number>();
  const rejected = new Set<number>();
  const reported = new Set<string>();
  const isMapped = columns.selected.length > 0;
  const maybeFault = createShapeCheck(shape);
  let roles: KeyRole[] | undefined;

  const reject = (row: FileRow, problem: Omit<Problem, 'severity' | 'line'>) => {
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
        cells.push({ plan, cell: { value, gap, sign, qualifiers, line: row.line, column: plan.index + 1 } });
      } else if (plan.meaning) reject(row, valueProblem(reading.kind, text, plan.index + 1));
    }
    return cells;
  };

  const place = (row: FileRow, area: KnownArea | null, { plan, cell }: ReadCell) => {
    const where = plan.area ?? area;
    if (!where) return;
    if (!('period' in plan.time)) {
      if (plan.meaning) once(plan.time.fault, timeProblem(plan.time.fault, row));
      return;
    }
    store.note(where, plan.time.period, cell);
    if (!plan.meaning) return;
    const { measure, breakdown } = plan.meaning;
    const earlier = store.add({ area: where.key, period: plan.time.period.key, breakdown }, measure, cell);
    if (earlier && !isSame(earlier, cell)) reject(row, doubleProblem(earlier, cell));
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
      for (const cell of cells) place(row, area, cell);
    },
    signs: () => Object.fromEntries(signs),
    rejectedRows: () => rejected.size,
    deliver: () => store.deliver(sink),
  };
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

/** Texts that are no signs are told apart up to this many; a column of prose must not fill the summary. */
const distinctSigns = 50;

function countSign(signs: Map<string, number>, text: string): void {
  const sign = text.trim();
  if (sign === '') return;
  const key = signs.has(sign) || signs.size < distinctSigns ? sign.slice(0, 20) : '(andere)';
  signs.set(key, (signs.get(key) ?? 0) + 1);
}

function valueProblem(
  kind: 'ambiguous' | 'unreadable',
  text: string,
  column: number,
): Omit<Problem, 'severity' | 'line'> {
  if (kind === 'ambiguous') {
    return {
      code: 'ambiguous-number',
      column,
      text,
      message: `Die Zahl „${text}“ ist nicht eindeutig: Der Punkt kann Tausender oder Dezimalstellen trennen. In dieser Art Tabelle stehen Zahlen ohne Tausenderpunkt und mit Dezimalkomma. Bitte die Datei neu herunterladen, statt sie aus einer Tabellenkalkulation zu speichern.`,
    };
  }
  return {
    code: 'unreadable-value',
    column,
    text,
    message:
      text.trim() === ''
        ? 'Das Feld ist leer. Ob der Wert null, geheim oder nicht geliefert ist, sagt die Datei nicht.'
        : `„${text.trim()}“ ist weder eine Zahl noch ein bekanntes Zeichen der amtlichen Statistik.`,
  };
}

function raggedProblem(row: FileRow, shape: TableShape): Omit<Problem, 'severity' | 'line'> {
  return {
    code: 'ragged-row',
    column: null,
    text: row.cells.join(';').slice(0, 120),
    message: `Die Zeile hat ${row.cells.length} Felder, die Tabelle ${shape.cellCount}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu herunterladen.`,
  };
}

function timeProblem(fault: 'contradiction' | 'incomplete' | 'otherKind', row: FileRow): Problem {
  const messages = {
    contradiction: 'Zeile und Kopf nennen verschiedene Berichtszeiträume; es ist nicht klar, welcher gilt.',
    incomplete: 'Weder die Zeile noch der Kopf der Tabelle nennt den Berichtszeitraum.',
    otherKind:
      'Der Berichtszeitraum ist von anderer Art, als diese Tabelle ihn sonst hat (Jahr, Schuljahr oder Stichtag).',
  };
  return {
    code: 'unclear-period',
    severity: 'error',
    line: row.line,
    column: null,
    text: row.cells.slice(0, 3).join(';').slice(0, 80),
    message: `${messages[fault]} Die betroffenen Werte werden nicht übernommen.`,
  };
}

function doubleProblem(earlier: Cell, cell: Cell): Omit<Problem, 'severity' | 'line'> {
  const shown = ({ value, sign }: Cell) => sign ?? String(value).replace('.', ',');
  return {
    code: 'contradicting-values',
    column: cell.column,
    text: `${shown(earlier)} / ${shown(cell)}`,
    message: `Für dasselbe Gebiet, denselben Zeitraum und dieselbe Gliederung steht hier ${shown(cell)}, in Zeile ${earlier.line}, Spalte ${earlier.column} aber ${shown(earlier)}. Keiner der beiden Werte wird übernommen.`,
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
    message: `Das Gebiet „${area.text}“${area.byName ? '' : ` (${(row.cells[area.index + 1] ?? '').trim()})`} ist nicht im Gebietsverzeichnis. Seine Zeilen werden nicht übernommen.`,
  };
}
