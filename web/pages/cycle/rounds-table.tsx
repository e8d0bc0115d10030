import type { Ring } from '../../../data/cycle/ring.ts';
import { stationWords } from '../../words/cycle.ts';
import { formatDate } from '../../words/format.ts';
import { Pill } from '../deliveries/pill.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { newRecordPath, recordPath } from '../records/record-paths.ts';
import type { RingRounds, ShownRound } from './ring-rounds.ts';
import type { Cycle } from './use-cycle.ts';

interface Props {
  ring: Ring;
  rounds: RingRounds;
  cycle: Cycle;
}

/** The running rounds with their next station, its day and who is responsible; and the fields without a round. */
export function RoundsTable({ ring, rounds, cycle }: Props) {
  const { t } = useTongue();
  return (
    <TableRegion label={t('roundsTable')}>
      <table class="table table--cards" aria-label={t('roundsTable')}>
        <thead>
          <tr>
            <th scope="col">{t('fieldHead')}</th>
            <th scope="col">{t('nextStation')}</th>
            <th scope="col">{t('stationState')}</th>
            <th scope="col">{t('stationDue')}</th>
            <th scope="col">{t('stationWho')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.running.map((shown) => (
            <Row key={shown.round.key} shown={shown} cycle={cycle} />
          ))}
          {rounds.without.map(({ key, title }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td colSpan={4}>
                <span class="quiet">{t('fieldWithoutRound')}</span>{' '}
                <To path={newRecordPath('round')} query={{ handlungsfeld: key, kreislauf: ring.key }}>
                  {t('startRound')}
                </To>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ shown, cycle }: { shown: ShownRound; cycle: Cycle }) {
  const { language, t } = useTongue();
  const { round, field, standing } = shown;
  const { next, passed, stations } = standing;
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={recordPath('round', round.key)}>{field}</To>
        <div class="small quiet">{t('roundSince', { from: formatDate(round.start, language) })}</div>
      </th>
      <td data-label={t('nextStation')}>
        {next ? next.station.title : t('roundAllPassed')}
        <div class="small quiet">{t('roundProgress', { passed, of: stations.length })}</div>
      </td>
      <td data-label={t('stationState')}>
        {next ? <Pill words={stationWords(next.state, language)} /> : null}
      </td>
      <td data-label={t('stationDue')} class="tabular">
        {next ? formatDate(next.due, language) : ''}
        {next?.daysLate ? <div class="small">{t('stationLateBy', { n: next.daysLate })}</div> : null}
      </td>
      <td data-label={t('stationWho')}>{next ? whoOf(next.station, cycle.bodies) : ''}</td>
    </tr>
  );
}

/** The body, or else the office, that a station is for. */
export function whoOf(
  { body, responsible }: Pick<Ring['stations'][number], 'body' | 'responsible'>,
  bodies: Cycle['bodies'],
): string {
  return (body === null ? undefined : bodies[body]) ?? responsible;
}

export function EndedRounds({ rounds }: { rounds: readonly ShownRound[] }) {
  const { language, t } = useTongue();
  if (rounds.length === 0) return null;
  return (
    <details class="ring-ended">
      <summary>
        {t('roundsEnded')} ({rounds.length})
      </summary>
      <ul class="events">
        {rounds.map(({ round }) => (
          <li key={round.key}>
            <To path={recordPath('round', round.key)}>{round.title}</To>
            <p class="small quiet">
              {t('roundSpan', {
                from: formatDate(round.start, language),
                until: formatDate(round.end ?? round.start, language),
              })}
            </p>
            <p class="small">{round.conclusion}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
