import type { Observation } from '../data/observation.ts';
import { comparePeriods, maybePeriod } from '../data/period.ts';
import type { Problem, Severity } from '../data/problem.ts';
import type { Question, Reading } from '../data/upload.ts';
import { createFigureCheck } from './checks/check-figures.ts';
import type { AreaDirectory, ImportContext, Sink } from './importer.ts';

/** What of a reading is counted while it runs. */
export type Counts = Pick<
  Reading,
  | 'observations'
  | 'periods'
  | 'areas'
  | 'indicators'
  | 'questions'
  | 'badLines'
  | 'problems'
  | 'problemCounts'
  | 'errors'
  | 'warnings'
  | 'hints'
>;

/** At most so many problems of one code are kept; all are counted. */
export const keptProblems = 200;
/** At most so many lines with errors are named. */
export const keptLines = 10_000;
const namedAreas = 8;

/**
 * A sink that passes everything on to `sink` and counts it; of the problems only those that are kept are passed on. Every
 * figure runs through the checks that look at one figure; a row that one of them refuses is not passed on.
 */
export function createTally(
  sink: Sink,
  context: ImportContext,
): { sink: Sink; counts: () => Counts; refusedRows: () => number } {
  const { areas } = context;
  const check = createFigureCheck(context);
  const refused = new Set<number>();
  const periods = new Set<string>();
  const places = new Set<string>();
  const indicators = new Map<string, number>();
  const problems = createProblemTally(sink);
  const questions = new Map<string, Question>();
  const accept = (figures: Observation[]): Observation[] => {
    for (const figure of figures) {
      for (const problem of check(figure)) {
        problems.add(problem);
        if (problem.severity !== 'error') continue;
        refused.add(figure.line);
        sink.refuse?.(figure.line);
      }
    }
    return refused.size === 0 ? figures : figures.filter(({ line }) => !refused.has(line));
  };
  return {
    sink: {
      observations(figures) {
        const batch = accept(figures);
        for (const { period, area, indicator } of batch) {
          periods.add(period);
          places.add(area);
          indicators.set(indicator, (indicators.get(indicator) ?? 0) + 1);
        }
        sink.observations(batch);
      },
      category: (dimension, key, label) => sink.category(dimension, key, label),
      problem: problems.add,
      question(question) {
        questions.set(question.id, question);
        sink.question(question);
        if (question.required && question.answer === null) problems.add(openQuestion(question));
      },
      progress: (rows, bytes) => sink.progress(rows, bytes),
    },
    counts: () => ({
      observations: [...indicators.values()].reduce((sum, count) => sum + count, 0),
      periods: inTimeOrder(periods),
      areas: { count: places.size, first: namesOf(places, areas) },
      indicators: [...indicators].map(([id, observations]) => ({ id, observations })),
      questions: [...questions.values()],
      ...problems.counts(),
    }),
    refusedRows: () => refused.size,
  };
}

/** A file with an open question is not refused: it waits for the answer. */
function openQuestion({ label, why }: Question): Problem {
  return {
    code: 'open-question',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `${label.de}? ${why.de} Bitte auf der Seite „Daten“ angeben.`,
  };
}

function createProblemTally(sink: Sink) {
  const kept: Problem[] = [];
  const byCode = new Map<string, number>();
  const badLines = new Set<number>();
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  return {
    add(problem: Problem) {
      const count = (byCode.get(problem.code) ?? 0) + 1;
      byCode.set(problem.code, count);
      bySeverity[problem.severity] += 1;
      if (problem.severity === 'error' && problem.line !== null && badLines.size < keptLines)
        badLines.add(problem.line);
      if (count > keptProblems) return;
      const brief = { ...problem, text: shorten(problem.text), message: shorten(problem.message) };
      kept.push(brief);
      sink.problem(brief);
    },
    counts: () => ({
      problems: kept,
      problemCounts: Object.fromEntries(byCode),
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      hints: bySeverity.hint,
      badLines: [...badLines].sort((one, other) => one - other),
    }),
  };
}

function inTimeOrder(keys: ReadonlySet<string>): string[] {
  return [...keys]
    .flatMap((key) => maybePeriod(key) ?? [])
    .sort(comparePeriods)
    .map(({ key }) => key);
}

function namesOf(keys: ReadonlySet<string>, areas: AreaDirectory): string[] {
  return [...keys].slice(0, namedAreas).map((key) => {
    const name = areas.maybeArea(key)?.name;
    return name === undefined ? key : `${key} ${name}`;
  });
}

/** A whole paragraph in one cell must not fill the page. */
function shorten<Text extends string | null>(text: Text): Text | string {
  return text !== null && text.length > longestText ? `${text.slice(0, longestText)} …` : text;
}

const longestText = 2_000;
