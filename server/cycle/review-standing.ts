import type { Assessment } from '../../data/assessment.ts';
import type { Review } from '../../data/cycle/review.ts';
import { endOfGermanDay } from '../../data/german-day.ts';
import type { Point } from '../../data/series.ts';

/** The newest figure of a target's series, and since when (ISO time) it is in the database. */
export interface NewestFigure {
  period: string;
  value: number;
  arrivedAt: string;
}

/** What a target has to be reviewed for; null without any figure. */
export function maybeNewestFigure(
  points: readonly Point[],
  current: Assessment['current'],
): NewestFigure | null {
  const shown = points.find(({ period }) => period === current?.period) ?? points.findLast(hasValue);
  if (!shown || shown.value === null) return null;
  const times = shown.origins.map(({ committedAt }) => committedAt).sort();
  return { period: shown.period, value: shown.value, arrivedAt: times.at(-1) ?? '' };
}

/**
 * Whether a target waits for a review: none of its final ones was written after its newest figure came, or was pinned to
 * that very figure (a figure that is delivered again unchanged is nothing to review). Reviews of the goal as a whole
 * count for each of its targets. A review without pinned data counts from the end of its day.
 */
export function awaitsReview(
  { key, goal }: { key: string; goal: string },
  newest: NewestFigure,
  reviews: readonly Review[],
): boolean {
  const final = reviews.filter(
    (review) =>
      review.state === 'final' && review.goal === goal && (review.target === null || review.target === key),
  );
  return !final.some((review) => knows(review, key, newest));
}

function knows({ on, pinned, target }: Review, key: string, newest: NewestFigure): boolean {
  const isPinnedToIt = target === key && pinned?.period === newest.period && pinned.value === newest.value;
  return isPinnedToIt || (pinned?.asOf ?? endOfGermanDay(on) ?? on) >= newest.arrivedAt;
}

function hasValue({ value }: Point): boolean {
  return value !== null;
}
