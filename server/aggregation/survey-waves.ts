import { inferScale } from '../../data/answer-scales.ts';
import { comparePeriods, type Period, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { AnswerMean, AnswerShare, QuestionWave, SurveyQuestion } from '../../data/survey.ts';
import { maybeMeanInterval } from './statistics/mean-interval.ts';

/** A question with the series of each of its answers; the answers are in the order of their file. */
export interface AskedQuestion {
  key: string;
  label: string;
  /** How the wave's file wrote the question, by canonical period, where it is not as in `label`. */
  spellings: ReadonlyMap<string, string>;
  answers: readonly { key: string; label: string; points: readonly Point[] }[];
}

/** A question over its waves, before two of them are compared. */
export type DescribedQuestion = Omit<SurveyQuestion, 'comparison'>;

/** Two waves of a survey, as canonical periods. */
export interface WavePair {
  before: string;
  after: string;
}

/**
 * A question's waves side by side: per wave the number of answers (the base of the shares), of the invited, the
 * response rate in per cent, and per answer its count and share in per cent with the interval of its point (Wilson); for answers that
 * are marks or numbers their mean with its t interval, over those who gave one. Only waves in which the question was
 * asked are there, in time order. A figure that is a gap stays one, and so does everything that follows from it: the
 * wave is then not whole, and has no mean. Shares of one person's several answers make more (or less) than the base.
 *
 * Sources: methods 5; Wilson 1927 (shares); Student 1908 (means).
 */
export function describeQuestion(asked: AskedQuestion): DescribedQuestion {
  const scale = inferScale(asked.answers);
  const periods = periodsOf(asked);
  const answers = scale.options.flatMap((option) => {
    const answer = asked.answers.find(({ key }) => key === option.key);
    if (!answer) return [];
    const shares = periods.map(({ key }) => shareOf(answer.points.find(({ period }) => period === key)));
    return [{ ...option, label: answer.label, shares }];
  });
  return {
    key: asked.key,
    label: asked.label,
    isMultiple: periods.some((period) => allowsSeveral(asked, period.key)),
    order: scale.order,
    waves: periods.map(({ key }, index) => describeWave(asked, key, answers, index)),
    answers,
  };
}

function periodsOf({ answers }: AskedQuestion): Period[] {
  const keys = new Set(answers.flatMap(({ points }) => points.map(({ period }) => period)));
  return [...keys].map((key) => readPeriod(key)).sort(comparePeriods);
}

const notAsked: AnswerShare = { count: null, share: null, gap: null, sign: null, interval: null };

function shareOf(point: Point | undefined): AnswerShare {
  if (!point) return notAsked;
  const { numerator: count, value: share, gap, sign, interval } = point;
  return { count: share === null ? null : count, share, gap, sign, interval };
}

/** The points of a question in one wave. */
function pointsIn({ answers }: AskedQuestion, wave: string): Point[] {
  return answers.flatMap(({ points }) => points.filter(({ period }) => period === wave));
}

/** Told from a wave in which all is known: the counts then make another number than the base. */
function allowsSeveral(asked: AskedQuestion, wave: string): boolean {
  const points = pointsIn(asked, wave);
  const base = points[0]?.denominator;
  let sum = 0;
  for (const { numerator } of points) {
    if (numerator === null) return false;
    sum += numerator;
  }
  return base !== null && base !== undefined && sum !== base;
}

function describeWave(
  asked: AskedQuestion,
  wave: string,
  answers: DescribedQuestion['answers'],
  index: number,
): QuestionWave {
  const points = pointsIn(asked, wave);
  const answered = points.find(({ denominator }) => denominator !== null)?.denominator ?? null;
  const asking = points.find(({ reported, due }) => reported !== null && due !== null && due > 0);
  const reported = asking?.reported ?? null;
  const invited = asking?.due ?? null;
  const isWhole = points.every(({ value }) => value !== null);
  return {
    period: wave,
    spelling: asked.spellings.get(wave) ?? asked.label,
    answered,
    invited,
    rate: reported === null || invited === null ? null : (100 * reported) / invited,
    isWhole,
    mean: isWhole ? maybeMean(answers, index) : null,
  };
}

/** Over the answers that are marks; null where there are none, or nobody gave one. */
function maybeMean(answers: DescribedQuestion['answers'], index: number): AnswerMean | null {
  let [n, sum, squares] = [0, 0, 0];
  for (const { grade, shares } of answers) {
    const count = shares[index]?.count ?? null;
    if (grade === null || count === null) continue;
    n += count;
    sum += count * grade;
    squares += count * grade * grade;
  }
  if (n === 0) return null;
  const value = sum / n;
  const deviation = n < 2 ? 0 : Math.sqrt(Math.max(0, squares - n * value * value) / (n - 1));
  const found = maybeMeanInterval({ mean: value, sd: deviation, n });
  return { value, deviation, n, interval: found ? { ...found, method: 't' } : null };
}
