import { maybePeriod, type Period } from '../../data/period.ts';
import type { Question } from '../../data/upload.ts';
import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { readPeriodText } from '../text/periods.ts';
import { createColumnReader } from './genesis-columns.ts';
import type { TableShape } from './genesis-header.ts';
import type { FileRow } from './genesis-layout.ts';
import type { TimeLabel } from './genesis-time.ts';
import { readValue } from './genesis-value.ts';
import { isFigureRow, type LsnLayout, maybeLsnKey, maybeLsnLayout, maybeTableCode } from './lsn-layout.ts';
import { reportLsnMapping } from './lsn-problems.ts';
import { createLsnRows } from './lsn-rows.ts';
import { readLsnShape, timesOfTitle } from './lsn-shape.ts';
import { countSign } from './sign-counts.ts';
import { chooseSignSet } from './sign-set.ts';

/**
 * Tables of LSN-Online (www1.nls.niedersachsen.de/statistik): the page itself, what is copied from it or saved as Excel
 * or CSV, and the SpreadsheetML file in its ZIP.
 *
 * Documented by public notes and scripts: the code of the table (`K…` one year, `Z…` a time series), first cells
 * `<key>  <name>` with keys without the Land, rows by area or blocks of years or ages under an area that stands alone,
 * omitted empty cells, points between thousands, the date of a reference day above the table, a ZIP with one `.xml`.
 * Not documented, and read as other official tables are: how header rows and units are stacked, where notes stand, what
 * the columns of a table are called. No file of the portal was at hand.
 */
export const lsnOnline: Importer = {
  id: 'lsn-online',
  title: 'Tabelle aus LSN-Online (Landesamt für Statistik Niedersachsen)',
  identify,
  read,
};

const delimiters = [';', '\t', ','] as const;

function identify(head: Head): Identification | null {
  const delimiter = delimiterOf(head);
  const keyed = head.lines.flatMap((line, index) => (maybeLsnKey(cellsOf(line, delimiter)) ? [index] : []));
  const [first] = keyed;
  if (first === undefined) return null;
  const above = head.lines.slice(0, first);
  const code = above.map((line) => maybeTableCode(line)).find((found) => found !== undefined);
  const isNamed = /Landesamt für Statistik Niedersachsen|LSN-Online|nls\.niedersachsen/i.test(head.text);
  const reasons = [
    ...(code === undefined ? [] : [`Tabellennummer „${code}“`]),
    ...(isNamed ? ['das Landesamt für Statistik Niedersachsen als Quelle'] : []),
    `${keyed.length} Zeilen, die mit einem Schlüssel ohne „03“ und einem Namen beginnen`,
  ];
  if (code !== undefined || isNamed) return { confidence: code === undefined ? 0.8 : 0.93, reasons };
  return keyed.length >= 3 ? { confidence: 0.55, reasons } : null;
}

