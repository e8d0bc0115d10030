import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { type LimeColumns, readLimeColumns } from './limesurvey-columns.ts';
import { createSurveyReader } from './survey-responses.ts';
import { badQuote, firstRecord, splitLine } from './web-export.ts';

/** Responses as LimeSurvey exports them to CSV, in all four kinds of headings (formats.md 3a). */
export const limesurvey: Importer = {
  id: 'limesurvey',
  title: 'LimeSurvey-Antworten (CSV)',
  isPersonal: true,
  identify: (head) => {
    const header = maybeHeader(head);
    return header && found(header.columns, 0.95);
  },
  read: (text, head, context, sink) => {
    const header = maybeHeader(head);
    if (!header) throw new Error('no header of a LimeSurvey export');
    return readResponses(text, { ...header, rowsAbove: 1, isVv: false }, context, sink);
  },
};

/** Responses as LimeSurvey hands them from one installation to another: tabs, headings in two rows. */
export const limesurveyVv: Importer = {
  id: 'limesurvey-vv',
  title: 'LimeSurvey-Antworten (VV-Datei)',
  isPersonal: true,
  identify: (head) => {
    const header = maybeVvHeader(head);
    return header && found(header.columns, 0.97);
  },
  read: (text, head, context, sink) => {
    const header = maybeVvHeader(head);
    if (!header) throw new Error('no header of a VV file');
    return readResponses(text, { ...header, rowsAbove: 2, isVv: true }, context, sink);
  },
};

const delimiters = [',', ';', '\t'] as const;

/** The header may run over several lines: question texts hold line breaks. */
function maybeHeader(head: Head): { columns: LimeColumns; delimiter: string } | null {
  const line = firstRecord(head.text);
  for (const delimiter of delimiters) {
    const columns = readLimeColumns(splitLine(line, delimiter));
    if (isLime(columns)) return { columns, delimiter };
  }
  return null;
}

function maybeVvHeader(head: Head): { columns: LimeColumns; delimiter: string } | null {
  const [texts = '', codes = ''] = head.lines;
  const columns = readLimeColumns(texts.split('\t'), codes.split('\t'));
  return isLime(columns) && /(?:^|\t)submitdate(?:\t|$)/.test(codes) ? { columns, delimiter: '\t' } : null;
}

function isLime({ submitted, system }: LimeColumns): boolean {
  return submitted !== undefined && system >= 3;
}

function found({ system, questions }: LimeColumns, confidence: number): Identification {
  return {
    confidence,
    reasons: [`${system} Spalten, wie LimeSurvey sie benennt, und ${questions.length} Spalten mit Antworten`],
  };
}

interface Layout {
  columns: LimeColumns;
  delimiter: string;
  /** Heading rows. */
  rowsAbove: number;
  isVv: boolean;
}

async function readResponses(
  text: AsyncIterable<string>,
  { columns, delimiter, rowsAbove, isVv }: Layout,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  // Only a VV file writes what was not shown in another way than what was left empty, whatever the answers are.
  const reader = createSurveyReader(columns.questions, context, sink, { tellsHidden: isVv });
  let above = 0;
  let width = 0;
  let rows = 0;
  let rejected = 0;
  await readDelimited(text, {
    delimiter,
    onRow(cells, line) {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (above < rowsAbove) {
        above += 1;
        width = cells.length;
        return;
      }
      rows += 1;
      if (cells.length !== width) {
        rejected += 1;
        sink.problem(ragged(line, cells.length, width));
        return;
      }
      const submitted = (cells[columns.submitted ?? -1] ?? '').trim();
      const isComplete = submitted !== '' && !/^(?:N\/A|NULL|\{question_not_shown\})$/i.test(submitted);
      const day = /^\d{4}-\d{2}-\d{2}/.exec(submitted)?.[0] ?? null;
      reader.add(isVv ? cells.map(unescaped) : cells, { isComplete, day: day === '1980-01-01' ? null : day });
    },
    onChunk: () => sink.progress(rows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  const summary = reader.finish('Antworten aus LimeSurvey', columns.personal);
  return {
    ...summary,
    dataRows: rows,
    rejectedRows: rejected,
    head: columns.questions.map(({ question }) => question.slice(0, 200)),
  };
}

function unescaped(cell: string): string {
  return cell
    .replaceAll('{newline}', '\n')
    .replaceAll('{cr}', '\r')
    .replaceAll('{tab}', '\t')
    .replaceAll('{quote}', '"')
    .replaceAll('{lbrace}', '{');
}

function ragged(line: number, found: number, wanted: number) {
  return {
    code: 'ragged-row',
    severity: 'error' as const,
    line,
    column: null,
    text: null,
    message: `Zeile ${line}: ${found} Felder statt ${wanted}. Die Antwort wird nicht gezählt, damit keine in eine falsche Frage rutscht. Bitte neu exportieren.`,
  };
}
