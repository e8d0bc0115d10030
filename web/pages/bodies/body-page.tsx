import { maybeTurn } from '../../../data/cycle/paper-course.ts';
import type { Referrer, TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { bodyKindWords } from '../../words/record-values.ts';
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
import { Referrers } from '../records/referrers.tsx';
import { useRecord, useRecords } from '../records/use-records.ts';
import { BodyMeetings } from './body-meetings.tsx';

/** A body: what it is for, who sits in it, its meetings, the papers on their way to it, the goals it deals with. */
export function BodyPage({ id }: { id: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('body', id);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? recordWords.body.one[language]}
      way={
        <Breadcrumb
          steps={[{ title: capital(recordWords.body.many[language]), path: recordListPath('body') }]}
        />
      }
      lead={shown ? <p>{shown.record.content.remit}</p> : undefined}
      side={shown ? <RecordActs kind="body" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <>
            <DemoNotice invented={record.content.invented} />
            <div class="columns">
              <div class="stack">
                <BodyMeetings body={record.key} />
                <Papers body={record.key} />
                <Goals body={record.key} />
                <RecordHistory kind="body" record={record} />
              </div>
              <aside class="stack" aria-label={t('besides')}>
                <Facts record={record} />
                <OtherReferrers referrers={referrers} />
              </aside>
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** What names it beside the meetings and papers that stand on the page already. */
function OtherReferrers({ referrers }: { referrers: readonly Referrer[] }) {
  const others = referrers.filter(({ kind }) => kind !== 'meeting' && kind !== 'paper');
  return others.length < referrers.length && others.length === 0 ? null : <Referrers referrers={others} />;
}

function Facts({ record: { content } }: { record: TypedRecord<'body'> }) {
  const { language, t } = useTongue();
  const { kind, political, every, size, members } = content;
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 id="angaben">{t('paperFactsTitle')}</h2>
      <dl class="facts">
        <Fact label={t('bodyNature')}>
          {bodyKindWords[kind][language]}
          {political ? `, ${t('bodyPolitical')}` : ''}
          {`, ${t(content.public ? 'bodyPublic' : 'bodyClosed')}`}
        </Fact>
        {every === null ? null : <Fact label={t('bodyRhythm')}>{t('bodyEvery', { n: every })}</Fact>}
        <Fact label={t('bodyMembers')}>
          {size === null ? null : <p>{t('bodySize', { n: size })}</p>}
          <ul class="plain-list">
            {members.map((member, place) => (
              <li key={place}>
                {member.actor === null ? (
                  member.function
                ) : (
                  <To path={recordPath('actor', member.actor)}>{member.function}</To>
                )}
                {member.chairs ? <span class="quiet"> ({t('bodyChairs')})</span> : null}
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </section>
  );
}

/** Papers whose way leads to this body and has not been through it. */
function Papers({ body }: { body: string }) {
  const { language, t } = useTongue();
  const papers = (useRecords('paper').data ?? []).flatMap(({ key, title, content }) => {
    const isOpen = maybeTurn(content) !== undefined;
    const step = content.route.find((one) => one.body === body && one.outcome === null);
    return isOpen && step ? [{ key, title, deadline: step.deadline }] : [];
  });
  return (
    <section class="card deliberation" aria-labelledby="vorlagen">
      <h2 id="vorlagen">{t('bodyPapers')}</h2>
      {papers.length === 0 ? <p class="quiet">{t('bodyPapersNone')}</p> : null}
      <ul class="plain-list">
        {papers.map(({ key, title, deadline }) => (
          <li key={key}>
            <To path={recordPath('paper', key)}>{title}</To>
            {deadline === null ? null : (
              <div class="small quiet">
                {t('paperStepDeadline', { date: formatDate(deadline, language) })}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Goals({ body }: { body: string }) {
  const { t } = useTongue();
  const fields = (useRecords('actionField').data ?? []).filter(({ content }) =>
    content.bodies.includes(body),
  );
  const goals = useRecords('goal').data ?? [];
  return (
    <section class="card deliberation" aria-labelledby="ziele">
      <h2 id="ziele">{t('bodyGoals')}</h2>
      {fields.length === 0 ? <p class="quiet">{t('bodyGoalsNone')}</p> : null}
      {fields.map((field) => (
        <div key={field.key}>
          <h3>{field.title}</h3>
          <ul class="plain-list">
            {goals
              .filter(({ content }) => content.actionField === field.key)
              .map(({ key, title }) => (
                <li key={key}>
                  <To path={recordPath('goal', key)}>{title}</To>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
