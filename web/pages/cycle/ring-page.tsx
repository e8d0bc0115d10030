import type { Content } from '../../../data/cycle/records.ts';
import { phaseWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { Referrers } from '../records/referrers.tsx';
import { useRecord, useRecords } from '../records/use-records.ts';
import { cyclePath } from './cycle-paths.ts';

/** A ring with its stations: what is due where, whose it is, and how long it may take. */
export function RingPage({ ring }: { ring: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('ring', ring);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? recordWords.ring.one[language]}
      way={<Breadcrumb steps={[{ title: t('cycleTitle'), path: cyclePath }]} />}
      lead={shown ? <p class="paragraphs">{shown.record.content.description}</p> : undefined}
      side={shown ? <RecordActs kind="ring" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="stack">
            <Stations ring={record.content} />
            <Referrers referrers={referrers} />
            <RecordHistory kind="ring" record={record} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Stations({ ring }: { ring: Content<'ring'> }) {
  const { language, t } = useTongue();
  const bodies = useRecords('body').data ?? [];
  const fields = useRecords('actionField').data ?? [];
  const named = ring.actionFields.map((key) => fields.find((field) => field.key === key)?.title ?? key);
  const whoOf = ({ body, responsible }: Content<'ring'>['stations'][number]) =>
    bodies.find(({ key }) => key === body)?.title ?? responsible;
  return (
    <section class="card" aria-labelledby="stationen">
      <h2 id="stationen">{t('ringStations')}</h2>
      <TableRegion label={t('ringStations')}>
        <table class="table table--cards" aria-labelledby="stationen">
          <thead>
            <tr>
              <th scope="col">{t('stationHead')}</th>
              <th scope="col">{t('stationPhase')}</th>
              <th scope="col">{t('stationWhat')}</th>
              <th scope="col">{t('stationWho')}</th>
              <th scope="col">{t('stationRhythm')}</th>
            </tr>
          </thead>
          <tbody>
            {ring.stations.map((station, index) => (
              <tr key={station.key}>
                <th scope="row" class="wide">
                  {index + 1}. {station.title}
                </th>
                <td data-label={t('stationPhase')}>{phaseWords[station.phase][language]}</td>
                <td data-label={t('stationWhat')}>{station.due}</td>
                <td data-label={t('stationWho')}>{whoOf(station)}</td>
                <td data-label={t('stationRhythm')} class="tabular">
                  {t(index === 0 ? 'stationDaysFirst' : 'stationDays', { n: station.days })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p class="small quiet ring-note">
        {named.length === 0 ? t('ringForAll') : t('ringFor', { fields: named.join(', ') })}{' '}
        {ring.source === '' ? '' : t('ringSource', { source: ring.source })}
      </p>
    </section>
  );
}
