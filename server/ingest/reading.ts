import type { Problem } from '../../data/problem.ts';
import type { Reading } from '../../data/upload.ts';
import type { ImportContext, Sink, SourceFile } from '../../importers/importer.ts';
import { nameSeries } from '../../importers/name-series.ts';
import { keptProblems } from '../../importers/tally.ts';
import type { Repetition, Repetitions } from '../database/repetitions.ts';
import { createStaging } from '../database/staging.ts';

/** How a file is read; the real one is `importers/read-file.ts`. */
export type Reader = (file: SourceFile, context: ImportContext, sink: Sink) => Promise<Reading>;

/**
 * Reads a file into a staging file and says what was understood. What the file delivers twice is dealt with here,
 * since only the staging can hold millions of keys beside each other.
 */
export async function readIntoStaging(
  read: Reader,
  file: SourceFile,
  context: ImportContext,
  stagingFile: string,
  onProgress: (rows: number, bytes: number) => void,
): Promise<Reading> {
  const staging = createStaging(stagingFile, context.indicators);
  try {
    const reading = await read(file, context, {
      observations: (batch) => staging.observations(batch),
      category: (dimension, key, label) => staging.category(dimension, key, label),
      problem: () => {},
      question: () => {},
      progress: onProgress,
    });
    const { observations, indicators, repetitions } = staging.finish();
    const rejectedRows = Math.min(reading.dataRows, reading.rejectedRows + repetitions.differentLines);
    return withRepetitions({ ...reading, observations, indicators, rejectedRows }, repetitions, context);
  } finally {
    staging.close();
  }
}

/** A file that could not even be read: nothing but the problem. */
export function unreadable(problem: Problem): Reading {
  const empty: Reading = {
    format: null,
    encoding: '',
    code: null,
    title: null,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: 0,
    observations: 0,
    rejectedRows: 0,
    signs: {},
    periods: [],
    areas: { count: 0, first: [] },
    indicators: [],
    columns: [],
    head: [],
    firstRows: [],
    questions: [],
    personal: false,
    badLines: [],
    problems: [],
    problemCounts: {},
    errors: 0,
    warnings: 0,
    hints: 0,
  };
  return {
    ...empty,
    problems: [problem],
    problemCounts: { [problem.code]: 1 },
    errors: problem.severity === 'error' ? 1 : 0,
    warnings: problem.severity === 'warning' ? 1 : 0,
    hints: problem.severity === 'hint' ? 1 : 0,
  };
}

const codes = { same: 'repeated-value', different: 'contradicting-values' };

/** Importers report the same kinds where they see them first; of each, no more are kept than of any other problem. */
function withRepetitions(
  reading: Reading,
  { first, same, different }: Repetitions,
  context: ImportContext,
): Reading {
  const problems = [...reading.problems];
  for (const repetition of first) {
    const problem = problemOf(repetition, context);
    if (problems.filter(({ code }) => code === problem.code).length < keptProblems) problems.push(problem);
  }
  const problemCounts = { ...reading.problemCounts };
  for (const [code, count] of [[codes.same, same] as const, [codes.different, different] as const]) {
    if (count > 0) problemCounts[code] = (problemCounts[code] ?? 0) + count;
  }
  return {
    ...reading,
    problems,
    problemCounts,
    errors: reading.errors + different,
    warnings: reading.warnings + same,
  };
}

function problemOf(repetition: Repetition, context: ImportContext): Problem {
  const { same, places } = repetition;
  const what = nameSeries(repetition, context);
  const last = places.at(-1);
  return {
    code: same ? codes.same : codes.different,
    severity: same ? 'warning' : 'error',
    line: last?.line ?? null,
    column: last?.column ?? null,
    text: what,
    message: same
      ? `Der Wert „${what}“ steht mehrmals gleich in der Datei (${listLines(places)}); er zählt einmal.`
      : `Für „${what}“ stehen verschiedene Werte in der Datei (${listLines(places)}); keiner wird übernommen. Bitte nur den richtigen stehen lassen und die Datei erneut einlesen.`,
  };
}

function listLines(places: Repetition['places']): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  const named = lines.slice(0, 5).join(', ');
  return `${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${named}${lines.length > 5 ? ' …' : ''}`;
}
