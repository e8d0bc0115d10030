import type { AnswerDifference, MeanDifference, SurveyQuestion, WaveComparison } from '../../data/survey.ts';
import { maybeSimilarQuestion } from './similar-question.ts';
import { holm } from './statistics/holm.ts';
import { differenceTest, newcombeDifference } from './statistics/newcombe-difference.ts';
import { maybeWelchDifference } from './statistics/welch-difference.ts';
import type { DescribedQuestion, WavePair } from './survey-waves.ts';

type Uncorrected = Omit<AnswerDifference, 'adjusted' | 'isClear'>;
type NotComparable = Extract<WaveComparison, { state: 'notComparable' }>;

interface Tested {
  question: DescribedQuestion;
  differences: Uncorrected[];
  mean: Omit<MeanDifference, 'adjusted' | 'isClear'> | null;
}

const significance = 0.05;

/**
 * Two waves of a survey against each other, the later less the earlier: for each answer the difference of the shares in
 * percentage points with Newcombe's hybrid score interval, for marks the difference of the means with Welch's. The
 * p values (score test; Welch) are corrected together by Holm over everything that is compared; a question with two
 * answers is one test, since the one share is what the other leaves. `tests` is the number of tests. A question that
 * was asked in one of the waves only, has other options, allows several answers in one of them only, lies across a break
 * or lacks figures is not compared, with the reason. For orientation only: the same people may have answered both waves,
 * and those who answer are not a random sample.
 *
 * `breaks` are the periods of waves that are not comparable with earlier ones, by question key.
 *
 * Sources: methods 5; Newcombe 1998, Statistics in Medicine 17, 873–890, method 10; Welch 1947; Holm 1979.
 */
export function compareWaves(
  questions: readonly DescribedQuestion[],
  pair: WavePair,
  breaks: ReadonlyMap<string, readonly string[]> = new Map(),
): { tests: number; questions: SurveyQuestion[] } {
  const found = questions.map((question) => {
    const obstacle = maybeObstacle(question, pair, questions, breaks.get(question.key) ?? []);
    return obstacle ? { question, obstacle } : { question, tested: testQuestion(question, pair) };
  });
  const family = found.flatMap(({ tested }) => (tested ? pValuesOf(tested) : []));
  const adjusted = holm(family);
  let next = 0;
  const compared = found.map(({ question, obstacle, tested }): SurveyQuestion => {
    if (!tested) return { ...question, comparison: obstacle ?? null };
    const own = adjusted.slice(next, next + pValuesOf(tested).length);
    next += own.length;
    return { ...question, comparison: correct(tested, own) };
  });
  return { tests: family.length, questions: compared };
}

function testQuestion(question: DescribedQuestion, pair: WavePair): Tested {
  const [before, after] = indexesOf(question, pair);
  const from = question.waves[before];
  const to = question.waves[after];
  const differences = question.answers.flatMap((answer): Uncorrected[] => {
    const [earlier, later] = [answer.shares[before]?.count ?? null, answer.shares[after]?.count ?? null];
    if (earlier === null || later === null || !from?.answered || !to?.answered) return [];
    if (earlier > from.answered || later > to.answered) return [];
    const [a, b] = [
      { count: later, n: to.answered },
      { count: earlier, n: from.answered },
    ];
    const { difference, low, high } = newcombeDifference(a, b);
    const { p } = differenceTest(a, b);
    return [{ answer: answer.key, difference: difference * 100, low: low * 100, high: high * 100, p }];
  });
  return { question, differences, mean: maybeMeanDifference(from?.mean ?? null, to?.mean ?? null) };
}

function maybeMeanDifference(
  from: DescribedQuestion['waves'][number]['mean'],
  to: DescribedQuestion['waves'][number]['mean'],
): Tested['mean'] {
  if (!from || !to) return null;
  const [a, b] = [to, from].map(({ value, deviation, n }) => ({ mean: value, sd: deviation, n }));
  const found = a && b ? maybeWelchDifference(a, b) : undefined;
  return found ? { difference: found.difference, low: found.low, high: found.high, p: found.p } : null;
}

/** What is tested of a question: each answer once, of two that complement each other one, and the mean. */
function pValuesOf({ question, differences, mean }: Tested): number[] {
  const answers = areComplements(question) ? differences.slice(0, 1) : differences;
  return [...answers, ...(mean ? [mean] : [])].map(({ p }) => p);
}

function areComplements({ isMultiple, answers }: DescribedQuestion): boolean {
  return !isMultiple && answers.length === 2;
}

function correct({ question, differences, mean }: Tested, adjusted: readonly number[]): WaveComparison {
  const isOne = areComplements(question);
  return {
    state: 'compared',
    differences: differences.map((one, index) => ({ ...one, ...decide(adjusted[isOne ? 0 : index]) })),
    mean: mean ? { ...mean, ...decide(adjusted.at(-1)) } : null,
  };
}

function decide(adjusted = 1): { adjusted: number; isClear: boolean } {
  return { adjusted, isClear: adjusted < significance };
}

function indexesOf({ waves }: DescribedQuestion, { before, after }: WavePair): [number, number] {
  const indexOf = (wave: string) => waves.findIndex(({ period }) => period === wave);
  return [indexOf(before), indexOf(after)];
}

function maybeObstacle(
  question: DescribedQuestion,
  pair: WavePair,
  questions: readonly DescribedQuestion[],
  breaks: readonly string[],
): NotComparable | undefined {
  const [before, after] = indexesOf(question, pair);
  const refuse = (reason: NotComparable['reason'], more: Partial<NotComparable> = {}): NotComparable => ({
    state: 'notComparable',
    reason,
    similar: null,
    onlyBefore: [],
    onlyAfter: [],
    ...more,
  });
  if (before < 0 || after < 0) {
    const reason = before >= 0 ? 'onlyBefore' : after >= 0 ? 'onlyAfter' : 'neither';
    return refuse(reason, { similar: maybeSimilarQuestion(question, reason, pair, questions) });
  }
  const [onlyBefore, onlyAfter] = [
    optionsOnlyIn(question, before, after),
    optionsOnlyIn(question, after, before),
  ];
  if (onlyBefore.length + onlyAfter.length > 0) return refuse('options', { onlyBefore, onlyAfter });
  if (question.waves.slice(before + 1, after + 1).some(({ period }) => breaks.includes(period)))
    return refuse('break');
  const [several, others] = [maybeSeveral(question, before), maybeSeveral(question, after)];
  if (several !== undefined && others !== undefined && several !== others) return refuse('multiple');
  const isKnown = testQuestion(question, pair).differences.length > 0;
  return isKnown ? undefined : refuse('figures');
}

/** Labels of the answers that the one wave's file has and the other's has not; a gap is a figure that is there. */
function optionsOnlyIn({ answers }: DescribedQuestion, there: number, notThere: number): string[] {
  const isThere = (answer: DescribedQuestion['answers'][number], index: number) => {
    const share = answer.shares[index];
    return share !== undefined && (share.share !== null || share.gap !== null);
  };
  return answers
    .filter((answer) => isThere(answer, there) && !isThere(answer, notThere))
    .map(({ label }) => label);
}

/** Whether the answers of a wave make another number than those who answered; undefined unless every count is known. */
function maybeSeveral({ answers, waves }: DescribedQuestion, index: number): boolean | undefined {
  let sum = 0;
  for (const { shares } of answers) {
    const count = shares[index]?.count ?? null;
    if (count === null) return undefined;
    sum += count;
  }
  return sum !== waves[index]?.answered;
}
