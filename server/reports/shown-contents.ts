import type { AssessedTarget } from '../../data/contract.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import { formatDate } from '../../web/words/format.ts';
import { decidedText } from '../../web/words/kind-words.ts';
import { measureStateWords } from '../../web/words/record-values.ts';
import { titleAmong } from '../../web/words/target-titles.ts';
import { say } from '../../web/words/texts.ts';
import { chartsIn } from './shown-figures.ts';

/** Something that a report says of its own: what it is about, and what it says of it. */
export interface ShownContent {
  where: string;
  text: string;
}

export function goalsIn({ goals }: ReportDocument): Map<string, ShownContent> {
  return new Map(goals.map(({ key, title }) => [key, { where: title, text: title }]));
}

/** A target or plan of a report with the goal that it belongs to. */
export interface ShownTarget {
  goal: { key: string; title: string };
  where: string;
  standing: { state: AssessedTarget['assessment']['state']; receding: boolean };
  /** What it asks for; of a plan what became of its milestones. */
  text: string;
}

/** Targets and plans by their keys, in the order in which they are first drawn. */
export function targetsIn(document: ReportDocument): Map<string, ShownTarget> {
  const { language } = document;
  const titles = new Map(document.goals.map(({ key, title }) => [key, title]));
  const found = new Map<string, ShownTarget>();
  const add = (key: string, goal: string, shown: Omit<ShownTarget, 'goal'>) => {
    if (!found.has(key))
      found.set(key, { goal: { key: goal, title: titles.get(goal) ?? shown.where }, ...shown });
  };
  const charts = chartsIn(document.blocks);
  const drawn = new Map(
    charts.flatMap((chart) =>
      chart.kind === 'target' ? [[chart.target.target.key, chart.target] as const] : [],
    ),
  );
  for (const chart of charts) {
    if (chart.kind === 'target') {
      const { target, assessment } = chart.target;
      const beside = [...drawn.values()].filter((other) => other.target.goal === target.goal);
      add(target.key, target.goal, {
        where: titleAmong(chart.target, beside, language),
        standing: { state: assessment.state, receding: assessment.receding },
        text: decidedText(chart.target, language),
      });
    }
    if (chart.kind === 'plan') {
      const { plan, assessment } = chart.plan;
      add(plan.key, plan.goal, {
        where: plan.title,
        standing: { state: assessment.state, receding: false },
        text: say('reportPlanText', language, { done: assessment.done, all: assessment.steps.length }),
      });
    }
  }
  return found;
}

/** The measures at the feet of the charts and in tables of measures, by their titles. */
export function measuresIn(document: ReportDocument): Map<string, ShownContent> {
  return new Map([...tabledMeasures(document), ...drawnMeasures(document)]);
}

/** Tables whose rows are measures say in their second column how far these are. */
function tabledMeasures({ blocks, language }: ReportDocument): [string, ShownContent][] {
  const head = say('packMeasure', language);
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.table.columns[0]?.head !== head) return [];
    return block.table.rows.map(([title, state]): [string, ShownContent] => [
      title?.text ?? '',
      { where: title?.text ?? '', text: state?.text ?? '' },
    ]);
  });
}

function drawnMeasures({ blocks, language }: ReportDocument): [string, ShownContent][] {
  const feet = chartsIn(blocks).flatMap((chart) => (chart.kind === 'target' ? chart.foot.measures : []));
  return feet.map(({ title, state, to }) => {
    const stateText = measureStateWords[state][language];
    const date = to === null ? '' : formatDate(to, language);
    const text = to === null ? stateText : say('changeUntil', language, { state: stateText, date });
    return [title, { where: title, text }];
  });
}

export function definitionsIn({ definitions, language }: ReportDocument): Map<string, ShownContent> {
  return new Map(
    definitions.map(({ title, version, definition, formula, unit }) => {
      const text = say('reportDefinitionText', language, { version, definition, formula, unit });
      return [title, { where: title, text }];
    }),
  );
}
