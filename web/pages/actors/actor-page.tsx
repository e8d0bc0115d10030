import type { Content } from '../../../data/cycle/records.ts';
import { stageWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { recordListPath } from '../records/record-paths.ts';
import { Referrers } from '../records/referrers.tsx';
import { useRecord } from '../records/use-records.ts';

/** One institution: where it stands in the education biography, what it offers, which functions to contact. */
export function ActorPage({ actor }: { actor: string }) {
  const { language } = useTongue();
  const answer = useRecord('actor', actor);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const way = [{ title: recordWords.actor.many[language], path: recordListPath('actor') }];
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? recordWords.actor.one[language]}
      way={<Breadcrumb steps={way} />}
      lead={shown?.record.content.kind}
      side={shown ? <RecordActs kind="actor" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="stack">
            <Facts content={record.content} />
            <Referrers referrers={referrers} />
            <RecordHistory kind="actor" record={record} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ content }: { content: Content<'actor'> }) {
  const { language, t } = useTongue();
  const stages = content.stages.map((stage) => stageWords[stage][language]).join(', ');
  return (
    <section class="card" aria-label={content.title}>
      <dl class="facts">
        <div>
          <dt>{t('actorStages')}</dt>
          <dd>{stages || t('notNamed')}</dd>
        </div>
        <div>
          <dt>{t('actorOffers')}</dt>
          <dd class="paragraphs">{content.offers || t('notNamed')}</dd>
        </div>
        <div>
          <dt>{t('actorContacts')}</dt>
          <dd>
            <Contacts contacts={content.contacts} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Contacts({ contacts }: Pick<Content<'actor'>, 'contacts'>) {
  const { t } = useTongue();
  if (contacts.length === 0) return <>{t('notNamed')}</>;
  return (
    <ul class="contacts">
      {contacts.map(({ function: title, email, phone }, at) => (
        <li key={at}>
          <strong>{title}</strong>
          {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
          {phone === null ? null : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
        </li>
      ))}
    </ul>
  );
}
