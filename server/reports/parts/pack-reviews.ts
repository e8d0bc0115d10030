import type { PackReview } from '../../../data/pack-endpoints.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate } from '../../../web/words/format.ts';
import { recommendationWords } from '../../../web/words/record-values.ts';
import { say } from '../../../web/words/texts.ts';
import { facts, headingBlock } from '../draft-blocks.ts';
import type { DraftBlock } from '../report-draft.ts';

/** Reviews under the titles of their goals, with their words where the audience may read them. */
export function packReviewBlocks(
  reviews: readonly PackReview[],
  level: 2 | 3,
  language: Language,
): DraftBlock[] {
  return reviews.flatMap(({ goal, on, author, recommendation, words }) => {
    const told = words
      ? ([
          [say('reviewFinding', language), words.sentence ?? ''],
          [say('reviewReading', language), words.reading],
          [say('reviewCause', language), words.cause],
          [say('reviewProposal', language), words.proposal],
        ] as const)
      : ([[say('reportReviewText', language), say('reportReviewClosed', language)]] as const);
    const date = formatDate(on, language);
    return [
      headingBlock(level, goal.title),
      ...facts(say('reportReviewOn', language, { date }), [
        ...told,
        [say('reportReviewAdvice', language), recommendationWords[recommendation][language]],
        [say('reportReviewBy', language), author],
      ]),
    ];
  });
}
