import type { DueItem } from '../../data/cycle/due.ts';
import type { Paper, RouteStep } from '../../data/cycle/paper.ts';
import { isRejected, maybeDecision } from '../../data/cycle/paper-course.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import type { Review } from '../../data/cycle/review.ts';
import { addDays } from '../../data/delivery-periods.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { makeDueItem, urgencyOf } from './due-item.ts';

/** What papers, their decisions, and reviews leave to be done. */
export function dueOfPapers(material: CycleMaterial): DueItem[] {
  return [
    ...material.papers.flatMap((paper) => [
      ...dueDeadlines(paper, material),
      ...dueDecision(paper, material.today),
    ]),
    ...material.reviews.flatMap((review) => dueOfReview(review, material)),
  ];
}

/** Deadlines of papers that are on no agenda of the body yet: coming soon, or missed. */
function dueDeadlines(paper: Paper, { today, meetings, bodies }: CycleMaterial): DueItem[] {
  return paper.route.flatMap((step, index) => {
    const urgency = step.deadline === null ? undefined : urgencyOf(step.deadline, today);
    const isOver = isRejected(paper) || paper.route.slice(index).some(({ outcome }) => outcome !== null);
    if (!urgency || isOver || isOnAgenda(paper, step, meetings)) return [];
    const body = bodies.find(({ key }) => key === step.body)?.title ?? null;
    return [
      makeDueItem({
        kind: 'paperDeadline',
        urgency,
        day: step.deadline,
        title: paperTitle(paper),
        part: body,
        who: paper.responsible,
        record: { kind: 'paper', key: paper.key },
      }),
    ];
  });
}

function isOnAgenda(
  { key }: Paper,
  { body, meeting }: RouteStep,
  meetings: CycleMaterial['meetings'],
): boolean {
  return meetings.some(
    (one) =>
      one.state !== 'cancelled' &&
      (one.key === meeting || one.body === body) &&
      one.agenda.some(({ paper }) => paper === key),
  );
}

/** A decision whose changes were not applied yet, or that is to be carried out by a day and is not. */
function dueDecision(paper: Paper, today: string): DueItem[] {
  const decided = decidedOn(paper);
  if (decided === null) return [];
  const about = {
    title: paperTitle(paper),
    who: paper.responsible,
    record: { kind: 'paper', key: paper.key } as const,
  };
  const { carryOutBy, carriedOut } = paper;
  const urgency = carryOutBy === null || carriedOut !== null ? undefined : urgencyOf(carryOutBy, today);
  const isUnapplied = paper.changes.length > 0 && paper.applied === null;
  return [
    ...(isUnapplied
      ? [makeDueItem({ ...about, kind: 'decisionApplication', urgency: 'open', day: decided })]
      : []),
    ...(urgency ? [makeDueItem({ ...about, kind: 'decisionExecution', urgency, day: carryOutBy })] : []),
  ];
}

/** The ISO day of the decision; null without one, and where a body that decides has rejected the paper. */
function decidedOn(paper: Paper): string | null {
  if (paper.purpose !== 'decision' || isRejected(paper)) return null;
  return maybeDecision(paper)?.outcome?.on ?? null;
}

/** How many days a draft may lie. */
const draftRest = 30;

function dueOfReview(review: Review, material: CycleMaterial): DueItem[] {
  const goal = material.goals.find(({ key }) => key === review.goal);
  const about = {
    title: recordTitle('review', review, () => goal?.title),
    who: review.author,
    day: review.on,
    goal: review.goal,
    actionField: goal?.actionField ?? null,
    record: { kind: 'review', key: review.key } as const,
    urgency: 'open',
  } as const;
  if (review.state === 'draft') {
    const hasLain = addDays(review.on, draftRest) < material.today;
    return hasLain ? [makeDueItem({ ...about, kind: 'reviewDraft' })] : [];
  }
  return isPresented(review, material.papers) ? [] : [makeDueItem({ ...about, kind: 'reviewPresentation' })];
}

/** A paper that names it had an outcome in a body. */
function isPresented({ key }: Review, papers: readonly Paper[]): boolean {
  return papers.some(
    ({ reviews, route }) => reviews.includes(key) && route.some(({ outcome }) => outcome !== null),
  );
}

function paperTitle(paper: Paper): string {
  return recordTitle('paper', paper, () => undefined);
}
