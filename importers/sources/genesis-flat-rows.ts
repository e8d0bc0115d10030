import type { Problem } from '../../data/problem.ts';
import type { ImportContext, ReadSummary, Sink } from '../importer.ts';
import { type Cell, createCellStore, isSame, measuresOf } from './genesis-cells.ts';
import { createCountCheck } from './genesis-counts.ts';
import type { FlatFigure, FlatLayout, FlatRow } from './genesis-flat-layout.ts';
import { createFlatMeanings, type FlatMeaning, placeOf, timesOf } from './genesis-flat-meaning.ts';
import type { FileRow } from './genesis-layout.ts';
import { contradiction, timeFault, unreadablePeriod, unreadableValue } from './genesis-problems.ts';
import { maybeTimeLabel, readTime, type TimeFault } from './genesis-time.ts';
import { readMarks, readValue } from './genesis-value.ts';
import { countSign } from './sign-counts.ts';

/** Reads the rows of a flat file: what each figure means, where and when, and what is wrong with it. */
export function createFlatRows(layout: FlatLayout, context: ImportContext, sink: Sink) {
  const meanings = createFlatMeanings(context);
  const store = createCellStore(meanings.selected);
  const maybeImpossible = createCountCheck(meanings.selected);
  const signs = new Map<string, number>();
  const rejected = new Set<number>();
  const reported = new Set<string>();
  const columns = new Map<string, Set<string>>(layout.captions.map((caption) => [caption, new Set()]));
  let statistic: FlatRow['statistic'] | undefined;
  let unmapped = 0;

  const reject = (row: Pick<FileRow, 'line'>, problem: Omit<Problem, 'severity' | 'line'>) => {
    rejected.add(row.line);
    sink.problem({ severity: 'error', line: row.line, ...problem });
  };
  const once = (id: string, problem: Problem) => {
    if (reported.has(id)) return;
    reported.add(id);
    sink.problem(problem);
  };

  const readCell = (row: FileRow, figure: FlatFigure, meaning: FlatMeaning | null): Cell | undefined => {
    const reading = readValue(figure.text);
    if (reading.kind !== 'value' || reading.sign !== null) countSign(signs, figure.text);
    if (reading.kind !== 'value') {
      if (meaning) reject(row, unreadableValue(reading.kind, figure.text, figure.index + 1));
      return undefined;
    }
    const marks = reading.gap === null ? (readMarks(figure.mark) ?? []) : [];
    const { gap, sign } = reading;
    const value = reading.value === null || !meaning ? reading.value : reading.value * meaning.factor;
    const qualifiers = [...new Set([...reading.qualifiers, ...marks])];
    const cell = { value, gap, sign, qualifiers, line: row.line, column: figure.index + 1 };
    const impossible = meaning && maybeImpossible(meaning, cell, figure.text);
    if (!impossible) return cell;
    reject(row, impossible);
    return undefined;
  };

  const place = (row: FileRow, flat: FlatRow, cell: Cell, meaning: FlatMeaning | null) => {
    const where = placeOf(flat, context);
    const time = readTime(timesOf(flat), meaning?.table);
    if (where?.area && 'period' in time) store.note(where.area, time.period, cell);
    if (!meaning) return;
    if (!where) once('no-area', noArea(row));
    else if (!where.area) once(`area ${where.text}`, unknownArea(where.text, row));
    else if (!('period' in time)) reject(row, unclearTime(flat, time.fault));
    else {
      const key = { area: where.area.key, period: time.period.key, breakdown: meaning.breakdown };
      const earlier = store.add(key, meaning.measure, cell);
      if (earlier && !isSame(earlier, cell)) reject(row, contradiction(earlier, cell));
      else if (earlier) once('repeated-value', repetition(earlier, cell));
    }
  };

  return {
    read(row: FileRow) {
      if (row.cells.length !== layout.width) {
        reject(row, ragged(row, layout));
        return;
      }
      if (layout.isHeader(row)) {
        reject(row, secondHeader(row));
        return;
      }
      const flat = layout.read(row);
      statistic ??= flat.statistic;
      for (const figure of flat.figures) {
        const meaning = meanings.meaningOf(flat, figure);
        if (!meaning) unmapped += 1;
        note(columns, figure, meaning, meanings.selected);
        const cell = readCell(row, figure, meaning);
        if (cell) place(row, flat, cell, meaning);
      }
    },
    finish(dataRows: number): Pick<ReadSummary, 'code' | 'title' | 'rejectedRows' | 'signs' | 'columns'> {
      const summary = [...columns].map(([caption, indicators]) => ({ caption, indicators: [...indicators] }));
      const isMapped = summary.some(({ indicators }) => indicators.length > 0);
      if (isMapped) store.deliver(sink, reject);
      if (!isMapped && dataRows > 0) sink.problem(nothingMapped(statistic, dataRows));
      else if (unmapped > 0) sink.problem(partlyMapped(unmapped));
      return {
        code: statistic?.code ?? null,
        title: statistic?.label ?? null,
        rejectedRows: rejected.size,
        signs: Object.fromEntries(signs),
        columns: summary,
      };
    },
  };
}

