import type { DeliveryEntry, DeliveryPeriod } from '../../../data/contract.ts';
import { rhythmWords } from '../../words/deliveries.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import type { DeliveryGroup, GroupLine } from './delivery-groups.ts';
import { deliveryPath } from './delivery-paths.ts';
import { ImportLink } from './import-link.tsx';

/** One group of the calendar as a table. */
export function DeliveryGroupTable({ group }: { group: DeliveryGroup }) {
  const { t } = useTongue();
  const isPast = group.key === 'received' || group.key === 'ended';
  const id = `lieferungen-${group.key}`;
  return (
    <section class={`card deliveries deliveries--${group.key}`} aria-labelledby={id}>
      <h2 id={id}>
        {t(group.title)} <span class="quiet">({group.lines.length})</span>
      </h2>
      <TableRegion label={t(group.title)}>
        <table class="table table--cards" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('deliveryHead')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col">{t(isPast ? 'dueWas' : 'dueHead')}</th>
              <th scope="col">{t('senderHead')}</th>
              <th scope="col">{t(isPast ? 'receivedHead' : 'lastReceived')}</th>
            </tr>
          </thead>
          <tbody>
            {group.lines.map((line) => (
              <Row
                key={line.entry.delivery.key}
                line={line}
                isPast={isPast}
                isOverdue={group.key === 'overdue'}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function Row({ line, isPast, isOverdue }: { line: GroupLine; isPast: boolean; isOverdue: boolean }) {
  const { language, t } = useTongue();
  const { delivery } = line.entry;
  const [first] = line.periods;
  const due = first ? formatDate(first.due, language) : '';
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={deliveryPath(delivery.key)}>{delivery.title}</To>
        <div class="small quiet">{delivery.source}</div>
      </th>
      <td data-label={t('period')}>
        <Periods periods={line.periods} />
      </td>
      <td data-label={t(isPast ? 'dueWas' : 'dueHead')} class="tabular">
        {isOverdue ? t('dueSince', { date: due }) : due}
      </td>
      <td data-label={t('senderHead')}>
        {delivery.sender.name}
        <div class="small quiet">{rhythmWords[delivery.rhythm][language]}</div>
      </td>
      <td data-label={t(isPast ? 'receivedHead' : 'lastReceived')}>
        <LastReceived entry={line.entry} isPast={isPast} />
      </td>
    </tr>
  );
}

/** How many periods are named before they are counted. */
const named = 3;

function Periods({ periods }: { periods: readonly DeliveryPeriod[] }) {
  const { language, t } = useTongue();
  const names = periods.slice(0, named).map(({ period }) => formatPeriod(period, language, 'short'));
  const more = periods.length - names.length;
  const [only, ...others] = periods;
  return (
    <>
      {names.join(', ')}
      {more > 0 ? ` ${t('morePeriods', { n: more })}` : ''}
      {only && others.length === 0 ? <Progress period={only} /> : null}
    </>
  );
}

/** How far a single period is, where that is more than nothing or all. */
function Progress({ period }: { period: DeliveryPeriod }) {
  const { t } = useTongue();
  if (period.returns && period.state !== 'expected') {
    const { reported, due } = period.returns;
    return <div class="strong">{t('ofSchools', { reported, due })}</div>;
  }
  if (period.import && period.state !== 'received') return <div class="small">{t('partReceived')}</div>;
  return null;
}

function LastReceived({ entry, isPast }: { entry: DeliveryEntry; isPast: boolean }) {
  const { language, t } = useTongue();
  const { last } = entry;
  if (!last?.import) return <span class="quiet">{t('nothingReceived')}</span>;
  return (
    <>
      {isPast ? '' : `${formatPeriod(last.period, language, 'short')}: `}
      <ImportLink file={last.import} />
    </>
  );
}
