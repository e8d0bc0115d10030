import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { AssessedTarget, GoalView } from '../../data/contract.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Goal, Target } from '../../data/goal.ts';
import type { SinceThen } from '../../data/pack-endpoints.ts';
import { openDecision } from './closed-decisions.ts';
import { askedAlone, goalsOf, isForBody, type PackSource, titledIn } from './pack-source.ts';

interface Then {
  /** The ISO day on which the body met last. */
  since: string;
  goals: readonly Goal[];
  measures: readonly Measure[];
  /** As released to its audience today, and at the end of that day; null where nothing was then. */
  views: readonly GoalView[];
  earlier: readonly GoalView[] | null;
}

/**
 * What happened to the goals of a body after the day on which it met last, until this meeting: released figures and the states that follow
 * from them, targets, measures, outcomes in bodies, final reviews. The figures first, the rest with the newest first.
 */
export function listSince(source: PackSource, then: Then): SinceThen[] {
  const dated = [
    ...targetChanges(source, then),
    ...measureChanges(source, then),
    ...outcomes(source, then),
    ...finalReviews(source, then),
  ].filter(({ on }) => on > then.since && on <= source.meeting.on);
  return [...figureChanges(then), ...dated.sort((one, other) => (one.on < other.on ? 1 : -1))];
}

type Dated = Exclude<SinceThen, { kind: 'figure' }>;

function figureChanges({ goals, views, earlier }: Then): SinceThen[] {
  if (!earlier) return [];
  return goals.flatMap((goal) => {
    const before = earlier.find((view) => view.goal.key === goal.key);
    const after = views.find((view) => view.goal.key === goal.key);
    return (after?.targets ?? []).flatMap((now): SinceThen[] => {
      const past = before?.targets.find(({ target }) => target.key === now.target.key);
      if (!past || JSON.stringify(figureOf(past)) === JSON.stringify(figureOf(now))) return [];
      const { target, indicator, breakdownLabel } = now;
      const named = { goal: { key: goal.key, title: goal.title }, key: target.key };
      return [
        {
          kind: 'figure',
          ...named,
          ...{ indicator, breakdownLabel, target },
          before: figureOf(past),
          after: figureOf(now),
        },
      ];
    });
  });
}

function figureOf({ assessment }: AssessedTarget): Extract<SinceThen, { kind: 'figure' }>['before'] {
  const { state, receding, current } = assessment;
  return { state, receding, period: current?.period ?? null, value: current?.value ?? null };
}

function targetChanges(source: PackSource, { goals }: Then): Dated[] {
  const isKnown = (paper: string) => source.openPapers.has(paper) || knownPaper(source, paper) !== null;
  return source.targets.flatMap((target) => {
    const goal = goals.find(({ key }) => key === target.goal);
    const indicator = wordsOf(target);
    if (!goal || !indicator) return [];
    return target.formerTargets.map((former, place): Dated => {
      const next = target.formerTargets[place + 1] ?? target;
      return {
        kind: 'target',
        goal: { key: goal.key, title: goal.title },
        on: former.validUntil,
        decision: openDecision(former, isKnown).decision,
        indicator,
        before: asking(target, former),
        after: asking(target, next),
        paper: knownPaper(source, former.paper),
      };
    });
  });
}

function asking(
  target: Target,
  { value, lower, upper, duePeriod }: Pick<Target, 'value' | 'lower' | 'upper' | 'duePeriod'>,
): Target {
  return { ...askedAlone(target), value, lower, upper, duePeriod };
}

function measureChanges(source: PackSource, { measures }: Then): Dated[] {
  return measures.flatMap(({ key, title, history }) =>
    history.map(({ on, state, paper }): Dated => {
      return { kind: 'measure', on, measure: { key, title }, state, paper: knownPaper(source, paper) };
    }),
  );
}

/** The key of a paper says what it is called: only of those that the body may know of. */
function knownPaper({ body, papers }: PackSource, key: string | null): string | null {
  const paper = papers.find((one) => one.key === key);
  return paper && isForBody(paper, body) ? key : null;
}

/** Outcomes of papers that are about these goals or run through this body, and that it may know of. */
function outcomes({ body, bodies, papers, targets }: PackSource, { goals }: Then): Dated[] {
  const own = new Set(goals.map(({ key }) => key));
  return papers
    .filter(
      (paper) =>
        paper.route.some((step) => step.body === body.key) ||
        goalsOf(paper, targets).some((key) => own.has(key)),
    )
    .filter((paper) => isForBody(paper, body))
    .flatMap((paper) =>
      paper.route.flatMap(({ body: where, role, outcome }): Dated[] => {
        if (!outcome) return [];
        const title = `${paper.number} ${paper.title}`;
        const named = { paper: { key: paper.key, title }, body: titledIn(bodies, where) };
        return [{ kind: 'outcome', role, on: outcome.on, ...named, outcome }];
      }),
    );
}

function finalReviews({ reviews }: PackSource, { goals }: Then): Dated[] {
  return reviews.flatMap(({ key, goal: about, on, state, recommendation }): Dated[] => {
    const goal = goals.find((one) => one.key === about);
    if (!goal || state !== 'final') return [];
    return [{ kind: 'review', on, goal: { key: goal.key, title: goal.title }, key, recommendation }];
  });
}

function wordsOf({ indicator: id }: Target): AssessedTarget['indicator'] | undefined {
  const indicator = maybeIndicator(id);
  if (!indicator) return undefined;
  const { title, short, unit, symbol, decimals, polarity } = indicator;
  return { id, title, short, unit, symbol, decimals, polarity };
}
