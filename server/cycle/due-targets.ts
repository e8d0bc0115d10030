import type { State } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { DueItem } from '../../data/cycle/due.ts';
import { addDays } from '../../data/delivery-periods.ts';
import { germanTime } from '../../data/german-day.ts';
import { readPeriod } from '../../data/period.ts';
import { aimOf } from './aim.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { makeDueItem, urgencyOf } from './due-item.ts';
import { awaitsReview, maybeNewestFigure } from './review-standing.ts';

/** What deliveries and targets leave to be done. */
export function dueOfFigures(material: CycleMaterial): DueItem[] {
  return [
    ...material.deliveries.flatMap((entry) => dueDelivery(entry, material.today)),
    ...material.targets.flatMap((target) => [...duePath(target, material), ...dueReview(target, material)]),
    ...material.plans.flatMap((plan) => dueSteps(plan, material)),
  ];
}

type Entry = CycleMaterial['deliveries'][number];

/** The longest overdue period of a delivery with how many there are, or the next one where that is due soon. */
function dueDelivery({ delivery, overdue, next, ended }: Entry, today: string): DueItem[] {
  const [first] = overdue;
  const shown = first ?? next;
  const urgency = shown && urgencyOf(shown.due, today);
  if (!shown || !urgency || ended) return [];
  return [
    makeDueItem({
      kind: 'delivery',
      urgency,
      day: shown.due,
      who: delivery.sender.name,
      title: delivery.title,
      period: shown.period,
      count: first ? overdue.length : 1,
      returns: shown.returns,
      record: { kind: 'delivery', key: delivery.key },
    }),
  ];
}

/** A target that is due within a year, and whose figures don't lead there or can't be judged. */
function duePath(assessed: AssessedTarget, material: CycleMaterial): DueItem[] {
  const { target, assessment } = assessed;
  const end = target.duePeriod === null ? null : readPeriod(target.duePeriod).end;
  const { state, receding } = assessment;
  const isNear = end !== null && end >= material.today && end <= addDays(material.today, 365);
  if (!isNear || (onPath.has(state) && !receding)) return [];
  return [
    makeDueItem({
      ...ofGoal(target, material),
      kind: 'targetPath',
      urgency: 'open',
      day: end,
      aim: aimOf(assessed, material.targets),
      period: target.duePeriod,
      standing: { state, receding },
    }),
  ];
}

const onPath: ReadonlySet<State> = new Set<State>([
  'onCourse',
  'met',
  'ahead',
  'reached',
  'held',
  'inside',
  'rightWay',
]);

/** A target whose newest figure no review knows yet. */
function dueReview(assessed: AssessedTarget, material: CycleMaterial): DueItem[] {
  const { target, series, assessment } = assessed;
  const newest = maybeNewestFigure(series.points, assessment.current);
  if (!newest || !awaitsReview(target, newest, material.reviews)) return [];
  return [
    makeDueItem({
      ...ofGoal(target, material),
      kind: 'targetReview',
      urgency: 'open',
      day: germanTime(newest.arrivedAt)?.day ?? null,
      aim: aimOf(assessed, material.targets),
      period: newest.period,
    }),
  ];
}

/** Steps of a plan that are late or due soon. */
function dueSteps({ plan }: CycleMaterial['plans'][number], material: CycleMaterial): DueItem[] {
  return plan.steps.flatMap((step) => {
    const urgency = step.done === null ? urgencyOf(step.due, material.today) : undefined;
    if (!urgency) return [];
    const place = ofGoal(plan, material);
    return [
      makeDueItem({
        ...place,
        kind: 'planStep',
        urgency,
        day: step.due,
        title: plan.title,
        part: step.title,
        record: { kind: 'plan', key: plan.key },
      }),
    ];
  });
}

/** What an item about a target or plan says of the goal that it belongs to. */
function ofGoal({ key, goal }: { key: string; goal: string }, { goals }: CycleMaterial) {
  const own = goals.find((one) => one.key === goal);
  return {
    title: own?.title ?? goal,
    who: own?.responsible ?? null,
    goal,
    actionField: own?.actionField ?? null,
    record: { kind: 'target', key } as const,
  };
}
