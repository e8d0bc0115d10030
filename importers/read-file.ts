import { isAscii } from 'node:buffer';
import type { Problem } from '../data/problem.ts';
import type { Reading } from '../data/upload.ts';
import { checkBytes } from './byte-check.ts';
import { encodingQuestion, formatQuestion } from './choices.ts';
import { choosePart } from './choose-part.ts';
import { damageRemedy, findDamage } from './damage.ts';
import { maybeNoTable } from './file-kind.ts';
import { type Identified, identifyAll, openHead, readStart } from './head.ts';
import type { Head, ImportContext, ReadSummary, Sink, SourceFile } from './importer.ts';
import { importers } from './registry.ts';
import { createTally } from './tally.ts';
import { withPlainLineEnds } from './text/delimited.ts';
import { decode, type Encoding, inferEncoding, maybeEncoding } from './text/encoding.ts';
import { maybeContainer, unpack } from './unpack.ts';

/**
 * The whole import: look at the first 64 kB, take a container apart and choose its part, refuse what is no table,
 * settle the encoding, refuse damaged text as a whole, ask every importer whether it knows the layout, let the surest
 * one read, or the one that a person chose. Observations, problems and questions go to `sink` as they are found; the
 * returned reading sums them up. Never throws for what is in the file; throws what `file.open()` throws. A problem
 * without a line means the whole file.
 */
export async function readFile(file: SourceFile, context: ImportContext, sink: Sink): Promise<Reading> {
  const tally = createTally(sink, context);
  const { bytes, text } = await readStart(file);
  const container = maybeContainer(bytes, text);
  if (!container) return readPlain(file, null, context, tally);
  const unpacked = await unpack(file, container);
  if (unpacked.kind === 'refused') return refuse(tally, unpacked.problem, container, []);
  for (const remark of unpacked.remarks) tally.sink.problem(remark);
  const chosen = await choosePart(unpacked, context, tally.sink);
  if (!chosen) return refuse(tally, undefined, container, []);
  return readPlain(chosen.file, chosen, context, tally);
}

type Tally = ReturnType<typeof createTally>;

/** `within` says of which container's part the file is. */
async function readPlain(
  file: SourceFile,
  within: { name: string; container: string | null } | null,
  context: ImportContext,
  tally: Tally,
): Promise<Reading> {
  const start = await readStart(file);
  const inferred = inferEncoding(start.bytes, start.whole);
  const noTable = maybeNoTable(start.bytes, start.text);
  if (noTable) return refuse(tally, noTable, inferred, []);

  const said = maybeEncoding(context.answers.kodierung ?? '');
  const checked = await checkBytes(file, inferred, isAscii(start.bytes));
  const encoding = said ?? checked.encoding;
  const head = await openHead(file.name, encoding, start.bytes);
  const candidates = identifyAll(head);
  const best = chooseFormat(candidates, context);
  const shownEncoding = within?.container ?? encoding;
  if (!within?.container) tally.sink.question(encodingQuestion(encoding, said !== undefined));
  tally.sink.question(
    formatQuestion(importers, candidates, best && { importer: best.importer, isSaid: best.isSaid }),
  );

  const damageSink = best?.importer.isPersonal ? withoutTexts(tally.sink) : tally.sink;
  if (checked.suspicious && (await isDamaged(file, head, encoding, damageSink))) {
    const silent = { ...tally.sink, observations: () => {}, problem: () => {}, question: () => {} };
    const summary =
      best &&
      best.reasons.length > 0 &&
      (await best.importer.read(plainText(file, encoding), head, context, silent));
    const lines = best?.importer.isPersonal ? [] : head.lines;
    return finish(tally, best, shownEncoding, within, summary || unread(lines));
  }
  if (!best) return refuse(tally, unknownLayout(head), shownEncoding, head.lines.slice(0, 1));
  if (best.isSaid && best.reasons.length === 0)
    return refuse(tally, wrongFormat(best), shownEncoding, head.lines.slice(0, 1));

  const counted = { bytes: 0 };
  const counting: Sink = {
    ...tally.sink,
    progress: (rows) => tally.sink.progress(rows, counted.bytes),
  };
  const summary = await best.importer.read(plainText(file, encoding, counted), head, context, counting);
  counting.progress(summary.dataRows, counted.bytes);
  return finish(tally, best, shownEncoding, within, summary);
}

