import { readBreakdown } from '../../data/breakdown.ts';
import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { comparePeriods } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { SurveyWave } from '../../data/survey.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import { type AskedQuestion, type DescribedQuestion, describeQuestion } from '../aggregation/survey-waves.ts';
import type { Caller } from '../caller.ts';
import { readImportedLabels } from '../database/category-labels.ts';
import type { Database } from '../database/database.ts';
import { readMunicipality } from '../database/municipality.ts';
import { makeSeries } from './assessed-targets.ts';
import { type Atlas, type Material, readAtlas, readMaterial } from './material.ts';

/** A survey of the municipality with its questions over all waves. */
export interface Survey {
  key: string;
  label: string;
  areaName: string;
  waves: SurveyWave[];
  questions: DescribedQuestion[];
  /** Periods of waves that are not comparable with earlier ones, by question. */
  breaks: Map<string, string[]>;
}

/** The surveys whose counted answers are stored for the municipality's area, by name; with `asOf` (ISO time) as of then. */
export async function readSurveys(
  db: Database,
  caller: Caller,
  { only, asOf = null }: { only?: string; asOf?: string | null } = {},
): Promise<Survey[]> {
  const indicator = surveyIndicator();
  const atlas = await readAtlas(db, caller, asOf);
  const { key } = await readMunicipality(db, caller);
  const area = atlas.areas.get(key);
  if (!area) throw new Error(`municipality without an area: ${key}`);
  const material = await readMaterial(db, caller, atlas, { indicator, area, asOf });
  const spellings = await readImportedLabels(db, caller, 'frage');
  const surveys = [...groupValues(material.values)]
    .filter(([survey]) => only === undefined || survey === only)
    .map(([survey, questions]) => makeSurvey(survey, questions, { material, atlas, spellings }));
  return surveys.sort((a, b) => a.label.localeCompare(b.label, 'de'));
}

function surveyIndicator(): Indicator {
  const indicator = maybeIndicator('umfrage-antwortanteil');
  if (indicator) return indicator;
  throw new Error('no indicator for surveys');
}

/** Survey → question → its values; what is not broken down by survey, question and answer belongs to none. */
function groupValues(values: readonly StoredValue[]): Map<string, Map<string, StoredValue[]>> {
  const surveys = new Map<string, Map<string, StoredValue[]>>();
  for (const value of values) {
    const { umfrage, frage, antwort } = readBreakdown(value.breakdown);
    if (value.period.kind !== 'wave' || !umfrage || !frage || !antwort) continue;
    const questions = surveys.get(umfrage) ?? new Map<string, StoredValue[]>();
    surveys.set(umfrage, questions);
    questions.set(frage, [...(questions.get(frage) ?? []), value]);
  }
  return surveys;
}

interface Given {
  material: Material;
  atlas: Atlas;
  spellings: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

function makeSurvey(key: string, values: ReadonlyMap<string, StoredValue[]>, given: Given): Survey {
  const asked = [...values]
    .sort(([, a], [, b]) => comparePlaces(a, b))
    .map(([question, own]) => askedQuestion(question, own, given));
  const questions = asked.map(describeQuestion);
  return {
    key,
    label: given.atlas.labels.get(`umfrage=${key}`) ?? key,
    areaName: given.material.area.name,
    waves: wavesOf([...values.values()].flat(), questions),
    questions,
    breaks: new Map(asked.map((question) => [question.key, breaksOf(question)])),
  };
}

function askedQuestion(key: string, values: readonly StoredValue[], given: Given): AskedQuestion {
  const { material, atlas, spellings } = given;
  const breakdowns = [...new Set(values.toSorted(compareRows).map(({ breakdown }) => breakdown))];
  const own = { ...material, values: [...values] };
  return {
    key,
    label: atlas.labels.get(`frage=${key}`) ?? key,
    spellings: new Map(
      values.flatMap(({ period, origin }) => {
        const spelling = spellings.get(origin.import)?.get(key);
        return spelling === undefined ? [] : [[period.key, spelling] as const];
      }),
    ),
    answers: breakdowns.map((breakdown) => {
      const answer = readBreakdown(breakdown).antwort ?? '';
      const label = atlas.labels.get(`antwort=${answer}`) ?? answer;
      const { points } = makeSeries(own, atlas, { breakdown, fold: null });
      return { key: answer, label, points };
    }),
  };
}

/** The order of the newest wave's file, then what only earlier ones have. */
function compareRows(a: StoredValue, b: StoredValue): number {
  return (
    comparePeriods(b.period, a.period) || a.origin.line - b.origin.line || a.origin.column - b.origin.column
  );
}

function comparePlaces(a: readonly StoredValue[], b: readonly StoredValue[]): number {
  const [first] = a.toSorted(compareRows);
  const [other] = b.toSorted(compareRows);
  return first && other ? compareRows(first, other) : 0;
}

function breaksOf({ answers }: AskedQuestion): string[] {
  const broken = answers.flatMap(({ points }) => points.filter(isBreak));
  return [...new Set(broken.map(({ period }) => period))];
}

function isBreak({ notes }: Point): boolean {
  return notes.some((note) => note === 'break' || note.startsWith('break:'));
}

/** A wave has as many answers as its most answered question. */
function wavesOf(values: readonly StoredValue[], questions: readonly DescribedQuestion[]): SurveyWave[] {
  const periods = new Map(values.map(({ period }) => [period.key, period]));
  return [...periods.values()].sort(comparePeriods).map(({ key }) => {
    const own = questions.flatMap(({ waves }) => waves.filter(({ period }) => period === key));
    return {
      period: key,
      answered: maybeLargest(own.map(({ answered }) => answered)),
      invited: maybeLargest(own.map(({ invited }) => invited)),
    };
  });
}

function maybeLargest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.max(...known);
}
