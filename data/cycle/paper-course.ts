import type { OutcomeKind, Paper, RouteStep } from './paper.ts';

/* Where a paper is on its way through the bodies. */

/** What a body can make of a paper, by what it is to do with it. */
export const possibleOutcomes: Readonly<Record<RouteStep['role'], readonly OutcomeKind[]>> = {
  advises: ['decided', 'noted', 'rejected', 'referred', 'deferred'],
  decides: ['decided', 'rejected', 'referred', 'deferred'],
  isTold: ['noted', 'referred', 'deferred'],
};

/** Those that are possible at a step of the paper: a paper for information is neither decided nor rejected. */
export function outcomesAt(paper: Pick<Paper, 'purpose'>, step: RouteStep): OutcomeKind[] {
  return possibleOutcomes[step.role].filter(
    (kind) => paper.purpose === 'decision' || (kind !== 'decided' && kind !== 'rejected'),
  );
}

/** The step whose body decided the paper; undefined where none did. */
export function maybeDecision({ route }: Pick<Paper, 'route'>): RouteStep | undefined {
  return route.find(({ role, outcome }) => role === 'decides' && outcome?.kind === 'decided');
}

/** The body that decides has rejected it. */
export function isRejected({ route }: Pick<Paper, 'route'>): boolean {
  return route.some(({ role, outcome }) => role === 'decides' && outcome?.kind === 'rejected');
}

/** The place in the route of the body whose turn it is; undefined where the way is at its end. */
export function maybeTurn(paper: Pick<Paper, 'route'>): number | undefined {
  if (isRejected(paper)) return undefined;
  const place = paper.route.findIndex(({ outcome }) => outcome === null);
  return place === -1 ? undefined : place;
}

/** Where a paper stands: on its way, at its end, decided but not carried out yet. */
export type PaperStanding = 'open' | 'toCarryOut' | 'done' | 'rejected';

export function paperStanding(paper: Paper): PaperStanding {
  if (isRejected(paper)) return 'rejected';
  if (maybeTurn(paper) !== undefined || paper.route.length === 0) return 'open';
  return maybeDecision(paper) && paper.carriedOut === null ? 'toCarryOut' : 'done';
}
