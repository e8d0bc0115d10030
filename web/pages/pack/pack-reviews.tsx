import type { PackReview } from '../../../data/pack-endpoints.ts';
import { formatDate } from '../../words/format.ts';
import { recommendationWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { Told } from '../reviews/review-page.tsx';

/** The final reviews that the body has not seen, with their words where the figures behind them are released to it. */
export function PackReviews({ reviews }: { reviews: readonly PackReview[] }) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="bewertungen">
      <h2 id="bewertungen">{t('packReviews')}</h2>
      {reviews.length === 0 ? <p class="quiet">{t('packReviewsNone')}</p> : null}
      {reviews.map((review) => (
        <Review key={review.key} review={review} />
      ))}
    </section>
  );
}

function Review({ review }: { review: PackReview }) {
  const { language, t } = useTongue();
  const { key, goal, on, author, recommendation, words } = review;
  return (
    <article class="pack__part">
      <h3>
        <To path={recordPath('review', key)}>{goal.title}</To>
      </h3>
      <p>
        <strong>
          {t('reviewRecommendation')}: {recommendationWords[recommendation][language]}
        </strong>
      </p>
      <p class="small quiet">
        {author}, {formatDate(on, language)}
      </p>
      {words ? (
        <dl class="facts">
          {words.sentence === null ? null : <Told label={t('reviewFinding')} text={words.sentence} />}
          <Told label={t('reviewReading')} text={words.reading} />
          <Told label={t('reviewCause')} text={words.cause} />
          <Told label={t('reviewProposal')} text={words.proposal} />
        </dl>
      ) : (
        <p class="quiet">{t('packReviewClosed')}</p>
      )}
    </article>
  );
}
