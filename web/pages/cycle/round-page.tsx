import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { Ring } from '../../../data/cycle/ring.ts';
import { standRound } from '../../../data/cycle/round-standing.ts';
import { formatDate } from '../../words/format.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useSite } from '../frame/site.ts';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { Referrers } from '../records/referrers.tsx';
import { useRecord, useRecords } from '../records/use-records.ts';
import { CloseForm } from './close-form.tsx';
import { cyclePath } from './cycle-paths.ts';
import { PassForm } from './pass-form.tsx';
import { ProtocolSection } from './protocol-section.tsx';

/** One way round the ring: its protocol station by station, the next one to pass, and the end of it. */
export function RoundPage({ round }: { round: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('round', round);
  const rings = useRecords('ring');
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  const ring = rings.data?.find(({ key }) => key === shown?.record.content.ring)?.content;
  return (
    <Page
      title={shown?.record.title ?? recordWords.round.one[language]}
      way={<Breadcrumb steps={[{ title: t('cycleTitle'), path: cyclePath }]} />}
      lead={shown ? <Span round={shown.record} /> : undefined}
      side={shown ? <RecordActs kind="round" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="stack">
            {ring ? <Standing record={record} ring={ring} /> : null}
            <Referrers referrers={referrers} />
            <RecordHistory kind="round" record={record} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Span({ round }: { round: TypedRecord<'round'> }) {
  const { language, t } = useTongue();
  const { start, end } = round.content;
  const from = formatDate(start, language);
  return (
    <p>
      {end === null ? t('roundSince', { from }) : t('roundSpan', { from, until: formatDate(end, language) })}
    </p>
  );
}

function Standing({ record, ring }: { record: TypedRecord<'round'>; ring: Ring }) {
  const { t } = useTongue();
  const { site } = useSite();
  if (!site) return null;
  const standing = standRound(ring, record.content, site.today);
  const { conclusion } = record.content;
  return (
    <>
      {conclusion === '' ? null : (
        <section class="card" aria-labelledby="fazit">
          <h2 id="fazit">{t('roundConclusion')}</h2>
          <p class="paragraphs">{conclusion}</p>
        </section>
      )}
      <ProtocolSection ring={ring} standing={standing} />
      {standing.next ? (
        <PassForm
          key={`${record.version} ${standing.next.station.key}`}
          record={record}
          next={standing.next}
          today={site.today}
        />
      ) : null}
      {standing.isRunning ? (
        <CloseForm key={`ende ${record.version}`} record={record} standing={standing} today={site.today} />
      ) : null}
    </>
  );
}
