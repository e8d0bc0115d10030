import { breakdownKey, slug } from '../../data/breakdown.ts';
import type { Observation } from '../../data/observation.ts';
import type { Problem } from '../../data/problem.ts';
import type { ImportContext, ReadSummary, Sink } from '../importer.ts';
import type { ResponseColumn } from './response-column.ts';
import { type CountedQuestion, createSurveyCounts, type Dropped } from './survey-counts.ts';
import { readWave, type Wave } from './survey-wave.ts';

/** What is known of a response besides its answers. */
export interface ResponseState {
  isComplete: boolean;
  /** ISO day, null where the export hides it. */
  day: string | null;
}

const indicator = 'umfrage-antwortanteil';

/**
 * Counts single responses into shares of answers. Of the responses nothing but the counts goes on: no cell stands in a
 * problem, a preview or the database. `tellsHidden`: the format writes questions that were not shown in another way
 * than empty answers.
 */
export function createSurveyReader(
  columns: readonly ResponseColumn[],
  context: ImportContext,
  sink: Sink,
  { tellsHidden } = { tellsHidden: false },
) {
  const counts = createSurveyCounts(columns, tellsHidden);
  const takesIncomplete = context.answers.unvollstaendige === 'mitzaehlen';
  const tally = { complete: 0, incomplete: 0, undated: 0 };
  const dates: { first: string | null; last: string | null } = { first: null, last: null };

  return {
    add(cells: readonly string[], { isComplete, day }: ResponseState) {
      if (isComplete) tally.complete += 1;
      else tally.incomplete += 1;
      if (isComplete && day === null) tally.undated += 1;
      if (!isComplete && !takesIncomplete) return;
      if (day !== null) {
        dates.first = dates.first === null || day < dates.first ? day : dates.first;
        dates.last = dates.last === null || day > dates.last ? day : dates.last;
      }
      counts.add(cells, isComplete);
    },
    /** `personal` are captions of columns that tell who answered and were not read. */
    finish(title: string, personal: readonly string[]): Omit<ReadSummary, 'rejectedRows' | 'head'> {
      const { questions, dropped } = counts.finish();
      const wave = readWave(context, dates, sink);
      askIncomplete(tally.incomplete, takesIncomplete, sink);
      const wanted = askColumns(questions, context, sink);
      const rows = tally.complete + tally.incomplete;
      reportTally(tally, takesIncomplete, sink);
      const unread = personal.map((caption) => ({ caption, reason: 'personal' as const }));
      reportDropped([...unread, ...dropped], sink);
      reportMultiple(wanted, sink);
      if (rows === 0) sink.problem(noResponses);
      else if (questions.length === 0) sink.problem(nothingToCount);
      else if (wave) emit(wanted, wave, context, sink);
      return {
        code: null,
        title,
        publisher: null,
        stateDate: null,
        footnotes: [],
        dataRows: rows,
        signs: {},
        columns: questions.map(({ label, id }) => ({
          caption: label.slice(0, 200),
          indicators: wanted.some((question) => question.id === id) ? [indicator] : [],
        })),
        firstRows: [],
        personal: true,
      };
    },
  };
}

function emit(questions: readonly CountedQuestion[], wave: Wave, context: ImportContext, sink: Sink): void {
  const { survey, period, invited } = wave;
  sink.category('umfrage', survey.key, survey.label);
  const observations: Observation[] = [];
  for (const { label, answers, base } of questions) {
    const question = slug(label).slice(0, 120);
    if (question === '' || base === 0) continue;
    sink.category('frage', question, label.slice(0, 300));
    for (const answer of answers) {
      const key = slug(answer.label).slice(0, 120);
      if (key === '') continue;
      sink.category('antwort', key, answer.label);
      observations.push({
        indicator,
        area: context.municipality,
        period: period.key,
        breakdown: breakdownKey({ umfrage: survey.key, frage: question, antwort: key }),
        value: null,
        numerator: answer.count,
        denominator: base,
        gap: null,
        sign: null,
        qualifiers: [],
        reported: invited === null || base > invited ? null : base,
        due: invited === null || base > invited ? null : invited,
        line: 1,
        column: answer.column,
      });
    }
  }
  if (observations.length > 0) sink.observations(observations);
}

function askIncomplete(incomplete: number, takes: boolean, sink: Sink): void {
  if (incomplete === 0) return;
  sink.question({
    id: 'unvollstaendige',
    label: { de: 'Unvollständige Antworten', en: 'Incomplete responses' },
    why: {
      de: `${incomplete} Personen haben die Befragung nicht abgeschickt.`,
      en: `${incomplete} persons did not submit the survey.`,
    },
    kind: 'one',
    options: [
      { value: 'weglassen', label: 'weglassen' },
      { value: 'mitzaehlen', label: 'mitzählen' },
    ],
    answer: takes ? 'mitzaehlen' : 'weglassen',
    suggested: !takes,
    required: false,
  });
}

