import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { meetingStateWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { Fact } from '../papers/paper-facts.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { recordListPath, recordPath } from '../records/record-paths.ts';
import { useNames } from '../records/use-names.ts';
import { useRecord, useRecords } from '../records/use-records.ts';
import { EditionsFor } from '../reports/editions-for.tsx';

/** A meeting: its agenda with papers, its minutes, and the way to its agenda pack. */
export function MeetingPage({ id }: { id: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('meeting', id);
  const names = useNames('meeting');
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  const body = shown?.record.content.body;
  const way = [
    { title: capital(recordWords.body.many[language]), path: recordListPath('body') },
    ...(body === undefined
      ? []
      : [{ title: names.record('body', body) ?? body, path: recordPath('body', body) }]),
  ];
  return (
    <Page
      title={shown?.record.title ?? recordWords.meeting.one[language]}
      way={<Breadcrumb steps={way} />}
      side={shown ? <RecordActs kind="meeting" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record }) => (
          <>
            <DemoNotice invented={record.content.invented} />
            <div class="columns">
              <div class="stack">
                <Agenda record={record} />
                <section class="card" aria-labelledby="protokoll">
                  <h2 id="protokoll">{t('meetingMinutes')}</h2>
                  {record.content.minutes === '' ? (
                    <p class="quiet">{t('meetingMinutesNone')}</p>
                  ) : (
                    <p class="paragraphs">{record.content.minutes}</p>
                  )}
                </section>
                <RecordHistory kind="meeting" record={record} />
              </div>
              <aside class="stack" aria-label={t('besides')}>
                <Facts record={record} />
                <EditionsFor meeting={record.key} />
              </aside>
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ record: { key, content } }: { record: TypedRecord<'meeting'> }) {
  const { language, t } = useTongue();
  const date = formatDate(content.on, language);
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 id="angaben">{t('paperFactsTitle')}</h2>
      <dl class="facts">
        <Fact label={t('meetingWhen')}>
          {content.time === null ? date : t('meetingDay', { date, time: content.time })}
        </Fact>
        <Fact label={t('meetingWhere')}>{content.place ?? t('notNamed')}</Fact>
        <Fact label={t('meetingState')}>{meetingStateWords[content.state][language]}</Fact>
      </dl>
      <p class="buttons">
        <To path={`${recordPath('meeting', key)}/mappe`} class="kern-btn kern-btn--primary">
          <span class="kern-label">{t('meetingPack')}</span>
        </To>
      </p>
    </section>
  );
}

function Agenda({ record: { key, content } }: { record: TypedRecord<'meeting'> }) {
  const { t } = useTongue();
  const { agenda } = content;
  const papers = useRecords('paper').data ?? [];
  const titleOf = (paper: string) => papers.find((one) => one.key === paper)?.title ?? paper;
  const coming = papers.filter(
    (paper) =>
      paper.content.route.some(({ meeting, outcome }) => meeting === key && outcome === null) &&
      !agenda.some((item) => item.paper === paper.key),
  );
  return (
    <section class="card deliberation" aria-labelledby="tagesordnung">
      <h2 id="tagesordnung">{t('meetingAgenda')}</h2>
      {agenda.length === 0 ? <p class="quiet">{t('meetingAgendaNone')}</p> : null}
      <ul class="agenda">
        {agenda.map((item, place) => (
          <li key={place}>
            <span class="agenda__number tabular">{item.number ?? place + 1}</span>
            <div>
              <strong>{item.title}</strong>
              {item.public ? null : <span class="quiet"> ({t('meetingClosedItem')})</span>}
              {item.paper === null ? null : (
                <div>
                  <To path={recordPath('paper', item.paper)}>{titleOf(item.paper)}</To>
                </div>
              )}
              {item.note === '' ? null : <p class="small">{item.note}</p>}
            </div>
          </li>
        ))}
      </ul>
      {coming.length === 0 ? null : (
        <>
          <h3>{t('meetingComing')}</h3>
          <ul class="plain-list">
            {coming.map((paper) => (
              <li key={paper.key}>
                <To path={recordPath('paper', paper.key)}>{paper.title}</To>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
