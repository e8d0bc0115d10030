import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { meetingStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';

/** The meetings of a body: the next ones first, then those that were, the latest first. */
export function BodyMeetings({ body }: { body: string }) {
  const { t } = useTongue();
  const { site } = useSite();
  const today = site?.today ?? '';
  const own = (useRecords('meeting').data ?? [])
    .filter(({ content }) => content.body === body)
    .sort((one, other) => (one.content.on < other.content.on ? -1 : 1));
  const coming = own.filter(({ content }) => content.on >= today);
  const past = own.filter(({ content }) => content.on < today).reverse();
  return (
    <section class="card deliberation" aria-labelledby="sitzungen">
      <h2 id="sitzungen">{t('bodyMeetings')}</h2>
      {own.length === 0 ? <p class="quiet">{t('bodyMeetingsNone')}</p> : null}
      <Meetings meetings={coming} />
      {past.length === 0 ? null : (
        <>
          <h3>{t('bodyMeetingsPast')}</h3>
          <Meetings meetings={past} />
        </>
      )}
      <p>
        <To path="/sitzungen/neu" query={{ gremium: body }}>
          {t('bodyMeetingNew')}
        </To>
      </p>
    </section>
  );
}

function Meetings({ meetings }: { meetings: readonly TypedRecord<'meeting'>[] }) {
  const { language, t } = useTongue();
  return (
    <ul class="plain-list">
      {meetings.map(({ key, content: { on, time, state, agenda } }) => (
        <li key={key}>
          <To path={recordPath('meeting', key)}>
            {time === null
              ? formatDate(on, language)
              : t('meetingDay', { date: formatDate(on, language), time })}
          </To>
          <div class="small quiet">
            {[
              meetingStateWords[state][language],
              ...agenda.filter(({ paper }) => paper).map(({ title }) => title),
            ].join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
