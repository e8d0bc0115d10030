import type { GoalView } from '../../data/contract.ts';
import type { Meeting } from '../../data/cycle/body.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { Review } from '../../data/cycle/review.ts';
import type { Goal, Target } from '../../data/goal.ts';
import type { PackReview } from '../../data/pack-endpoints.ts';

interface Known {
  meeting: Meeting;
  papers: readonly Paper[];
  reviews: readonly Review[];
  targets: readonly Target[];
}

interface Open {
  goals: readonly Goal[];
  /** As released to the body's audience, at `releasedAt` (ISO time). */
  views: readonly GoalView[];
  releasedAt: string | null;
}

/** The final reviews of the goals that the body has not seen, the newest first; their words where their figures are released. */
export function listReviewsToPresent(known: Known, open: Open): PackReview[] {
  const { meeting, papers, reviews, targets } = known;
  return reviews
    .filter(({ state, on }) => state === 'final' && on <= meeting.on)
    .filter((review) => !isPresented(review, meeting, papers))
    .flatMap((review) => {
      const goal = open.goals.find(({ key }) => key === review.goal);
      return goal ? [packReview(review, { goal, isOpen: isOpen(review, targets, open) })] : [];
    })
    .sort((one, other) => (one.on < other.on ? 1 : -1));
}

/** Whether a body had a paper before it that names the review, before the day of the meeting. */
export function isPresented(
  { key }: Pick<Review, 'key'>,
  { body, on }: Pick<Meeting, 'body' | 'on'>,
  papers: readonly Paper[],
): boolean {
  return papers.some(
    ({ reviews, route }) =>
      reviews.includes(key) &&
      route.some((step) => step.body === body && step.outcome !== null && step.outcome.on < on),
  );
}

/**
 * Whether what a review speaks of is released: its pinned figure is the one that the audience sees at that period, in a
 * series without a protected figure, from which its sentence could follow; of a goal as a whole the audience sees the latest figure of every target, from a release after the review.
 */
export function isOpen(
  review: Review,
  targets: readonly Target[],
  { views, releasedAt }: Omit<Open, 'goals'>,
): boolean {
  const view = views.find(({ goal }) => goal.key === review.goal);
  const { pinned } = review;
  if (!view || !pinned) return false;
  if (view.plans.some(({ plan }) => plan.key === review.target)) return true;
  if (review.target === null) {
    const own = targets.filter(({ goal }) => goal === review.goal);
    const shown = new Map(view.targets.map((one) => [one.target.key, one]));
    const isWhole = own.every(({ key }) => isUnprotected(shown.get(key)));
    return isWhole && releasedAt !== null && pinned.asOf <= releasedAt;
  }
  const assessed = view.targets.find(({ target }) => target.key === review.target);
  const point = assessed?.series.points.find(({ period }) => period === pinned.period);
  return isUnprotected(assessed) && pinned.value !== null && point?.value === pinned.value;
}

function isUnprotected(assessed: GoalView['targets'][number] | undefined): boolean {
  return assessed?.series.points.every(({ gap }) => gap !== 'protected') ?? false;
}

function packReview(review: Review, { goal, isOpen }: { goal: Goal; isOpen: boolean }): PackReview {
  const { key, on, author, recommendation, reading, cause, proposal, pinned } = review;
  const words = { sentence: pinned?.sentence ?? null, reading, cause, proposal };
  return {
    ...{ key, on, author, recommendation },
    goal: { key: goal.key, title: goal.title },
    words: isOpen ? words : null,
  };
}