interface Chosen extends Identified {
  isSaid: boolean;
}

/** The surest importer, or the one that a person chose; that one may not fit: then it has no reasons. */
function chooseFormat(candidates: readonly Identified[], { answers }: ImportContext): Chosen | undefined {
  const said = importers.find(({ id }) => id === answers.format);
  if (!said) return candidates[0] && { ...candidates[0], isSaid: false };
  const fitting = candidates.find(({ importer }) => importer === said);
  return {
    importer: said,
    confidence: fitting?.confidence ?? 0,
    reasons: fitting?.reasons ?? [],
    isSaid: true,
  };
}

function plainText(file: SourceFile, encoding: Encoding, counted = { bytes: 0 }): AsyncIterable<string> {
  return withPlainLineEnds(decode(counting(file.open(), counted), encoding));
}

async function* counting(bytes: AsyncIterable<Uint8Array>, counted: { bytes: number }) {
  for await (const piece of bytes) {
    counted.bytes += piece.length;
    yield piece;
  }
}

async function isDamaged(file: SourceFile, head: Head, encoding: Encoding, sink: Sink): Promise<boolean> {
  let found = false;
  const total = await findDamage(plainText(file, encoding), head.delimiter ?? ';', (problem) => {
    found = true;
    sink.problem(problem);
  });
  if (total.characters > 0) {
    sink.problem({
      code: 'damaged-file',
      severity: 'error',
      line: null,
      column: null,
      text: null,
      message: `Die Datei wird als Ganzes abgelehnt: ${total.characters} unlesbare Zeichen in ${total.lines} Zeilen. ${damageRemedy}`,
    });
  }
  return found;
}

function withoutTexts(sink: Sink): Sink {
  return { ...sink, problem: (problem) => sink.problem({ ...problem, text: null }) };
}

function unknownLayout(head: Head): Problem {
  const first = head.lines.find((line) => line.trim() !== '')?.slice(0, 120) ?? '';
  const delimiter = head.delimiter ? delimiterNames[head.delimiter] : 'keines gefunden';
  return {
    code: 'unknown-layout',
    severity: 'error',
    line: 1,
    column: null,
    text: first,
    message: `Der Aufbau der Datei ist nicht bekannt. Gesucht wurde nach: ${importers.map(({ title }) => title).join('; ')}. Erste Zeile: „${first}“; Trennzeichen: ${delimiter}. Bitte auf der Seite „Daten“ eine Vorlage herunterladen, in Excel ausfüllen und hochladen.`,
  };
}

function wrongFormat({ importer }: Chosen): Problem {
  return {
    code: 'wrong-format',
    severity: 'error',
    line: null,
    column: null,
    text: importer.id,
    message: `Die Datei lässt sich nicht als „${importer.title}“ lesen: Nichts an ihrem Aufbau passt dazu. Bitte ein anderes Format wählen oder die Wahl zurücknehmen.`,
  };
}

const delimiterNames = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator' };

/** Of a file that is not understood no row is shown: it may hold names. */
function refuse(
  tally: Tally,
  problem: Problem | undefined,
  encoding: string,
  lines: readonly string[],
): Reading {
  if (problem) tally.sink.problem(problem);
  const shown = problem?.line === 1 ? lines : [];
  return { format: null, encoding, personal: false, ...unread(shown), ...tally.counts() };
}

function finish(
  tally: Tally,
  best: Chosen | undefined,
  encoding: string,
  within: { name: string } | null,
  summary: ReadSummary,
): Reading {
  const part = within ? [`gelesen wurde „${within.name}“`] : [];
  const format = best && {
    id: best.importer.id,
    title: best.importer.title,
    confidence: best.confidence,
    reasons: [...(best.isSaid ? ['so gewählt'] : []), ...best.reasons, ...part],
  };
  const rejectedRows = Math.min(summary.dataRows, summary.rejectedRows + tally.refusedRows());
  return { format: format ?? null, encoding, personal: false, ...summary, rejectedRows, ...tally.counts() };
}

function unread(lines: readonly string[]): ReadSummary {
  return {
    code: null,
    title: null,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: 0,
    rejectedRows: 0,
    signs: {},
    columns: [],
    head: lines.slice(0, 5).map((line) => line.slice(0, 300)),
    firstRows: [],
  };
}
