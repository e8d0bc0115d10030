import type { WaveComparison } from '../../data/survey.ts';
import type { DescribedQuestion, WavePair } from './survey-waves.ts';

type Reason = Extract<WaveComparison, { state: 'notComparable' }>['reason'];

/** From this share of common words on, two questions may be one in other words. */
const likely = 0.6;

/**
 * The label of the question that may be this one in other words: asked in the other wave only, and sharing most words
 * (Dice coefficient 2·common ÷ all of both, at least 0.6; the nearest one). Null where there is none. It is named for
 * the reader, never joined.
 *
 * Source of the coefficient: Dice 1945, Ecology 26, 297–302; the bound is ours.
 */
export function maybeSimilarQuestion(
  question: DescribedQuestion,
  reason: Reason,
  { before, after }: WavePair,
  questions: readonly DescribedQuestion[],
): string | null {
  if (reason !== 'onlyBefore' && reason !== 'onlyAfter') return null;
  const [own, other] = reason === 'onlyBefore' ? [before, after] : [after, before];
  const isOnlyInOther = ({ waves }: DescribedQuestion) =>
    waves.some(({ period }) => period === other) && !waves.some(({ period }) => period === own);
  const candidates = questions
    .filter(isOnlyInOther)
    .map((one) => ({ label: one.label, likeness: likenessOf(one.key, question.key) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [nearest] = candidates;
  return nearest && nearest.likeness >= likely ? nearest.label : null;
}

/** Of two keys, which are the labels' words joined by hyphens. */
function likenessOf(a: string, b: string): number {
  const [words, others] = [new Set(a.split('-')), new Set(b.split('-'))];
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size);
}
