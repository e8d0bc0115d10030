import type { Delivery } from '../../data/delivery.ts';
import type {
  DeliveryEntry,
  DeliveryPeriod,
  DeliveryView,
  ReturnList,
  SchoolReturn,
  StoredDelivery,
} from '../../data/delivery-views.ts';
import type { School } from '../../data/goal.ts';
import { type Period, readPeriod } from '../../data/period.ts';
import type { Caller } from '../caller.ts';
import { readArrivals, readSchoolReports } from '../database/arrivals.ts';
import type { Database } from '../database/database.ts';
import { readSchools } from '../database/schools.ts';
import { type Arrival, assessDelivery, isEnded, isMatch } from './delivery-states.ts';
import { countReturns, listReturns, type SchoolReport } from './school-returns.ts';

/** What deliveries are judged by: read once, used for every delivery of an answer. */
export interface DeliveryMaterial {
  arrivals: readonly Arrival[];
  schools: readonly School[];
  reports: readonly SchoolReport[];
  /** ISO day. */
  today: string;
}

export async function readDeliveryMaterial(
  db: Database,
  caller: Caller,
  question: { deliveries: readonly Delivery[]; today: string },
): Promise<DeliveryMaterial> {
  const arrivals = await readArrivals(db, caller);
  const awaiting = question.deliveries.filter(({ returns }) => returns !== null);
  const indicators = new Set(awaiting.flatMap((delivery) => indicatorsOf(delivery, arrivals)));
  return {
    arrivals,
    schools: awaiting.length > 0 ? await readSchools(db, caller) : [],
    reports: await readSchoolReports(db, caller, [...indicators]),
    today: question.today,
  };
}

/** A delivery with what is overdue, what comes next and what came last. */
export function viewEntry(stored: StoredDelivery, material: DeliveryMaterial): DeliveryEntry {
  return entryOf(stored, assess(stored.delivery, material), material.today);
}

/** The same with its periods one by one. */
export function viewDelivery(stored: StoredDelivery, material: DeliveryMaterial): DeliveryView {
  const periods = assess(stored.delivery, material);
  const begun = periods.filter(({ period }) => readPeriod(period).start <= material.today);
  const ahead = periods.filter((period) => !begun.includes(period)).slice(0, 1);
  return {
    ...entryOf(stored, periods, material.today),
    periods: [...begun.slice(-shownPeriods), ...ahead].reverse(),
    removable: !hasArrived(stored.delivery, material),
  };
}

const shownPeriods = 8;

/** Whether any import that is not withdrawn counts for one of its periods. */
function hasArrived(delivery: Delivery, material: DeliveryMaterial): boolean {
  return assess(delivery, material).some((period) => period.import !== null);
}

/** The schools asked for a period, and where the delivery stands; undefined where that period is not expected. */
export function viewReturns(
  delivery: Delivery,
  key: string,
  material: DeliveryMaterial,
): ReturnList | undefined {
  const period = assess(delivery, material).find((one) => one.period === key);
  return period && { period, schools: listSchools(delivery, readPeriod(key), material) };
}

function entryOf(stored: StoredDelivery, periods: readonly DeliveryPeriod[], today: string): DeliveryEntry {
  return {
    ...stored,
    ended: isEnded(stored.delivery, today),
    overdue: periods.filter(({ state }) => state === 'overdue'),
    next: periods.find(({ state }) => state === 'dueSoon' || state === 'expected') ?? null,
    last: periods.findLast(({ state }) => state === 'received') ?? null,
  };
}

function assess(delivery: Delivery, material: DeliveryMaterial): DeliveryPeriod[] {
  return assessDelivery(delivery, {
    arrivals: material.arrivals,
    countReturns: (period) => countReturns(listSchools(delivery, period, material)),
    today: material.today,
  });
}

function listSchools(delivery: Delivery, period: Period, material: DeliveryMaterial): SchoolReturn[] {
  if (delivery.returns === null) return [];
  const indicators = indicatorsOf(delivery, material.arrivals);
  return listReturns(period, {
    schools: material.schools,
    wanted: delivery.returns,
    reports: material.reports.filter(({ indicator }) => indicators.includes(indicator)),
  });
}

/** The indicators that a delivery names, or those that its imports have brought. */
function indicatorsOf({ match }: Delivery, arrivals: readonly Arrival[]): string[] {
  if (match.indicators.length > 0) return match.indicators;
  const own = arrivals.filter((arrival) => isMatch(match, arrival));
  return [...new Set(own.map(({ indicator }) => indicator))];
}
