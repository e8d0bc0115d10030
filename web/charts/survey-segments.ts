import type { SurveyQuestion } from '../../data/survey.ts';

export type Answer = SurveyQuestion['answers'][number];

/** A piece of a wave's bar, from `from` to `to` in per cent of those who answered. */
export interface Segment {
  answer: Answer;
  share: number;
  from: number;
  to: number;
}

/** Free room, in per cent, before the answers that are no answer to the question. */
const gapBeforeApart = 3;

/** Answers from left to right as they are drawn: opposites with the first pole, agreement, at the right. */
export function drawnOrder({ order, answers }: Pick<SurveyQuestion, 'order' | 'answers'>): Answer[] {
  const apart = answers.filter(({ side }) => side === 'apart');
  const rest = answers.filter(({ side }) => side !== 'apart');
  return [...(order === 'opposites' ? rest.toReversed() : rest), ...apart];
}

/**
 * The bars of a question's waves: opposites to both sides of zero with the middle across it, everything else from zero
 * on; no answers apart, all bars at the same place. What has no number has no segment.
 *
 * Manner of diverging bars: Heiberger and Robbins 2014, Journal of Statistical Software 57(5).
 */
export function createSegments(question: Pick<SurveyQuestion, 'order' | 'answers' | 'waves'>): Segment[][] {
  const ordered = drawnOrder(question);
  const bars = question.waves.map((_, wave) => {
    const known = ordered.flatMap((answer) => {
      const share = answer.shares[wave]?.share ?? null;
      return share === null ? [] : [{ answer, share }];
    });
    const main = known.filter(({ answer }) => answer.side !== 'apart');
    return { main: lay(main, question.order === 'opposites' ? -leftOf(main) : 0), known };
  });
  const right = Math.max(0, ...bars.flatMap(({ main }) => main.map(({ to }) => to)));
  return bars.map(({ main, known }) => {
    const apart = known.filter(({ answer }) => answer.side === 'apart');
    return [...main, ...lay(apart, right + gapBeforeApart)];
  });
}

type Known = Pick<Segment, 'answer' | 'share'>;

function lay(known: readonly Known[], start: number): Segment[] {
  let at = start;
  return known.map(({ answer, share }) => {
    const from = at;
    at += share;
    return { answer, share, from, to: at };
  });
}

/** How much of a bar lies left of zero. */
function leftOf(known: readonly Known[]): number {
  return known.reduce((sum, { answer, share }) => {
    if (answer.side === 'last') return sum + share;
    return answer.side === 'middle' ? sum + share / 2 : sum;
  }, 0);
}
