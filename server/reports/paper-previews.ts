import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Change, Paper } from '../../data/cycle/paper.ts';
import type { Target } from '../../data/goal.ts';
import type { ChangePreview } from '../../data/paper-endpoints.ts';
import { titledIn } from '../cycle/pack-source.ts';
import { changedMeasure, changedTarget } from '../cycle/paper-changes.ts';
import type { ReportSource } from './report-source.ts';

/**
 * What the decision on a paper changes, or changed: as its records say it at the pin. What held before a decision that was
 * applied is what it left behind in them.
 */
export async function previewPaper(paper: Paper, source: ReportSource): Promise<ChangePreview[]> {
  const previews: ChangePreview[] = [];
  for (const change of paper.changes) previews.push(await preview(change, paper, source));
  return previews;
}

async function preview(change: Change, paper: Paper, source: ReportSource): Promise<ChangePreview> {
  switch (change.kind) {
    case 'target': {
      const target = (await source.records('target')).find(({ key }) => key === change.target);
      const goals = await source.records('goal');
      return {
        ...{ kind: 'target', key: change.target, title: change.target, fault: null },
        goal: target ? titledIn(goals, target.goal) : null,
        indicator: target ? wordsOf(target) : null,
        before: target ? targetBefore(target, paper) : null,
        after: target ? changedTarget(target, change) : null,
      };
    }
    case 'measure': {
      const measure = (await source.records('measure')).find(({ key }) => key === change.measure);
      const after = measure ? changedMeasure(measure, change) : { state: change.state, until: change.until };
      return {
        ...{ kind: 'measure', key: change.measure, fault: null, note: change.note },
        title: measure?.title ?? change.measure,
        before: measure ? measureBefore(measure, paper) : null,
        after: { state: after.state, until: after.until },
      };
    }
    case 'goal': {
      const { title } = titledIn(await source.records('goal'), change.goal);
      return { kind: 'goal', key: change.goal, title, note: change.note, fault: null };
    }
    case 'strategy': {
      const { title } = titledIn(await source.records('strategy'), change.strategy);
      return { kind: 'strategy', key: change.strategy, title, fault: null };
    }
  }
}

function targetBefore(target: Target, paper: Paper): Target {
  const former = target.formerTargets.find((one) => one.paper === paper.key);
  if (paper.applied === null || !former) return target;
  const { value, lower, upper, duePeriod } = former;
  return { ...target, value, lower, upper, duePeriod };
}

/** Its end before the decision is not kept with its state. */
function measureBefore(measure: Measure, paper: Paper): Pick<Measure, 'state' | 'until'> | null {
  if (paper.applied === null) return measure;
  const place = measure.history.findIndex((standing) => standing.paper === paper.key);
  const earlier = measure.history[place - 1];
  return earlier ? { state: earlier.state, until: null } : null;
}

function wordsOf({ indicator: id }: Target): Extract<ChangePreview, { kind: 'target' }>['indicator'] {
  const indicator = maybeIndicator(id);
  if (!indicator) return null;
  const { title, short, unit, symbol, decimals, polarity } = indicator;
  return { id, title, short, unit, symbol, decimals, polarity };
}
