import type { DeliveryPeriod, DeliveryView } from '../../../data/contract.ts';
import { deliveryStateWords } from '../../words/deliveries.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { ImportLink } from './import-link.tsx';
import { Pill } from './pill.tsx';

/** The periods of a delivery, newest first; each leads to its returns and its reminder. */
export function PeriodTable({ view, shown }: { view: DeliveryView; shown: DeliveryPeriod | undefined }) {
  const { t } = useTongue();
  const older = view.overdue.filter(({ period }) => !view.periods.some((one) => one.period === period));
  const periods = [...view.periods, ...older.toReversed()];
  return (
    <section class="card" aria-labelledby="zeitraeume">
      <h2 id="zeitraeume">{t('deliveryPeriods')}</h2>
      {periods.length === 0 ? (
        <p class="quiet">{t('nothingExpected')}</p>
      ) : (
        <TableRegion label={t('deliveryPeriods')}>
          <table class="table table--cards" aria-labelledby="zeitraeume">
            <thead>
              <tr>
                <th scope="col">{t('period')}</th>
                <th scope="col">{t('dueHead')}</th>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('receivedHead')}</th>
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <Row key={period.period} period={period} isShown={period.period === shown?.period} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}

function Row({ period, isShown }: { period: DeliveryPeriod; isShown: boolean }) {
  const { language, t } = useTongue();
  const { returns, state } = period;
  const hasBegun = returns !== null && (returns.reported > 0 || state === 'overdue' || state === 'dueSoon');
  return (
    <tr data-marked={isShown}>
      <th scope="row">
        <To
          query={{ zeitraum: period.period, an: null, schulen: null }}
          current={isShown ? 'true' : undefined}
        >
          {formatPeriod(period.period, language, 'long')}
        </To>
      </th>
      <td data-label={t('dueHead')} class="tabular">
        {formatDate(period.due, language)}
      </td>
      <td data-label={t('state')}>
        <Pill words={deliveryStateWords(state, language)} />
        {hasBegun ? (
          <div class="small">{t('ofSchools', { reported: returns.reported, due: returns.due })}</div>
        ) : null}
        {returns === null && period.import && state !== 'received' ? (
          <div class="small">{t('partReceived')}</div>
        ) : null}
      </td>
      <td data-label={t('receivedHead')}>
        {period.import ? (
          <ImportLink file={period.import} />
        ) : (
          <span class="quiet">{t('nothingReceived')}</span>
        )}
      </td>
    </tr>
  );
}
