import { writeFile } from 'node:fs/promises';
import type { ReportEdition, ReportJob } from '../../data/report-edition.ts';
import { formatDate } from '../../web/words/format.ts';
import { audienceWords } from '../../web/words/record-values.ts';
import { say } from '../../web/words/texts.ts';
import type { Caller } from '../caller.ts';
import { readDueReports } from '../cycle/read-due-reports.ts';
import { listRecords } from '../database/records.ts';
import { listEditions, maybeEdition, maybeEditionFile } from '../database/report-editions.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { editionAddress } from '../reports/compose.ts';
import { makeAgain, missingEdition } from '../reports/make-again.ts';
import { type EditionWish, makeEdition } from '../reports/make-edition.ts';
import { writerOf } from '../reports/write-draft.ts';
import { reportFileName } from '../reports/writers.ts';
import { Refused } from './bundle-file.ts';
import type { ReportCommand } from './report-arguments.ts';

/** Where a command says what comes of it, and what it is doing meanwhile; `site` is the address of the server. */
interface Voice {
  print(text: string): void;
  complain(text: string): void;
  site?: string | undefined;
}

/** Does what was asked for of reports; answers the exit code. Throws `HttpProblem` and `Refused`. */
export async function runReport(
  context: ReadingContext,
  caller: Caller,
  command: ReportCommand,
  voice: Voice,
): Promise<number> {
  switch (command.kind) {
    case 'reportList':
      return list(context, caller, command.json, voice);
    case 'reportMake': {
      const wish = { report: command.report, meeting: null, once: false };
      tell([await make(context, caller, wish, voice)], command.json, voice);
      return 0;
    }
    case 'reportDue':
      return makeDue(context, caller, command.json, voice);
    case 'reportGet':
      return get(context, caller, command, voice);
    case 'reportAgain':
      return again(context, caller, command, voice);
  }
}

async function list(
  { db }: ReadingContext,
  caller: Caller,
  json: boolean,
  { print }: Voice,
): Promise<number> {
  const editions = await listEditions(db, caller, {});
  if (json) {
    print(JSON.stringify(editions, null, 2));
    return 0;
  }
  const reports = await listRecords(db, caller, 'report');
  const known = new Set(reports.map(({ key }) => key));
  const lines = reports.flatMap(({ key, title }) => [
    `${key}  ${title}`,
    ...editions.filter(({ report }) => report === key).map(line),
  ]);
  const others = editions.filter(({ report }) => !known.has(report)).map(line);
  if (others.length > 0) lines.push('Ausgaben von Berichten, die es nicht mehr gibt', ...others);
  print(lines.length === 0 ? 'Es gibt noch keine Berichte.' : lines.join('\n'));
  return 0;
}

function line({ number, title, audience, madeAt, withdrawn, closedBy }: ReportEdition): string {
  const made = `${audienceWords[audience].de}, erstellt am ${formatDate(madeAt, 'de')}`;
  const closed = audience !== 'staff' && closedBy.length > 0;
  const mark = withdrawn ? ', zurückgezogen' : closed ? `, ${say('editionClosedMark', 'de')}` : '';
  return `  ${number}  ${title} (${made}${mark})`;
}

async function make(
  context: ReadingContext,
  caller: Caller,
  wish: Omit<EditionWish, 'job' | 'site'>,
  { complain, site }: Voice,
): Promise<ReportEdition> {
  let last: ReportJob['phase'] | null = null;
  const number = await makeEdition(context, caller, { ...wish, site, job: null }, (phase, share) => {
    if (phase !== last) complain(`${Math.round(100 * share)} % ${phaseWords[phase]} …`);
    last = phase;
  });
  const edition = number === null ? undefined : await maybeEdition(context.db, caller, number);
  if (!edition) throw new Error(`edition not stored: ${wish.report}`);
  return edition;
}

const phaseWords: Readonly<Record<ReportJob['phase'], string>> = {
  waiting: 'Warten',
  reading: 'Zahlen lesen und Bericht zusammenstellen',
  charts: 'Diagramme zeichnen',
  pdf: 'PDF schreiben',
  docx: 'Word-Datei schreiben',
  xlsx: 'Excel-Datei schreiben',
  zip: 'ZIP-Datei packen',
  storing: 'Speichern',
};

function tell(editions: readonly ReportEdition[], json: boolean, { print, site }: Voice): void {
  if (json) print(JSON.stringify(editions, null, 2));
  else
    for (const { number, title } of editions) print(`${number}  ${title}  ${editionAddress(number, site)}`);
}

/** Makes all that the schedules ask for; what can't be made keeps nothing else from being made. */
async function makeDue(
  context: ReadingContext,
  caller: Caller,
  json: boolean,
  voice: Voice,
): Promise<number> {
  const made: ReportEdition[] = [];
  const due = await readDueReports(context, caller);
  for (const { report, meeting, title } of due) {
    try {
      made.push(await make(context, caller, { report, meeting, once: true }, voice));
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      voice.complain(`${title}: ${error.title}: ${error.detail}`);
    }
  }
  if (due.length === 0 && !json) voice.print('Heute ist nach den Terminen kein Bericht zu erstellen.');
  else tell(made, json, voice);
  return made.length === due.length ? 0 : 1;
}

type FileCommand = Extract<ReportCommand, { file: string | null }>;

async function get(
  { db }: ReadingContext,
  caller: Caller,
  { number, format, file }: FileCommand,
  voice: Voice,
): Promise<number> {
  const edition = await maybeEdition(db, caller, number);
  if (!edition) throw missingEdition();
  const name = edition.files.find((one) => one.format === format)?.name;
  const stored = name && (await maybeEditionFile(db, caller, { number, name }));
  if (!stored) {
    const formats = edition.files.map((one) => one.format).join(', ');
    throw new Refused(
      `Die Ausgabe ${number} hat keine solche Datei. Bitte wählen Sie eines von: ${formats}.`,
    );
  }
  await keep(file ?? stored.name, stored.bytes, voice);
  return 0;
}

/** Makes an edition again of what it was made of; 1 where its content is not the same. */
async function again(
  context: ReadingContext,
  caller: Caller,
  { number, format, file }: FileCommand,
  voice: Voice,
): Promise<number> {
  const { plan, document, letterhead, isSame } = await makeAgain(context, caller, number);
  const bytes = await writerOf(format)(document, letterhead, plan.standard);
  await keep(file ?? reportFileName(document, format), bytes, voice);
  voice.complain(
    isSame
      ? `Der Inhalt ist derselbe wie in der Ausgabe ${number}.`
      : `Der Inhalt ist anders als in der Ausgabe ${number}: Sie wurde mit einer anderen Version des Programms erstellt. Bitte verwenden Sie die gespeicherte Datei: zielkreis report get ${number}`,
  );
  return isSame ? 0 : 1;
}

/** Writes a file that is not there yet. */
async function keep(path: string, bytes: Uint8Array, { print }: Voice): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Refused(
      code === 'EEXIST'
        ? `Die Datei ${path} gibt es schon. Bitte geben Sie mit --out einen anderen Namen an.`
        : `Die Datei ${path} lässt sich nicht schreiben. Bitte prüfen Sie den Ordner und die Rechte.`,
    );
  }
  print(path);
}
