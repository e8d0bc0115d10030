import type { Measure } from '../../data/cycle/measure.ts';
import { maybeMeasureDays } from '../../data/cycle/measure-span.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import { maybeDecision } from '../../data/cycle/paper-course.ts';
import type { Target } from '../../data/goal.ts';
import type { Language } from '../../data/words.ts';
import { decisionWords } from '../words/decision.ts';
import { formatDate } from '../words/format.ts';
import { measureStateWords } from '../words/record-values.ts';
import type { ChartFoot, FootDecision } from './foot-lanes.ts';

/** What was done and decided for a goal. */
export interface GoalDeeds {
  goal: string;
  measures: readonly Measure[];
  papers: readonly Paper[];
}

/** What stands at the foot of a target's chart: measures with their days, the earliest first, and decisions. */
export function footOf(
  { goal, measures, papers }: GoalDeeds,
  target: Pick<Target, 'formerTargets'>,
  language: Language,
): ChartFoot {
  const bars = measures.flatMap((measure) => {
    const days = maybeMeasureDays(measure);
    if (!measure.goals.includes(goal) || !days) return [];
    const { title, state } = measure;
    return [{ title, state, stateText: measureStateWords[state][language], ...days }];
  });
  return {
    measures: bars.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    decisions: [...decidedPapers(goal, papers, language), ...changedTargets(target, papers, language)],
  };
}

function decidedPapers(goal: string, papers: readonly Paper[], language: Language): FootDecision[] {
  return papers.flatMap((paper) => {
    const outcome = maybeDecision(paper)?.outcome;
    if (!outcome || !paper.goals.includes(goal)) return [];
    const text = { de: `Beschluss ${paper.number}`, en: `Decision ${paper.number}` }[language];
    return [{ on: outcome.on, text, title: `${text}, ${formatDate(outcome.on, language)}: ${paper.title}` }];
  });
}

/** Changes of the target whose paper is not among those shown already on that day. */
function changedTargets(
  { formerTargets }: Pick<Target, 'formerTargets'>,
  papers: readonly Paper[],
  language: Language,
): FootDecision[] {
  const days = papers.map((paper) => maybeDecision(paper)?.outcome?.on);
  return formerTargets.flatMap((former) => {
    const { validUntil } = former;
    if (days.includes(validUntil)) return [];
    const text = { de: 'Zielwert geändert', en: 'Target changed' }[language];
    const title = `${text}, ${formatDate(validUntil, language)}: ${decisionWords(former, language)}`;
    return [{ on: validUntil, text, title }];
  });
}
