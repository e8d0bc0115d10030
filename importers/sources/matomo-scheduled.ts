import type { Question } from '../../data/upload.ts';
import type { Head, ImportContext, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { matomoDialect, readWebColumns, type WebColumns } from './web-columns.ts';
import { badQuote, hasFigures, reportUnmapped, splitLine } from './web-export.ts';
import { createWebTable } from './web-table.ts';

/** A scheduled report begins with the name of its first table, and the columns of that stand in the next line. */
export function looksScheduled(head: Head): boolean {
  const [title, header] = head.lines.filter((line) => line.trim() !== '');
  if (title === undefined || header === undefined || /[,;\t]/.test(title)) return false;
  const { known } = readWebColumns(splitLine(header, ','), matomoDialect);
  return known >= 2;
}

interface Table {
  title: string;
  columns: WebColumns;
  rows: number;
}

/** The tables of a scheduled report: counted all, read the one that a person chose. */
export async function readScheduled(
  text: AsyncIterable<string>,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const tables: Table[] = [];
  const firstRows: ReadSummary['firstRows'] = [];
  let wanted: ReturnType<typeof createWebTable> | undefined;
  let reader: ReturnType<typeof createWebTable> | undefined;
  let title: string | null = null;
  let isHeader = false;
  let dataRows = 0;

  await readDelimited(text, {
    delimiter: ',',
    onRow(cells, line) {
      if (cells.every((cell) => cell.trim() === '')) {
        title = null;
        reader = undefined;
      } else if (title === null) {
        title = nameOf(cells.join(',').trim(), tables);
        isHeader = true;
      } else if (isHeader) {
        isHeader = false;
        const columns = readWebColumns(cells, matomoDialect);
        tables.push({ title, columns, rows: 0 });
        if (title === context.answers.tabelle && hasFigures(columns)) {
          reader = createWebTable(columns, 'matomo', context, sink);
          wanted = reader;
        }
      } else {
        const table = tables.at(-1);
        if (table) table.rows += 1;
        dataRows += 1;
        if (reader && firstRows.length < 8) firstRows.push({ line, cells: cells.slice(0, 30) });
        reader?.row({ cells, line });
      }
    },
    onChunk: () => sink.progress(dataRows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });

  const usable = tables.filter(({ columns, rows }) => hasFigures(columns) && rows > 0);
  sink.question(tableQuestion(usable, wanted ? (context.answers.tabelle ?? null) : null));
  const read = wanted?.finish();
  const chosen = tables.find((table) => wanted && table.title === context.answers.tabelle);
  const columns = wanted?.summary() ?? [];
  if (chosen) reportUnmapped(columns, chosen.columns, sink);
  return {
    code: null,
    title: `Matomo-Bericht mit ${tables.length} Tabellen${chosen ? `, gelesen: ${chosen.title}` : ''}`,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows,
    rejectedRows: read?.rejectedRows ?? 0,
    signs: read?.signs ?? {},
    columns,
    head: chosen ? [...chosen.columns.captions] : tables.slice(0, 5).map((table) => table.title),
    firstRows,
  };
}

/** Two tables may have the same name: the later one is counted. */
function nameOf(title: string, tables: readonly Table[]): string {
  const same = tables.filter((table) => table.title === title || table.title.startsWith(`${title} (`)).length;
  return same === 0 ? title : `${title} (${same + 1})`;
}

function tableQuestion(tables: readonly Table[], answer: string | null): Question {
  return {
    id: 'tabelle',
    label: { de: 'Tabelle des Berichts', en: 'Table of the report' },
    why: {
      de: 'Die Datei enthält mehrere Tabellen untereinander; übernommen wird eine auf einmal. „Visits Summary“ oder „Besucherübersicht“ enthält die Besuche insgesamt.',
      en: 'The file holds several tables, one below the other; one is taken at a time. “Visits Summary” holds all visits.',
    },
    kind: 'one',
    options: tables.map(({ title, rows }) => ({
      value: title,
      label: `${title} (${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'})`,
    })),
    answer,
    suggested: false,
    required: true,
  };
}
