import type { Head, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDay } from '../text/days.ts';
import { readDelimited } from '../text/delimited.ts';
import type { ResponseColumn } from './response-column.ts';
import { createSurveyReader } from './survey-responses.ts';
import { badQuote, firstRecord, splitLine } from './web-export.ts';

interface Form {
  id: string;
  title: string;
  reading: string;
  /** The first captions, in any of the languages. */
  begins: readonly (readonly string[])[];
  /** Index of the column with the day of the response. */
  day: number;
  separator: string;
}

/** Responses as Google Forms writes them into a sheet (formats.md 3b): several answers joined by a comma. */
export const googleForms: Importer = createFormImporter({
  id: 'google-forms',
  title: 'Google-Forms-Antworten (CSV)',
  reading: 'Antworten aus Google Forms',
  begins: [['zeitstempel', 'timestamp']],
  day: 0,
  separator: ', ',
});

/** Responses as Microsoft Forms exports them (formats.md 3b): several answers joined by a semicolon. */
export const microsoftForms: Importer = createFormImporter({
  id: 'ms-forms',
  title: 'Microsoft-Forms-Antworten (Excel oder CSV)',
  reading: 'Antworten aus Microsoft Forms',
  begins: [['id'], ['startzeit', 'start time'], ['fertigstellungszeit', 'completion time', 'abschlusszeit']],
  day: 2,
  separator: ';',
});

const personal = new Set([
  'e-mail',
  'email',
  'e-mail-adresse',
  'email address',
  'benutzername',
  'username',
  'name',
  'vorname',
  'nachname',
]);
const delimiters = [',', ';', '\t'] as const;

function isPersonal(caption: string): boolean {
  return personal.has(caption.toLowerCase());
}

function createFormImporter(form: Form): Importer {
  return {
    id: form.id,
    title: form.title,
    isPersonal: true,
    identify: (head) => {
      const header = maybeHeader(form, head);
      return (
        header && {
          confidence: 0.9,
          reasons: [`Kopfzeile beginnt mit „${header.cells[0]}“ und ${header.columns.length} Fragen`],
        }
      );
    },
    read: (text, head, context, sink) => read(form, text, head, context, sink),
  };
}

function maybeHeader(form: Form, head: Head) {
  const line = firstRecord(head.text);
  for (const delimiter of delimiters) {
    const cells = splitLine(line, delimiter).map((cell) =>
      cell
        .normalize('NFC')
        .replace(/[\s\u00a0\ufeff]+/g, ' ')
        .trim(),
    );
    const fits = form.begins.every((captions, index) =>
      captions.includes((cells[index] ?? '').toLowerCase()),
    );
    const columns = fits ? questionsOf(form, cells) : [];
    if (columns.length > 0) return { cells, columns, delimiter };
  }
  return null;
}

function questionsOf({ begins, separator }: Form, cells: readonly string[]): ResponseColumn[] {
  return cells.flatMap((caption, index) =>
    index < begins.length || caption === '' || isPersonal(caption)
      ? []
      : [{ index, question: caption, part: null, isOther: false, separator }],
  );
}

async function read(
  form: Form,
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const header = maybeHeader(form, head);
  if (!header) throw new Error(`no header of ${form.id}`);
  const reader = createSurveyReader(header.columns, context, sink);
  let rows = 0;
  let rejected = 0;
  let isHeader = true;
  await readDelimited(text, {
    delimiter: header.delimiter,
    onRow(cells, line) {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (isHeader) {
        isHeader = false;
        return;
      }
      rows += 1;
      if (cells.length > header.cells.length) {
        rejected += 1;
        sink.problem({
          ...badQuote(line),
          code: 'ragged-row',
          message: `Zeile ${line}: ${cells.length} Felder statt ${header.cells.length}. Die Antwort wird nicht gezählt. Bitte neu exportieren.`,
        });
        return;
      }
      reader.add(cells, { isComplete: true, day: dayOf(cells[form.day] ?? '') });
    },
    onChunk: () => sink.progress(rows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  return {
    ...reader.finish(form.reading, header.cells.filter(isPersonal)),
    dataRows: rows,
    rejectedRows: rejected,
    head: header.columns.map(({ question }) => question.slice(0, 200)),
  };
}

/** `31.10.2026 12:00:00`, `2026/10/31 12:00:00`, `8/20/25 12:51:45`; null where the order of day and month is open. */
function dayOf(text: string): string | null {
  const date = text.trim().split(/[ T]/)[0] ?? '';
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(date);
  const iso = slashed
    ? `${slashed[1]}-${slashed[2]?.padStart(2, '0')}-${slashed[3]?.padStart(2, '0')}`
    : date;
  const short = /^(\d{1,2}\/\d{1,2}\/)(\d{2})$/.exec(iso);
  const reading = readDay(short ? `${short[1]}20${short[2]}` : iso, 'day');
  return reading && 'period' in reading ? reading.period.start : null;
}
