import type { Receiver } from '../../data/audience.ts';
import type { GoalView } from '../../data/contract.ts';
import type { Body, Meeting } from '../../data/cycle/body.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { Review } from '../../data/cycle/review.ts';
import type { ActionField, Goal, Strategy, Target } from '../../data/goal.ts';
import type { PackPaper, Titled } from '../../data/pack-endpoints.ts';

/** Everything that a pack is made of; `readViews` answers what was released to the audience by the end of an ISO day, or is today. */
export interface PackSource {
  meeting: Meeting;
  body: Body;
  audience: Receiver;
  today: string;
  meetings: readonly Meeting[];
  bodies: readonly Body[];
  actionFields: readonly ActionField[];
  strategies: readonly Strategy[];
  goals: readonly Goal[];
  targets: readonly Target[];
  measures: readonly Measure[];
  reviews: readonly Review[];
  papers: readonly Paper[];
  /** The keys of all papers that are public, in use or not. */
  openPapers: ReadonlySet<string>;
  release: { releasedAt: string } | null;
  readViews: (day: string | null) => Promise<GoalView[] | null>;
  readChanges: (paper: Paper) => Promise<PackPaper['changes']>;
}

/** The goals that a paper names or whose targets it changes. */
export function goalsOf({ goals, changes }: Paper, targets: readonly Target[]): string[] {
  const changed = changes.flatMap((change) => {
    if (change.kind === 'goal') return [change.goal];
    return change.kind === 'target'
      ? targets.filter(({ key }) => key === change.target).map(({ goal }) => goal)
      : [];
  });
  return [...goals, ...changed];
}

/** Whether a body may know of a paper: what is not public is for the bodies that it runs through. */
export function isForBody({ public: isPublic, route }: Paper, body: Pick<Body, 'key'>): boolean {
  return isPublic || route.some((step) => step.body === body.key);
}

/** A record by its key; one that is out of use is called by it. */
export function titledIn(records: readonly Titled[], key: string): Titled {
  const record = records.find((one) => one.key === key);
  return { key, title: record?.title ?? key };
}

/**
 * What a target asks for: without the figure that it started from, which may be one about few persons, and without what
 * it asked for before, which cites decisions.
 */
export function askedAlone(target: Target): Target {
  return { ...target, baselinePeriod: null, baselineValue: null, formerTargets: [] };
}
