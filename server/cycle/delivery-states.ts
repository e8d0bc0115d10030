import type { Delivery, DeliveryMatch } from '../../data/delivery.ts';
import { addDays, dueDay, expectedPeriods } from '../../data/delivery-periods.ts';
import type { ArrivedFile, DeliveryPeriod, DeliveryState } from '../../data/delivery-views.ts';
import type { Period } from '../../data/period.ts';
import { coverageOf } from './period-coverage.ts';

/** What an import that is not withdrawn has brought for the municipality: figures of an indicator for a period. */
export interface Arrival {
  file: ArrivedFile & { format: string; code: string | null; title: string | null };
  indicator: string;
  period: Period;
}

/** How many schools have reported for a period, of those that have to; null where no school has to. */
export type CountReturns = (period: Period) => DeliveryPeriod['returns'];

/** How many days before its due day a delivery counts as due soon. */
const soon = 30;

/**
 * All periods of a delivery with their states on the day `today` (ISO), in time order. A period has come when arrivals
 * that match cover all of it; a list of returns, when each school has reported as well.
 */
export function assessDelivery(
  delivery: Delivery,
  given: { arrivals: readonly Arrival[]; countReturns: CountReturns; today: string },
): DeliveryPeriod[] {
  const own = given.arrivals.filter((arrival) => isMatch(delivery.match, arrival));
  const hasEnded = isEnded(delivery, given.today);
  return expectedPeriods(delivery, given.today).map((period) => {
    const arrivals = own.filter((arrival) => coverageOf(period, [arrival.period]) !== 'none');
    const returns = delivery.returns === null ? null : given.countReturns(period);
    const covered =
      coverageOf(
        period,
        arrivals.map((arrival) => arrival.period),
      ) === 'whole';
    const isComplete = returns === null ? covered : returns.reported === returns.due;
    const due = dueDay(period, delivery.due);
    return {
      period: period.key,
      due,
      state: stateOf({ isComplete, hasEnded, due, today: given.today }),
      import: newestFile(arrivals),
      returns,
    };
  });
}

/** Nothing is missed any more from the last day of the delivery on. */
export function isEnded({ activeUntil }: Pick<Delivery, 'activeUntil'>, today: string): boolean {
  return activeUntil !== null && activeUntil <= today;
}

/** Everything that is asked for must hold; of formats and of indicators one each. */
export function isMatch(match: DeliveryMatch, { file, indicator }: Arrival): boolean {
  const { formats, code, title, indicators } = match;
  return (
    (formats.length === 0 || formats.includes(file.format)) &&
    (indicators.length === 0 || indicators.includes(indicator)) &&
    (code === null || plain(file.code ?? '').startsWith(plain(code))) &&
    (title === null || [file.title ?? '', file.fileName].some((text) => plain(text).includes(plain(title))))
  );
}

function stateOf(question: {
  isComplete: boolean;
  hasEnded: boolean;
  due: string;
  today: string;
}): DeliveryState {
  const { isComplete, hasEnded, due, today } = question;
  if (isComplete) return 'received';
  if (hasEnded) return 'dropped';
  if (today > due) return 'overdue';
  return addDays(today, soon) >= due ? 'dueSoon' : 'expected';
}

function newestFile(arrivals: readonly Arrival[]): ArrivedFile | null {
  const [first, ...others] = arrivals.map(({ file }) => file);
  if (!first) return null;
  const { id, fileName, committedAt } = others.reduce(
    (newest, file) => (file.id > newest.id ? file : newest),
    first,
  );
  return { id, fileName, committedAt };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