/** Which questions are taken: all that can be counted, unless some are chosen. */
function askColumns(
  questions: readonly CountedQuestion[],
  { answers }: ImportContext,
  sink: Sink,
): readonly CountedQuestion[] {
  if (questions.length === 0) return [];
  const chosen = answers.spalten?.split('\n');
  const wanted = chosen ? questions.filter(({ id }) => chosen.includes(id)) : questions;
  sink.question({
    id: 'spalten',
    label: { de: 'Fragen', en: 'Questions' },
    why: {
      de: 'Diese Fragen lassen sich auszählen; übernommen werden die angekreuzten.',
      en: 'These questions can be counted; the ticked ones are taken.',
    },
    kind: 'many',
    options: questions.map(({ id, label, answers: given }) => ({
      value: id,
      label: `${label.slice(0, 160)} (${given.length} Antwortmöglichkeiten)`,
    })),
    answer: wanted.map(({ id }) => id).join('\n'),
    suggested: chosen === undefined,
    required: false,
  });
  return wanted;
}

function hint(code: string, message: string): Problem {
  return { code, severity: 'hint', line: null, column: null, text: null, message };
}

function reportTally(
  { complete, incomplete, undated }: { complete: number; incomplete: number; undated: number },
  takesIncomplete: boolean,
  sink: Sink,
): void {
  const left =
    incomplete === 0
      ? ''
      : `; ${incomplete} unvollständige ${takesIncomplete ? 'zählen mit' : 'bleiben weg'}`;
  const without = undated === 0 ? '' : ` Bei ${undated} davon ist das Datum verborgen (anonyme Befragung).`;
  sink.problem(
    hint(
      'responses',
      `${complete} vollständige Antworten wurden ausgezählt${left}.${without} Einzelne Antworten werden nicht gespeichert.`,
    ),
  );
}

const reasons: Record<Dropped, string> = {
  text: 'freier Text',
  personal: 'Angaben zu Personen',
  date: 'Datumsangaben',
  number: 'viele verschiedene Zahlen',
  empty: 'ohne Antworten',
};

function reportDropped(dropped: readonly { caption: string; reason: Dropped }[], sink: Sink): void {
  if (dropped.length === 0) return;
  const shown = dropped
    .slice(0, 20)
    .map(({ caption, reason }) => `„${caption.slice(0, 80)}“ (${reasons[reason]})`);
  const more = dropped.length - shown.length;
  sink.problem(
    hint(
      'dropped-columns',
      `Nicht ausgezählt: ${shown.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
    ),
  );
}

function reportMultiple(questions: readonly CountedQuestion[], sink: Sink): void {
  const bases = [
    ['shown', 'denen die Frage gezeigt wurde und die abgeschickt haben'],
    ['answered', 'die geantwortet haben'],
  ] as const;
  for (const [kind, persons] of bases) {
    const multiple = questions.filter(({ isMultiple, baseOf }) => isMultiple && baseOf === kind);
    if (multiple.length === 0) continue;
    sink.problem(
      hint(
        'multiple-choice',
        `Mehrfachnennungen bei ${listed(multiple.map(({ label }) => quoted(label)))}: Bezugsgröße sind die Personen, ${persons}; die Anteile können zusammen mehr als 100 % ergeben.`,
      ),
    );
  }
  const unsure = questions.filter((question) => question.unsure > 0);
  if (unsure.length === 0) return;
  const shown = unsure.map(
    (question) => `${quoted(question.label)} (${question.unsure} von ${question.base})`,
  );
  sink.problem({
    ...hint(
      'multiple-choice-base',
      `Antworten ganz ohne Kreuz bei ${listed(shown)}: Die Datei sagt nicht, ob die Frage dort gezeigt wurde. Als Bezugsgröße zählen deshalb alle, die abgeschickt haben; eine Frage mit Filter kann weniger Personen gezeigt worden sein, und ihre Anteile wären dann zu niedrig. Bitte mit langen Antworten (Ja/Nein) exportieren, wenn die Frage nur einem Teil gestellt wurde.`,
    ),
    severity: 'warning',
  });
}

function quoted(label: string): string {
  return `„${label.slice(0, 80)}“`;
}

function listed(texts: readonly string[]): string {
  const more = texts.length - 8;
  return `${texts.slice(0, 8).join(', ')}${more > 0 ? ` und ${more} weiteren` : ''}`;
}

const noResponses: Problem = {
  ...hint(
    'no-responses',
    'Die Datei enthält keine Antworten: Unter der Kopfzeile steht nichts, oder nur eine leere Zeile. Bitte im Umfrageprogramm prüfen, ob Antworten eingegangen sind und welcher Filter beim Export gesetzt war.',
  ),
  severity: 'error',
};

const nothingToCount: Problem = {
  ...hint(
    'nothing-mapped',
    'Keine der Fragen lässt sich auszählen: Alle Spalten enthalten freien Text, Zahlen, Datumsangaben oder nichts. Freitexte werden nicht gespeichert. Bitte prüfen, ob alle Fragen ausgeführt wurden.',
  ),
  severity: 'error',
};