function note(
  columns: Map<string, Set<string>>,
  figure: FlatFigure,
  meaning: FlatMeaning | null,
  selected: ReturnType<typeof createFlatMeanings>['selected'],
): void {
  const caption = `${figure.label} (${figure.unit})`;
  const indicators = columns.get(caption) ?? new Set();
  columns.set(caption, indicators);
  if (!meaning) return;
  for (const { indicator, selector } of selected) {
    if (measuresOf(selector).includes(meaning.measure)) indicators.add(indicator.id);
  }
}

type RowProblem = Omit<Problem, 'severity' | 'line'>;

function ragged(row: FileRow, layout: FlatLayout): RowProblem {
  return {
    code: 'ragged-row',
    column: null,
    text: row.cells.join(';').slice(0, 120),
    message: `Die Zeile hat ${row.cells.length} Felder, die Kopfzeile ${layout.width}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu herunterladen.`,
  };
}

function secondHeader(row: FileRow): RowProblem {
  return {
    code: 'second-header',
    column: null,
    text: row.cells.join(';').slice(0, 120),
    message: `Zeile ${row.line} ist noch einmal die Kopfzeile: Hier wurden zwei Dateien aneinandergehängt. Bitte jede für sich hochladen oder die Zeile löschen.`,
  };
}

function unclearTime({ time, timeIndex }: FlatRow, fault: TimeFault): RowProblem {
  return maybeTimeLabel(time) ? timeFault(fault, time, timeIndex + 1) : unreadablePeriod(time, timeIndex + 1);
}

function repetition(earlier: Cell, cell: Cell): Problem {
  return {
    code: 'repeated-value',
    severity: 'hint',
    line: cell.line,
    column: cell.column,
    text: null,
    message: `Der Wert aus Zeile ${earlier.line} steht hier noch einmal, mit derselben Zahl. Er wird einmal übernommen; weitere Wiederholungen werden nicht einzeln genannt.`,
  };
}

function noArea(row: FileRow): Problem {
  return {
    code: 'no-area',
    severity: 'warning',
    line: row.line,
    column: null,
    text: null,
    message:
      'Die Datei nennt kein Gebiet (Deutschland, Land, Kreis oder Gemeinde). Solche Zeilen werden nicht übernommen. Bitte im Portal ein Gebietsmerkmal auswählen.',
  };
}

function unknownArea(text: string, row: FileRow): Problem {
  return {
    code: 'unknown-area',
    severity: 'warning',
    line: row.line,
    column: null,
    text,
    message: `Das Gebiet „${text}“ ist nicht im Gebietsverzeichnis. Seine Zeilen werden nicht übernommen. Bitte prüfen Sie den Schlüssel, wenn Sie sie brauchen.`,
  };
}

function nothingMapped(statistic: FlatRow['statistic'] | undefined, dataRows: number): Problem {
  return {
    code: 'nothing-mapped',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `Die Statistik ${statistic?.code} „${statistic?.label}“ ist lesbar (${dataRows} Datenzeilen), es gibt aber nichts zu übernehmen: Keine ihrer Angaben gehört zu einer Kennzahl des Katalogs. Bitte als Format „Tabelle mit eigener Zuordnung“ wählen und die Spalten zuordnen; die Zuordnung gilt dann auch für die nächste Lieferung.`,
  };
}

function partlyMapped(count: number): Problem {
  return {
    code: 'unmapped-rows',
    severity: 'hint',
    line: null,
    column: null,
    text: null,
    message: `${count} Angaben gehören zu keiner Kennzahl und werden nicht übernommen.`,
  };
}
