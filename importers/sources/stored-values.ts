import type { Observation } from '../../data/observation.ts';
import {
  labelMark,
  storedValuesColumns,
  storedValuesMark,
  withoutGuard,
} from '../../data/stored-values-file.ts';
import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { BadCell, readStoredValue } from './stored-values-row.ts';
import { badQuote } from './web-export.ts';

/** The project's own file of stored values (`data/stored-values-file.ts`), as it is exported: nothing in it is guessed. */
export const storedValues: Importer = {
  id: 'gespeicherte-werte',
  title: 'Gespeicherte Werte (Ausfuhr aus Zielkreis)',
  identify,
  read,
};

function identify(head: Head): Identification | null {
  const [first = ''] = head.lines;
  if (!first.replace(/^[\ufeff"]+/, '').startsWith(storedValuesMark)) return null;
  return { confidence: 0.99, reasons: ['Erste Zeile: Ausfuhr gespeicherter Werte aus Zielkreis'] };
}

async function read(
  text: AsyncIterable<string>,
  _head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  let header: string[] | undefined;
  let batch: Observation[] = [];
  const count = { rows: 0, rejected: 0 };
  const signs: Record<string, number> = {};
  const firstRows: ReadSummary['firstRows'] = [];
  const used = new Set<string>();

  const row = (cells: string[], line: number, columns: readonly string[]) => {
    count.rows += 1;
    if (firstRows.length < 8) firstRows.push({ line, cells });
    try {
      const observation = readStoredValue(cells, columns, line, context);
      if (observation.sign !== null) signs[observation.sign] = (signs[observation.sign] ?? 0) + 1;
      used.add(observation.indicator);
      batch.push(observation);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      count.rejected += 1;
      const column = error.column === null ? null : columns.indexOf(error.column) + 1;
      const { code, text: offending, message } = error;
      sink.problem({
        code,
        severity: 'error',
        line,
        column,
        text: offending,
        message: `Zeile ${line}: ${message}`,
      });
    }
  };

  await readDelimited(text, {
    delimiter: ';',
    onRow(cells, line) {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (cells[0]?.startsWith('#')) readLabel(cells, sink);
      else if (header) row(cells, line, header);
      else header = readHeader(cells, line, sink);
    },
    onChunk() {
      if (batch.length > 0) sink.observations(batch);
      batch = [];
      sink.progress(count.rows, 0);
    },
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  if (batch.length > 0) sink.observations(batch);
  return {
    code: null,
    title: 'Gespeicherte Werte',
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: count.rows,
    rejectedRows: count.rejected,
    signs,
    columns: (header ?? []).map((caption) => ({
      caption,
      indicators: caption === 'wert' || caption === 'zaehler' ? [...used] : [],
    })),
    head: header ?? [],
    firstRows,
  };
}

function readLabel(cells: readonly string[], sink: Sink): void {
  const [mark, dimension, category, label] = cells;
  if (mark === labelMark && dimension && category && label)
    sink.category(dimension, category, withoutGuard(label));
}

/** The order of the columns is free; each has to be there. */
function readHeader(cells: readonly string[], line: number, sink: Sink): string[] {
  const header = cells.map((cell) => cell.trim().toLowerCase());
  const missing = storedValuesColumns.filter(
    (column) => column !== 'gebietsname' && !header.includes(column),
  );
  if (missing.length > 0) {
    sink.problem({
      code: 'missing-column',
      severity: 'error',
      line: null,
      column: null,
      text: missing.join(', '),
      message: `In der Kopfzeile (Zeile ${line}) fehlt: ${missing.join(', ')}. Bitte die Werte noch einmal ausführen und die Kopfzeile unverändert lassen.`,
    });
  }
  return header;
}
