import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { recommendationWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { recordListPath, recordPath } from '../records/record-paths.ts';
import { Referrers } from '../records/referrers.tsx';
import { useNames } from '../records/use-names.ts';
import { type ShownRecord, useRecord } from '../records/use-records.ts';
import { ThenAndNow } from './then-and-now.tsx';

/** A review: what it says, the figures that it rests on, and what holds of them today. */
export function ReviewPage({ id }: { id: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('review', id);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? recordWords.review.one[language]}
      way={
        <Breadcrumb
          steps={[{ title: capital(recordWords.review.many[language]), path: recordListPath('review') }]}
        />
      }
      lead={shown ? <Lead record={shown.record} /> : undefined}
      side={shown ? <Acts shown={shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="stack">
            <DemoNotice invented={record.content.invented} />
            <p class="notice">
              {t(record.content.state === 'final' ? 'reviewFinalNotice' : 'reviewDraftNotice')}
            </p>
            <Meaning record={record} />
            <ThenAndNow review={record.content} />
            <Referrers referrers={referrers} />
            <RecordHistory kind="review" record={record} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Acts({ shown: { record, referrers } }: { shown: ShownRecord<'review'> }) {
  const { t } = useTongue();
  const { state, goal, target } = record.content;
  if (state === 'draft') return <RecordActs kind="review" record={record} referrers={referrers} />;
  return (
    <p class="buttons buttons--end">
      <To
        path="/bewertungen/neu"
        query={{ ziel: goal, zielwert: target }}
        class="kern-btn kern-btn--secondary"
      >
        <span class="kern-label">{t('reviewAgain')}</span>
      </To>
    </p>
  );
}

function Lead({ record: { content } }: { record: TypedRecord<'review'> }) {
  const { language } = useTongue();
  return (
    <p>
      {content.author}, {formatDate(content.on, language)}
    </p>
  );
}

function Meaning({ record: { content } }: { record: TypedRecord<'review'> }) {
  const { language, t } = useTongue();
  const names = useNames('review');
  return (
    <section class="card" aria-labelledby="bewertung">
      <h2 id="bewertung">{t('reviewMeaning')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('reviewRecommendation')}</dt>
          <dd>
            <strong>{recommendationWords[content.recommendation][language]}</strong>
          </dd>
        </div>
        <Told label={t('reviewReading')} text={content.reading} />
        <Told label={t('reviewCause')} text={content.cause} />
        <Told label={t('reviewProposal')} text={content.proposal} />
        {content.measures.length === 0 ? null : (
          <div>
            <dt>{capital(recordWords.measure.many[language])}</dt>
            <dd>
              <ul class="plain-list">
                {content.measures.map((key) => (
                  <li key={key}>
                    <To path={recordPath('measure', key)}>{names.record('measure', key) ?? key}</To>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** A paragraph with its label; nothing where nothing was written. */
export function Told({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd class="paragraphs">{text}</dd>
    </div>
  );
}
