import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { recommendationWords, reviewStateWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { DeliberationNav, NewRecordLink } from '../bodies/deliberation-nav.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { RecordList } from '../records/record-list.tsx';
import { choicesOf } from './choices-of.ts';

/** All reviews, by goal, recommendation and state. */
export function ReviewsPage() {
  const { language, t } = useTongue();
  const recommended = ({ content }: TypedRecord<'review'>) =>
    recommendationWords[content.recommendation][language];
  return (
    <Page
      title={capital(recordWords.review.many[language])}
      lead={<p>{t('reviewsLead')}</p>}
      side={<NewRecordLink kind="review" />}
    >
      <DeliberationNav current="review" />
      <RecordList
        kind="review"
        empty={<p>{t('reviewsEmptyLead')}</p>}
        detail={({ content }) => content.author}
        columns={[
          {
            id: 'datum',
            title: t('meetingWhen'),
            cell: ({ content }) => formatDate(content.on, language),
            sortBy: ({ content }) => content.on,
          },
          { id: 'empfehlung', title: t('reviewRecommendation'), cell: recommended, sortBy: recommended },
          {
            id: 'stand',
            title: t('meetingState'),
            cell: ({ content }) => reviewStateWords[content.state][language],
            sortBy: ({ content }) => content.state,
          },
        ]}
        filters={[
          {
            name: 'empfehlung',
            label: t('reviewRecommendation'),
            choices: choicesOf(recommendationWords, language),
            keeps: ({ content }, chosen) => content.recommendation === chosen,
          },
          {
            name: 'stand',
            label: t('meetingState'),
            choices: choicesOf(reviewStateWords, language),
            keeps: ({ content }, chosen) => content.state === chosen,
          },
        ]}
      />
    </Page>
  );
}
