import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareProblems, type Problem } from '../../data/problem.ts';
import type { Reading } from '../../data/upload.ts';
import { formatDate } from '../../web/words/format.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { type ImportResult, importFile } from '../ingest/import-file.ts';
import { unreadable } from '../ingest/reading.ts';
import { readAnswerFiles } from './answer-files.ts';
import type { Command } from './arguments.ts';

type ImportCommand = Extract<Command, { kind: 'import' }>;

/** Imports the files one after the other and prints what came of each. Answers the exit code. */
export async function runImport(
  db: Database,
  caller: Caller,
  command: ImportCommand,
  today: string,
  print: (text: string) => void,
): Promise<number> {
  const results: { file: string; result: ImportResult }[] = [];
  const answered = { ...command, answers: await readAnswerFiles(command.answers) };
  for (const path of command.files) {
    for await (const { file, result } of importParts(db, caller, path, answered, today)) {
      results.push({ file, result });
      if (!command.json) print(summarise(file, result, command));
    }
  }
  if (command.json)
    print(
      JSON.stringify(
        results.map(({ file, result }) => jsonOf(file, result.reading)),
        null,
        2,
      ),
    );
  return results.every(({ result }) => isTakenWhole(result)) ? 0 : 1;
}

/** Of an archive that holds several tables all are imported, each as a file of its own, unless one was asked for. */
async function* importParts(
  db: Database,
  caller: Caller,
  path: string,
  command: ImportCommand,
  today: string,
): AsyncGenerator<{ file: string; result: ImportResult }> {
  const result = await importPath(db, caller, path, command, today);
  const part = result.reading.questions.find(({ id }) => id === 'teil');
  if (!part?.required || part.answer !== null || command.answers.teil !== undefined) {
    yield { file: path, result };
    return;
  }
  for (const { value } of part.options) {
    const answers = { ...command.answers, teil: value };
    yield {
      file: `${path} › ${value}`,
      result: await importPath(db, caller, path, { ...command, answers }, today),
    };
  }
}

async function importPath(
  db: Database,
  caller: Caller,
  file: string,
  { dryRun, skipBadRows, answers, note }: ImportCommand,
  today: string,
): Promise<ImportResult> {
  const found = await stat(file).catch(() => undefined);
  const problem = !found ? notFound(file) : found.isFile() ? undefined : notAFile(file);
  if (!found || problem) return refuse(problem ?? notFound(file));
  const source = { name: basename(file), size: found.size, open: () => createReadStream(file) };
  const options = { today, dryRun, skipBadRows, answers, ...(note === null ? {} : { note }) };
  return importFile(db, caller, source, options).catch((error: unknown) => {
    if (isUnreadable(error)) return refuse(noPermission(file));
    throw error;
  });
}

/** Rows that were left out on request are still rows that were not taken. */
function isTakenWhole({ refused, reading }: ImportResult): boolean {
  return !refused && reading.errors === 0 && reading.rejectedRows === 0;
}

function refuse(problem: Problem): ImportResult {
  return { reading: unreadable(problem), refused: true, import: null };
}

function jsonOf(file: string, reading: Reading) {
  return {
    file,
    format: reading.format?.id ?? null,
    title: reading.title,
    stateDate: reading.stateDate,
    dataRows: reading.dataRows,
    observations: reading.observations,
    rejectedRows: reading.rejectedRows,
    signs: reading.signs,
    problems: reading.problems.map(({ code, severity, line, column, message }) => ({
      code,
      severity,
      line,
      column,
      message,
    })),
  };
}

function summarise(file: string, result: ImportResult, command: ImportCommand): string {
  const { reading } = result;
  const signs = Object.entries(reading.signs).map(([sign, count]) => `„${sign}“ ${count}`);
  const shown = [...reading.problems].sort(compareProblems).slice(0, shownProblems);
  const more = reading.errors + reading.warnings + reading.hints - shown.length;
  return [
    file,
    ...(reading.format
      ? [`  Format: ${reading.format.title} (${reading.format.id}), ${reading.encoding}`]
      : []),
    ...(reading.title ? [`  Titel: ${reading.title}`] : []),
    ...(reading.stateDate ? [`  Stand: ${formatDate(reading.stateDate, 'de')}`] : []),
    `  Datenzeilen: ${reading.dataRows}, Werte: ${reading.observations}, abgelehnte Zeilen: ${reading.rejectedRows}`,
    ...(signs.length > 0 ? [`  Zeichen: ${signs.join(', ')}`] : []),
    ...shown.map((problem) => `  ${describe(problem)}`),
    ...(more > 0 ? [`  … und ${more} weitere Meldungen (bis zu 200 je Art mit --json)`] : []),
    `  ${outcome(result, command)}`,
  ].join('\n');
}

const shownProblems = 30;

function describe({ severity, line, column, message }: Problem): string {
  const word = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' }[severity];
  const place = [line === null ? '' : `Zeile ${line}`, column === null ? '' : `Spalte ${column}`];
  return `${[word, ...place.filter((part) => part !== '')].join(', ')}: ${message}`;
}

function outcome({ refused, reading, import: id }: ImportResult, { dryRun }: ImportCommand): string {
  if (refused) {
    const bySkipping =
      reading.format && reading.observations > 0 && reading.problems.every(({ line }) => line !== null);
    const open = reading.questions.filter(({ required, answer }) => required && answer === null);
    const ways = open.map(
      ({ id, kind }) => ` --answer ${id}=${kind === 'mapping' ? '@zuordnung.json' : '…'}`,
    );
    if (ways.length > 0)
      return `Nicht gespeichert: Es sind Angaben offen. Auf der Befehlszeile:${ways.join('')}`;
    return `Abgelehnt: Es wurde nichts gespeichert.${bySkipping ? ' Mit --skip-bad-rows bleiben die fehlerhaften Zeilen weg.' : ''}`;
  }
  if (dryRun) return 'Probelauf: Die Datei könnte übernommen werden; es wurde nichts gespeichert.';
  return `Übernommen als Import ${id}.`;
}

function notFound(file: string): Problem {
  return problem('file-not-found', `Die Datei ${file} gibt es nicht. Bitte prüfen Sie Name und Ordner.`);
}

function notAFile(file: string): Problem {
  return problem(
    'not-a-file',
    `${file} ist keine Datei, sondern ein Ordner oder Gerät. Bitte geben Sie eine Datei an.`,
  );
}

function noPermission(file: string): Problem {
  return problem(
    'file-not-readable',
    `Die Datei ${file} darf nicht gelesen werden. Bitte prüfen Sie die Rechte.`,
  );
}

function problem(code: string, message: string): Problem {
  return { code, severity: 'error', line: null, column: null, text: null, message };
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
