import type { GoalView } from '../../../data/contract.ts';
import type { Measure } from '../../../data/cycle/measure.ts';
import type { Paper } from '../../../data/cycle/paper.ts';
import type { ReportPart } from '../../../data/report.ts';
import { readRichText } from '../../../data/rich-text.ts';
import { footOf } from '../../../web/charts/goal-foot.ts';
import { stateWords } from '../../../web/words/assessment.ts';
import { levelWords } from '../../../web/words/record-values.ts';
import { rollUpWords } from '../../../web/words/roll-up-words.ts';
import { capital } from '../../../web/words/states.ts';
import { strategyTitle } from '../../../web/words/strategies.ts';
import { strategyLine } from '../../../web/words/strategy-line.ts';
import { titleAmong } from '../../../web/words/target-titles.ts';
import { say } from '../../../web/words/texts.ts';
import { asideBlock, headingBlock, listBlock, paragraphBlock, titledNote } from '../draft-blocks.ts';
import { missingBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { ownSourceLine, sourceLine } from '../source-line.ts';
import { reviewBlocks } from './goal-reviews.ts';
import { lateBlocks } from './late-blocks.ts';
import { measureTable } from './measure-table.ts';
import { planBlocks } from './plan-blocks.ts';
import { planRow, standingColumns, targetRow } from './standing-rows.ts';
import { targetBlocks } from './target-blocks.ts';

type GoalPart = Extract<ReportPart, { kind: 'goal' }>;

/** A goal as its page says it: where it hangs, each of its targets and plans, what is done for it, and what staff make of it. */
export const makeGoalPart: PartMaker<'goal'> = async (part, drafting) => {
  const views = await drafting.source.goals();
  const view = views.find(({ goal }) => goal.key === part.goal);
  return view ? goalBlocks(view, part, drafting) : missingBlocks(drafting, 'reportGoalGone');
};

/** The blocks of a goal that the audience may know of. */
export async function goalBlocks(
  view: GoalView,
  part: Omit<GoalPart, 'kind' | 'goal'>,
  drafting: Drafting,
): Promise<DraftBlock[]> {
  const { source } = drafting;
  const measures = await source.records('measure');
  const papers = (await source.records('paper')).filter(
    (paper) => source.audience === 'staff' || paper.public,
  );
  return [
    headingBlock(2, view.goal.title),
    asideBlock(placeOf(view, drafting)),
    ...readRichText(view.goal.description, 3),
    ...togetherBlocks(view, drafting),
    ...aimBlocks(view, part, { drafting, measures, papers }),
    ...(part.measures ? measureBlocks(view, measures, drafting) : []),
    ...(part.reviews ? await reviewBlocks(view, drafting) : []),
  ];
}

/** Level, the goals above, strategy with its decision, who is responsible. */
function placeOf({ goal, above, strategy }: GoalView, { language }: Drafting): string {
  const way = above.map(({ level, title }) => `${levelWords[level][language]}: ${title}`);
  const decided = strategy && strategyLine(strategy, language);
  const titled = strategy && [strategyTitle(strategy), ...(decided ? [decided] : [])].join(', ');
  const parts = [
    [...way, levelWords[goal.level][language]].join(' › '),
    ...(titled ? [say('reportStrategy', language, { strategy: titled })] : []),
    ...(goal.responsible ? [say('reportResponsible', language, { unit: goal.responsible })] : []),
  ];
  return capital(parts.join(' · '));
}

/** Several targets and plans counted, the least favourable first, in a sentence and in a table. */
function togetherBlocks({ targets, plans, rollUp }: GoalView, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  if (targets.length + plans.length < 2 || !rollUp.lead) return [];
  const leading = stateWords(rollUp.lead, language).word;
  const said = [
    `${rollUpWords(rollUp, language)}.`,
    ...(rollUp.counts.length > 1 ? [say('rollUpLead', language, { state: leading })] : []),
    ...(rollUp.overridden > 0 ? [say('rollUpOverridden', language, { n: rollUp.overridden })] : []),
  ];
  return [
    paragraphBlock(said.join(' ')),
    {
      kind: 'table',
      caption: say('reportGoalTargets', language),
      sheet: say('reportGoalTargets', language),
      table: {
        columns: standingColumns(language),
        rows: [
          ...targets.map((entry) => targetRow(entry, language)),
          ...plans.map((plan) => planRow(plan, language)),
        ],
      },
      signs: [],
      source: targets.length === 0 ? ownSourceLine(drafting) : sourceLine(shownBy(targets), drafting),
    },
  ];
}

function shownBy(targets: GoalView['targets']) {
  return targets.map(({ indicator, target }) => ({ indicator: indicator.id, area: target.area }));
}

interface Deeds {
  drafting: Drafting;
  measures: readonly Measure[];
  papers: readonly Paper[];
}

function aimBlocks(
  view: GoalView,
  { charts, tables }: Pick<GoalPart, 'charts' | 'tables'>,
  { drafting, measures, papers }: Deeds,
): DraftBlock[] {
  const { goal, targets, plans } = view;
  const { language } = drafting;
  if (targets.length + plans.length === 0) return withoutAim(view, drafting);
  const isAlone = targets.length + plans.length === 1;
  const titled = (title: string) => (isAlone ? [] : [headingBlock(3, title)]);
  return [
    ...targets.flatMap((entry) => {
      const title = titleAmong(entry, targets, language);
      const foot = footOf({ goal: goal.key, measures, papers }, entry.target, language);
      return [...titled(title), ...targetBlocks(entry, { charts, tables, title, foot }, drafting)];
    }),
    ...plans.flatMap((plan) => [
      ...titled(plan.plan.title),
      ...planBlocks(plan, { charts, tables }, drafting),
    ]),
  ];
}

/** A guiding or strategic goal is carried by those below it; any other says that nothing was settled. */
function withoutAim({ goal, below, rollUp }: GoalView, { language }: Drafting): DraftBlock[] {
  if (goal.level === 'operational' || below.length === 0) {
    return [titledNote(say('goalWithoutTarget', language), say('goalWithoutTargetLead', language))];
  }
  const standing = rollUp.lead ? `${rollUpWords(rollUp, language)}. ` : '';
  return [
    titledNote(say('goalWithoutOwnAim', language), `${standing}${say('goalWithoutOwnAimLead', language)}`),
    ...listBlock(
      below.map((one) => {
        const { lead } = one.rollUp;
        return lead ? `${one.goal.title}: ${stateWords(lead, language).word}` : one.goal.title;
      }),
    ),
  ];
}

function measureBlocks({ goal }: GoalView, all: readonly Measure[], drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const measures = all.filter(({ goals }) => goals.includes(goal.key));
  const title = headingBlock(3, say('reportGoalMeasures', language));
  if (measures.length === 0) return [title, paragraphBlock(say('goalMeasuresNone', language))];
  return [
    title,
    {
      kind: 'table',
      caption: say('reportGoalMeasures', language),
      sheet: say('reportMeasures', language),
      table: measureTable(measures, drafting, null),
      signs: [],
      source: ownSourceLine(drafting),
    },
    ...lateBlocks(measures, drafting),
  ];
}
