import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { createBody } from './table-body.ts';
import { createTextCollector } from './table-columns.ts';
import { createSpellingTally } from './table-decimals.ts';
import { type Decision, decide, openForYears } from './table-decision.ts';
import { maybeLayout } from './table-layout.ts';
import { personalColumn, refusePersons } from './table-persons.ts';
import { createTableReader } from './table-reader.ts';
import { maybeTableRemarks } from './table-remarks.ts';
import { badQuote } from './web-export.ts';

/**
 * Tables whose layout no format explains (formats.md 1e, 1g, 8): a person says what the columns are, and the answer is
 * offered again for tables with the same captions. The confidence is low, so that every other format wins.
 */
export const table: Importer = {
  id: 'tabelle',
  title: 'Tabelle mit eigener Zuordnung',
  identify,
  read,
};

function identify(head: Head): Identification | null {
  const layout = maybeLayout(head);
  if (!layout || personalColumn(layout) !== undefined) return null;
  const { header, columns, sample } = layout;
  return {
    confidence: 0.2,
    reasons: [
      `Kopfzeile in Zeile ${header.line} mit ${columns} Spalten, darunter Zeilen mit Zahlen (${sample.length}${sample.length === 1 ? ' Zeile' : ' Zeilen'} am Anfang der Datei)`,
    ],
  };
}

async function read(
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const found = maybeLayout(head);
  if (!found) throw new Error('no table');
  const personal = personalColumn(found);
  if (personal !== undefined) return refusePersons(personal, sink);
  const decision = decide(found, head, context);
  const { layout, mapping } = decision;
  const reader = mapping ? createTableReader(mapping, layout, context, sink) : null;
  const uses = mapping?.columns.map(({ use }) => use.role) ?? [];
  const isOptional = (column: number) => ['ignore', 'qualifier', 'sign'].includes(uses[column] ?? '');
  const collector = createTextCollector(layout.columns);
  const numbers = createSpellingTally(layout.columns);
  const take = (row: { cells: readonly string[]; line: number }) => {
    if (reader) return reader.take(row);
    collector.add(row.cells);
    numbers.add(row.cells);
    return true;
  };
  const body = createBody(layout, isOptional, take, sink);

  await readDelimited(text, {
    delimiter: layout.delimiter,
    onRow(cells, line) {
      if (line > layout.headerEnd) body.add({ cells, line });
    },
    onChunk: () => sink.progress(body.counts.rows, 0),
    onBadQuote(line) {
      body.reject(line);
      sink.problem(badQuote(line));
    },
  });
  const hasOpenYear = reader?.finish().hasOpenYear ?? false;
  const whole = { texts: collector.texts(), decimal: numbers.spelling().decimal };
  const settled = reader ? decision : decide(layout === found ? { ...found, whole } : found, head, context);
  const counts = body.finish(figureColumnsOf(settled));
  if (counts.isPersonal) return refusePersons(undefined, sink);
  if (counts.rows === 0) sink.problem(noRows);
  ask(hasOpenYear ? openForYears(settled) : settled, sink);
  return {
    ...maybeTableRemarks(layout.titleLines, counts.notes),
    dataRows: counts.rows,
    rejectedRows: counts.rejected,
    signs: counts.signs,
    columns: layout.captions.map((caption, index) => ({
      caption,
      indicators: reader?.indicators(index) ?? [],
    })),
    head: layout.captions,
    firstRows: counts.firstRows,
  };
}

/** Columns that are read as figures, by the mapping or by what is proposed. */
function figureColumnsOf({ columns }: Decision): (column: number) => boolean {
  return (column) => ['value', 'numerator', 'denominator', 'sign'].includes(columns[column]?.use.role ?? '');
}

function ask({ question, problems }: Decision, sink: Sink): void {
  for (const problem of problems) sink.problem(problem);
  sink.question(question);
}

const noRows = {
  code: 'no-rows',
  severity: 'error' as const,
  line: null,
  column: null,
  text: null,
  message: 'Unter der Kopfzeile stehen keine Datenzeilen. Bitte prüfen, ob es die richtige Datei ist.',
};
