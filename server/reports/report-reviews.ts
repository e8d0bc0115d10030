import type { Paper } from '../../data/cycle/paper.ts';
import type { PackReview } from '../../data/pack-endpoints.ts';
import { titledIn } from '../cycle/pack-source.ts';
import { isOpen } from '../cycle/reviews-to-present.ts';
import type { ReportSource } from './report-source.ts';

/**
 * The final reviews that a paper names, in its order. Staff read all words; others those whose figures are released to
 * them, as in agenda packs.
 */
export async function readPaperReviews(
  { reviews: named }: Pick<Paper, 'reviews'>,
  source: ReportSource,
): Promise<PackReview[]> {
  if (named.length === 0) return [];
  const [all, goals, targets] = [
    await source.records('review'),
    await source.records('goal'),
    await source.records('target'),
  ];
  const seen = { views: await source.goals(), releasedAt: source.releasedAt };
  return named.flatMap((key): PackReview[] => {
    const review = all.find((one) => one.key === key && one.state === 'final');
    if (!review) return [];
    const { on, author, recommendation, reading, cause, proposal, pinned } = review;
    const mayRead = source.audience === 'staff' || isOpen(review, targets, seen);
    const words = { sentence: pinned?.sentence ?? null, reading, cause, proposal };
    const { key: goalKey, title } = titledIn(goals, review.goal);
    return [
      { key, on, author, recommendation, goal: { key: goalKey, title }, words: mayRead ? words : null },
    ];
  });
}