/** The first delimiter that parts a key and name from a figure. */
function delimiterOf(head: Head): string {
  const fitting = delimiters.find((delimiter) =>
    head.lines.some((line) => {
      const cells = cellsOf(line, delimiter);
      return cells.length > 1 && maybeLsnKey(cells) !== undefined && isFigureRow({ cells, line: 1 });
    }),
  );
  return fitting ?? head.delimiter ?? ';';
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

const shownRows = 8;
const shownCells = 60;

async function read(
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const rows: FileRow[] = [];
  let isBroken = false;
  await readDelimited(text, {
    delimiter: delimiterOf(head),
    onRow: (cells, line) => rows.push({ cells, line }),
    onChunk: () => sink.progress(rows.length, 0),
    onBadQuote: (line) => {
      isBroken = true;
      sink.problem({
        code: 'bad-quotes',
        severity: 'error',
        line,
        column: null,
        text: null,
        message: `Zeile ${line}: Ein Anführungszeichen " wird geöffnet und nicht richtig geschlossen. Bitte die Tabelle neu aus LSN-Online speichern.`,
      });
    },
  });
  // What looked like a key in a line may stand inside a quoted cell.
  const layout = maybeLsnLayout(rows) ?? { code: null, titleLines: [], headerRows: [], body: [], footer: [] };
  return readTable(layout, isBroken, context, sink);
}

function readTable(layout: LsnLayout, isBroken: boolean, context: ImportContext, sink: Sink): ReadSummary {
  const shape = readLsnShape(layout);
  const data = layout.body.filter(isFigureRow);
  const texts = data.flatMap(({ cells }) => shape.columns.map(({ index }) => cells[index] ?? ''));
  const columns = createColumnReader(shape, layout.code, context);
  const choice = chooseSignSet(lsnOnline.id, texts.filter(isNoNumber), context);
  const asked = readPeriodAnswer(context);
  const times: TimeLabel[] = asked ? [{ kind: 'period', period: asked }] : timesOfTitle(layout);
  const rows = createLsnRows({ shape, columns, signs: choice.signs, times, context, sink });
  for (const row of layout.body) rows.read(row);
  sink.question(choice.question);
  if (rows.lacksPeriod() || asked) sink.question(periodQuestion(context, asked));
  if (!isBroken) rows.deliver();
  if (data.length === 0) sink.problem(noRows);
  reportLsnMapping(columns, { code: layout.code, dataRows: data.length }, sink);
  return {
    code: layout.code,
    title: layout.titleLines.join(' ') || null,
    publisher: 'Landesamt für Statistik Niedersachsen (LSN)',
    stateDate: stateDateOf(layout),
    footnotes: layout.footer.filter((line) => !/^(?:©|\(c\)|stand\b)/i.test(line)),
    dataRows: data.length,
    rejectedRows: rows.rejectedRows(),
    signs: countSigns(texts, choice.signs),
    columns: columns.summary(),
    head: captionsOf(shape),
    firstRows: data
      .slice(0, shownRows)
      .map(({ cells, line }) => ({ line, cells: cells.slice(0, shownCells).map((cell) => cell.trim()) })),
  };
}

/** One caption for each cell of a row. */
function captionsOf({ width, keyColumns, columns }: TableShape): string[] {
  const captions = new Map(columns.map(({ index, captions: own }) => [index, own.join(' / ').slice(0, 120)]));
  return Array.from({ length: Math.min(width, shownCells) }, (_, index) =>
    index === 0 && keyColumns > 0 ? 'Gebiet' : (captions.get(index) ?? ''),
  );
}

function isNoNumber(text: string): boolean {
  const reading = readValue(text, { signs: 'classic', thousands: true });
  return text.trim() !== '' && (reading.kind !== 'value' || reading.sign !== null);
}

function countSigns(texts: readonly string[], signs: 'classic' | 'lsn'): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const reading = readValue(text, { signs, thousands: true });
    if (reading.kind !== 'value' || reading.sign !== null) countSign(counts, text);
  }
  return Object.fromEntries(counts);
}

function stateDateOf({ titleLines, footer }: LsnLayout): string | null {
  const lines = [...footer, ...titleLines];
  const match = lines
    .map((line) => /(?<!gebiets)stand:?\s*(\d{2})\.(\d{2})\.(\d{4})/i.exec(line))
    .find(Boolean);
  return match ? `${match[3]}-${match[2]}-${match[1]}` : null;
}

function readPeriodAnswer({ answers }: ImportContext): Period | undefined {
  const text = answers.zeitraum?.trim() ?? '';
  const reading = readPeriodText(text, null);
  return maybePeriod(text) ?? (reading && 'period' in reading ? reading.period : undefined);
}

function periodQuestion({ answers }: ImportContext, period: Period | undefined): Question {
  return {
    id: 'zeitraum',
    label: { de: 'Berichtszeitraum der Tabelle', en: 'Period of the table' },
    why: {
      de: 'Weder die Zeilen noch der Kopf der Tabelle nennen ihn. Bei Stichtagen bitte den Tag angeben, zum Beispiel 31.12.2024.',
      en: 'Neither the rows nor the head of the table name it. For reference dates please give the day, for example 2024-12-31.',
    },
    kind: 'period',
    options: [],
    answer: period ? (answers.zeitraum ?? null) : null,
    suggested: false,
    required: true,
  };
}

const noRows = {
  code: 'no-rows',
  severity: 'error',
  line: null,
  column: null,
  text: null,
  message:
    'Unter dem Kopf der Tabelle stehen keine Zahlen. Bitte die Auswahl in LSN-Online prüfen und neu speichern.',
} as const;
