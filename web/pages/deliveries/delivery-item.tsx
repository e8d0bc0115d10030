import { formatDate, formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import type { GroupLine } from './delivery-groups.ts';
import { deliveryPath } from './delivery-paths.ts';

/** A delivery that is awaited, in a short list: its first open period, since or until when, and how far it is. */
export function DeliveryItem({ line }: { line: GroupLine }) {
  const { language, t } = useTongue();
  const { delivery } = line.entry;
  const [first, ...others] = line.periods;
  if (!first) return null;
  const date = formatDate(first.due, language);
  const notes = [
    `${formatPeriod(first.period, language, 'short')}${others.length > 0 ? ` ${t('morePeriods', { n: others.length })}` : ''}`,
    first.returns && first.state === 'overdue'
      ? t('ofSchools', { reported: first.returns.reported, due: first.returns.due })
      : null,
    t(first.state === 'overdue' ? 'overdueSince' : 'dueOn', { date }),
  ].filter((note) => note !== null);
  return (
    <li>
      <To path={deliveryPath(delivery.key)}>{delivery.title}</To>{' '}
      <span class="small quiet tabular">{notes.join(' · ')}</span>
    </li>
  );
}
