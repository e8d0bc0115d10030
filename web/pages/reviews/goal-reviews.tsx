import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { recommendationWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';

/** Beside a goal: its reviews, the newest first with what it recommends, and the way to write one. */
export function GoalReviews({ goal }: { goal: string }) {
  const { t } = useTongue();
  const { data } = useRecords('review');
  if (data === null) return null;
  const own = data
    .filter(({ content }) => content.goal === goal)
    .sort((one, other) => (one.content.on < other.content.on ? 1 : -1));
  return (
    <section class="card" aria-labelledby="bewertungen">
      <h2 id="bewertungen">{t('reviewsOfGoal')}</h2>
      {own.length === 0 ? <p class="quiet">{t('reviewsOfGoalNone')}</p> : null}
      <ul class="plain-list">
        {own.map((record) => (
          <li key={record.key}>
            <Line record={record} />
          </li>
        ))}
      </ul>
      <p>
        <To path="/bewertungen/neu" query={{ ziel: goal }}>
          {t('reviewWrite')}
        </To>
      </p>
    </section>
  );
}

function Line({ record: { key, content } }: { record: TypedRecord<'review'> }) {
  const { language, t } = useTongue();
  const recommendation = recommendationWords[content.recommendation][language];
  return (
    <>
      <To path={recordPath('review', key)}>
        {t('reviewListed', { recommendation, date: formatDate(content.on, language) })}
      </To>
      <div class="small quiet">
        {content.author}
        {content.state === 'draft' ? ` · ${t('reviewIsDraft')}` : ''}
      </div>
    </>
  );
}
