import type { SurveyWave } from '../../data/survey.ts';
import { compareWaves } from '../aggregation/survey-differences.ts';
import type { WavePair } from '../aggregation/survey-waves.ts';
import { readSurveys, type Survey } from '../cycle/surveys.ts';
import { HttpProblem } from '../errors.ts';
import { readAskedTime } from './asked.ts';
import type { Reading } from './reading.ts';

/** The surveys with their waves. */
export const readSurveyList: Reading<'surveys'> = async (context, caller) => {
  const surveys = await readSurveys(context.db, caller);
  return {
    surveys: surveys.map(({ key, label, questions, waves }) => ({
      key,
      label,
      questions: questions.length,
      waves,
    })),
  };
};

/** A survey's questions over its waves, and two waves against each other. */
export const readSurvey: Reading<'survey'> = async (context, caller, { params, query }) => {
  const [survey] = await readSurveys(context.db, caller, {
    only: params.survey,
    asOf: readAskedTime(query.asOf),
  });
  if (!survey) {
    throw new HttpProblem(
      404,
      'Umfrage nicht gefunden',
      `Eine Umfrage „${params.survey}“ gibt es nicht. Bitte wählen Sie eine unter „Umfragen“.`,
    );
  }
  const { key, label, areaName, waves } = survey;
  const compared = choosePair(survey, query);
  const shown = compared
    ? compareWaves(survey.questions, compared, survey.breaks)
    : { tests: 0, questions: survey.questions.map((question) => ({ ...question, comparison: null })) };
  return { key, label, areaName, waves, compared, ...shown };
};

/** The two latest waves unless others are asked for; always the earlier one first. */
function choosePair({ waves }: Survey, query: { before?: string | undefined; after?: string | undefined }) {
  const chosen = [query.before, query.after].map((asked) => maybeWave(waves, asked));
  if (waves.length < 2) return null;
  const [before, after] = [chosen[0] ?? waves.at(-2), chosen[1] ?? waves.at(-1)];
  const pair = [before, after].flatMap((wave) => (wave ? [waves.indexOf(wave)] : []));
  const [first, second] = pair.sort((a, b) => a - b).map((index) => waves[index]?.period);
  if (first === undefined || second === undefined || first === second) {
    throw new HttpProblem(
      400,
      'Zwei Wellen nötig',
      'Verglichen werden zwei verschiedene Wellen. Bitte wählen Sie eine andere zweite Welle.',
    );
  }
  return { before: first, after: second } satisfies WavePair;
}

function maybeWave(waves: readonly SurveyWave[], asked: string | undefined): SurveyWave | undefined {
  if (asked === undefined) return undefined;
  const wave = waves.find(({ period }) => period === asked);
  if (wave) return wave;
  throw new HttpProblem(
    400,
    'Welle unbekannt',
    `Eine Welle „${asked}“ hat diese Umfrage nicht. Bitte wählen Sie eine der angezeigten Wellen.`,
  );
}
