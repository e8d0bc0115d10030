import type { Problem } from '../../data/problem.ts';
import type { ImportContext, ReadSummary, Sink } from '../importer.ts';
import { type Cell, createCellStore, isSame, measuresOf } from './genesis-cells.ts';
import { maybeLand } from './genesis-keys.ts';
import type { FileRow } from './genesis-layout.ts';
import { comparable } from './genesis-mapping.ts';
import { maybeTimeLabel, readTime } from './genesis-time.ts';
import { readMarks, readValue, type ValueReading } from './genesis-value.ts';
import type { ReportColumns, ReportValueColumn } from './report-columns.ts';
import { reportProblems } from './report-problems.ts';
import { countSign } from './sign-counts.ts';
import { createStatisticMeanings, type StatisticMeaning } from './statistic-meanings.ts';

/** Reads the rows of a csv sheet: what each figure means, where and when, and what is wrong with it. */
export function createReportRows(columns: ReportColumns, context: ImportContext, sink: Sink) {
  const meanings = createStatisticMeanings(
    context,
    (table, statistic) => comparable(table.statistic) === comparable(statistic),
  );
  const store = createCellStore(meanings.selected);
  const signs = new Map<string, number>();
  const rejected = new Set<number>();
  const reported = new Set<string>();
  const indicatorsOf = new Map(columns.values.map(({ index }) => [index, new Set<string>()]));
  let statistic: string | null = null;
  let unmapped = 0;

  const reject = (line: number, problem: Omit<Problem, 'severity' | 'line'>) => {
    rejected.add(line);
    sink.problem({ severity: 'error', line, ...problem });
  };
  const once = (id: string, problem: Problem) => {
    if (reported.has(id)) return;
    reported.add(id);
    sink.problem(problem);
  };

  const note = (index: number, { measure }: StatisticMeaning) => {
    for (const { indicator, selector } of meanings.selected)
      if (measuresOf(selector).includes(measure)) indicatorsOf.get(index)?.add(indicator.id);
  };

  const readCell = (row: FileRow, column: ReportValueColumn, isMapped: boolean): Cell | undefined => {
    const text = row.cells[column.index] ?? '';
    const reading = withoutDash(readValue(text));
    if (reading.kind !== 'value' || reading.sign !== null) countSign(signs, text);
    if (reading.kind !== 'value') {
      if (isMapped) reject(row.line, reportProblems.value(reading.kind, text, column.index + 1));
      return undefined;
    }
    const noted = column.note === undefined ? '' : (row.cells[column.note] ?? '').trim();
    const marks = readMarks(noted);
    if (!marks && isMapped) once(`note ${noted}`, reportProblems.note(noted, row.line, column.note));
    const { value, gap, sign } = reading;
    const qualifiers =
      gap === null ? [...new Set([...reading.qualifiers, ...(marks ?? [])])] : reading.qualifiers;
    return { value, gap, sign, qualifiers, line: row.line, column: column.index + 1 };
  };

  const place = (row: FileRow, cell: Cell, meaning: StatisticMeaning) => {
    const name = columns.area === undefined ? undefined : (row.cells[columns.area] ?? '').trim();
    const area = name === undefined ? undefined : maybeLand(name, context.areas);
    const times = columns.times.flatMap((index) => maybeTimeLabel(row.cells[index] ?? '') ?? []);
    const time = readTime(times, meaning.table);
    if (name === undefined) once('no-area', reportProblems.noArea(row.line));
    else if (!area) once(`area ${name}`, reportProblems.unknownArea(name, row.line, columns.area));
    else if (!('period' in time)) reject(row.line, reportProblems.time(row, columns));
    else {
      store.note(area, time.period, cell);
      const key = { area: area.key, period: time.period.key, breakdown: meaning.breakdown };
      const earlier = store.add(key, meaning.measure, cell);
      if (earlier && !isSame(earlier, cell)) reject(row.line, reportProblems.contradiction(earlier, cell));
      else if (earlier) once('repeated-value', reportProblems.repetition(earlier, cell));
    }
  };

  return {
    read(row: FileRow) {
      if (row.cells.length !== columns.width) {
        reject(row.line, reportProblems.ragged(row, columns.width));
        return;
      }
      const named = (row.cells[columns.statistic] ?? '').trim();
      statistic ??= named;
      const categories = columns.categories.map((index) => (row.cells[index] ?? '').trim());
      for (const column of columns.values) {
        const unit = columns.unit === undefined ? column.unit : (row.cells[columns.unit] ?? '').trim();
        const meaning = meanings.meaningOf(named, [column.caption, ...categories], unit);
        if (meaning) note(column.index, meaning);
        else unmapped += 1;
        const cell = readCell(row, column, meaning !== null);
        if (cell && meaning) place(row, cell, meaning);
      }
    },
    finish(dataRows: number): Pick<ReadSummary, 'title' | 'rejectedRows' | 'signs' | 'columns'> {
      const isMapped = [...indicatorsOf.values()].some((ids) => ids.size > 0);
      if (isMapped) store.deliver(sink, ({ line }, problem) => reject(line, problem));
      if (!isMapped && dataRows > 0) sink.problem(reportProblems.nothingMapped(statistic, dataRows));
      else if (unmapped > 0) sink.problem(reportProblems.partlyMapped(unmapped));
      return {
        title: statistic,
        rejectedRows: rejected.size,
        signs: Object.fromEntries(signs),
        columns: columns.values.map(({ index, caption }) => ({
          caption,
          indicators: [...(indicatorsOf.get(index) ?? [])],
        })),
      };
    },
  };
}

/** In these sheets a dash says that there is no figure (a Land without that type of school), not that it is zero. */
function withoutDash(reading: ValueReading): ValueReading {
  return reading.kind === 'value' && reading.sign !== null && reading.gap === null
    ? { ...reading, value: null, gap: 'notDelivered' }
    : reading;
}
