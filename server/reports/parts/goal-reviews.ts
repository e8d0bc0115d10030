import type { GoalView } from '../../../data/contract.ts';
import type { Review } from '../../../data/cycle/review.ts';
import { readRuns } from '../../../data/rich-text.ts';
import { formatDate } from '../../../web/words/format.ts';
import { recommendationWords } from '../../../web/words/record-values.ts';
import { titleAmong } from '../../../web/words/target-titles.ts';
import { say } from '../../../web/words/texts.ts';
import { isOpen } from '../../cycle/reviews-to-present.ts';
import { headingBlock } from '../draft-blocks.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';

/**
 * The final reviews of a goal, the newest first. Their words speak of figures: others than staff read them where these
 * are released to them, as in the agenda pack.
 */
export async function reviewBlocks(view: GoalView, drafting: Drafting): Promise<DraftBlock[]> {
  const { source, language } = drafting;
  const all = await source.records('review');
  const own = all
    .filter(({ goal, state }) => goal === view.goal.key && state === 'final')
    .sort((one, other) => (one.on < other.on ? 1 : -1));
  if (own.length === 0) return [];
  const targets = await source.records('target');
  const open = { views: [view], releasedAt: source.releasedAt };
  return [
    headingBlock(3, say('reportGoalReviews', language)),
    ...own.map((review) =>
      reviewFacts(review, view, {
        drafting,
        isShown: source.audience === 'staff' || isOpen(review, targets, open),
      }),
    ),
  ];
}

function reviewFacts(
  review: Review,
  view: GoalView,
  { drafting: { language }, isShown }: { drafting: Drafting; isShown: boolean },
): DraftBlock {
  const { on, author, recommendation, reading, cause, proposal, pinned } = review;
  const words: [string, string][] = isShown
    ? [
        [say('reviewFinding', language), pinned?.sentence ?? ''],
        [say('reviewReading', language), reading],
        [say('reviewCause', language), cause],
        [say('reviewProposal', language), proposal],
      ]
    : [[say('reportReviewText', language), say('reportReviewClosed', language)]];
  const rows: [string, string][] = [
    ...words,
    [say('reportReviewAdvice', language), recommendationWords[recommendation][language]],
    [say('reportReviewBy', language), author],
  ];
  const date = formatDate(on, language);
  return {
    kind: 'facts',
    caption: say('reportReview', language, { date, what: reviewed(review, view, language) }),
    rows: rows
      .filter(([, text]) => text !== '')
      .map(([label, text]) => ({ label, runs: readRuns(text.replace(/\s*\n+\s*/g, ' ')) })),
  };
}

/** The target or plan that is reviewed, or the goal as a whole. */
function reviewed({ target }: Review, { targets, plans }: GoalView, language: Drafting['language']): string {
  const assessed = targets.find((one) => one.target.key === target);
  if (assessed) return titleAmong(assessed, targets, language);
  const plan = plans.find((one) => one.plan.key === target);
  return plan?.plan.title ?? say('reviewWhole', language);
}
