import { recordKind } from '../../../data/cycle/records.ts';
import type { Passing, Ring } from '../../../data/cycle/ring.ts';
import type { RoundStanding, StationStanding } from '../../../data/cycle/round-standing.ts';
import { stationWords } from '../../words/cycle.ts';
import { formatDate } from '../../words/format.ts';
import { Pill } from '../deliveries/pill.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecord } from '../records/use-records.ts';
import { whoOf } from './rounds-table.tsx';
import { useCycle } from './use-cycle.ts';

/** The protocol of a round, station by station: what was passed when, by whom, with what result, and what is open. */
export function ProtocolSection({ ring, standing }: { ring: Ring; standing: RoundStanding }) {
  const { t } = useTongue();
  const bodies = useCycle().data?.bodies ?? {};
  const { passed, stations, isComplete } = standing;
  const of = stations.length;
  return (
    <section class="card" aria-labelledby="protokoll">
      <h2 id="protokoll">{t('protocolTitle')}</h2>
      <p class="chart-card__sub">
        {t(isComplete ? 'protocolComplete' : 'protocolIncomplete', { passed, of })} {ring.title}
      </p>
      <TableRegion label={t('protocolTitle')}>
        <table class="table table--cards" aria-labelledby="protokoll">
          <thead>
            <tr>
              <th scope="col">{t('stationHead')}</th>
              <th scope="col">{t('stationState')}</th>
              <th scope="col">{t('stationDue')}</th>
              <th scope="col">{t('stationPassed')}</th>
            </tr>
          </thead>
          <tbody>
            {stations.map((one, index) => (
              <Row key={one.station.key} number={index + 1} one={one} who={whoOf(one.station, bodies)} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function Row({ number, one, who }: { number: number; one: StationStanding; who: string }) {
  const { language, t } = useTongue();
  const { station, state, due, daysLate, passing } = one;
  return (
    <tr>
      <th scope="row" class="wide">
        {number}. {station.title}
        <div class="small quiet">{who}</div>
      </th>
      <td data-label={t('stationState')}>
        <Pill words={stationWords(state, language)} />
      </td>
      <td data-label={t('stationDue')} class="tabular">
        {formatDate(due, language)}
        {daysLate === null ? null : (
          <div class="small quiet">{t(passing ? 'stationPassedLate' : 'stationLateBy', { n: daysLate })}</div>
        )}
      </td>
      <td data-label={t('stationPassed')}>
        {passing ? <Entry passing={passing} /> : <span class="quiet">{station.due}</span>}
      </td>
    </tr>
  );
}

function Entry({ passing }: { passing: Passing }) {
  const { language, t } = useTongue();
  const { on, by, note, about } = passing;
  return (
    <>
      <p class="tabular">
        {formatDate(on, language)}
        {by === '' ? '' : `, ${t('protocolBy', { by })}`}
      </p>
      {note === '' ? null : <p class="paragraphs">{note}</p>}
      {about.length === 0 ? null : (
        <ul class="protocol-about small" aria-label={t('protocolAbout')}>
          {about.map(({ kind, key }) => (
            <About key={`${kind} ${key}`} kind={kind} recordKey={key} />
          ))}
        </ul>
      )}
    </>
  );
}

/** A record that the protocol names, by its title. */
function About({ kind, recordKey }: { kind: string; recordKey: string }) {
  const known = recordKind.safeParse(kind);
  if (!known.success) return null;
  return <Named kind={known.data} recordKey={recordKey} />;
}

function Named({ kind, recordKey }: { kind: Parameters<typeof recordPath>[0]; recordKey: string }) {
  const answer = useRecord(kind, recordKey);
  const title = answer.data?.record.title;
  return title === undefined ? null : (
    <li>
      <To path={recordPath(kind, recordKey)}>{title}</To>
    </li>
  );
}
