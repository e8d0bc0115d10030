import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Series } from '../../data/series.ts';
import type { Audience } from '../caller.ts';
import { openDecision } from './closed-decisions.ts';

/**
 * The target as an audience may see it. The key of the paper that changed it says what the paper is called, and papers
 * are for staff: the decision is cited in words, and only where the paper is public (`openPapers`). Where it was measured from is a figure like any other. Staff see it; others do
 * where the indicator counts no persons, or where the series that is released for them has a value in that period.
 */
export function withKnownBaseline(
  target: Target,
  { countsPersons }: Pick<Indicator, 'countsPersons'>,
  { points }: Pick<Series, 'points'>,
  { audience, openPapers }: { audience: Audience; openPapers: ReadonlySet<string> },
): Target {
  if (audience === 'staff') return target;
  const isKnown = (paper: string) => openPapers.has(paper);
  const formerTargets = target.formerTargets.map((former) => ({
    ...openDecision(former, isKnown),
    paper: null,
  }));
  const isShown = points.some(({ period, value }) => period === target.baselinePeriod && value !== null);
  const isOpen = isShown || !countsPersons;
  return { ...target, formerTargets, baselineValue: isOpen ? target.baselineValue : null };
}
