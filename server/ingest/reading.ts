import type { Problem } from '../../data/problem.ts';
import type { Reading } from '../../data/upload.ts';
import type { ImportContext, Sink, SourceFile } from '../../importers/importer.ts';
import { nameSeries } from '../../importers/name-series.ts';
import { keptLines } from '../../importers/tally.ts';
import type { KnownKeys } from '../database/known-keys.ts';
import { sourceName } from '../database/past-figures.ts';
import type { Repetition, Repetitions } from '../database/repetitions.ts';
import { createStaging } from '../database/staging.ts';
import { checkStaged } from './checking.ts';
import { createFound, type Found, mergeProblems } from './merge-problems.ts';
import type { Past } from './past.ts';

/** How a file is read; the real one is `importers/read-file.ts`. */
export type Reader = (file: SourceFile, context: ImportContext, sink: Sink) => Promise<Reading>;

/**
 * Reads a file into a staging file, runs the checks and says what was understood. What the file delivers twice is dealt
 * with here, and so are the checks of more than one figure, since only the staging can hold millions of keys beside each
 * other. `known` are the integers of the database that it will be taken into.
 */
export async function readIntoStaging(
  read: Reader,
  file: SourceFile,
  { context, past }: { context: ImportContext; past: Past },
  stagingFile: string,
  onProgress: (rows: number, bytes: number) => void,
  known?: KnownKeys,
): Promise<Reading> {
  const staging = createStaging(stagingFile, context.indicators, known);
  try {
    const reading = await read(file, context, {
      observations: (batch) => staging.observations(batch),
      category: (dimension, key, label) => staging.category(dimension, key, label),
      refuse: staging.refuse,
      problem: () => {},
      question: () => {},
      progress: onProgress,
    });
    const { observations, indicators, repetitions } = staging.finish();
    const rejectedRows = Math.min(reading.dataRows, reading.rejectedRows + repetitions.differentLines.size);
    const badLines = withLines(reading.badLines, repetitions.differentLines);
    const staged = { ...reading, observations, indicators, rejectedRows, badLines };
    const whole = mergeProblems(staged, foundRepetitions(repetitions, context));
    if (observations === 0) return whole;
    const source = sourceName(reading.format?.id ?? '', reading.code);
    return mergeProblems(whole, await checkStaged({ staged: staging.figures(), context, past, source }));
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

function foundRepetitions({ first, same, different }: Repetitions, context: ImportContext): Found {
  const found = createFound();
  for (const repetition of first) found.add(problemOf(repetition, context));
  const listed = (isSame: boolean) => first.filter((one) => one.same === isSame).length;
  if (same > 0) found.addFurther({ code: codes.same, severity: 'warning' }, same - listed(true));
  if (different > 0)
    found.addFurther({ code: codes.different, severity: 'error' }, different - listed(false));
  return found;
}

/** The same bound as for lines that the reader found bad. */
function withLines(lines: readonly number[], more: ReadonlySet<number>): number[] {
  if (more.size === 0) return [...lines];
  return [...new Set([...lines, ...more])].sort((one, other) => one - other).slice(0, keptLines);
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
