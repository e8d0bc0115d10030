import type { GoalView } from '../../../data/contract.ts';
import type { ActionField } from '../../../data/goal.ts';
import { type Cell, textCell, textColumn } from '../../../data/table.ts';
import { rollUpWords } from '../../../web/words/roll-up-words.ts';
import { capital } from '../../../web/words/states.ts';
import { say } from '../../../web/words/texts.ts';
import { rollUp, worstFirst } from '../../aggregation/roll-up.ts';
import { asideBlock, headingBlock, paragraphBlock } from '../draft-blocks.ts';
import { missingBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { ownSourceLine, sourceLine } from '../source-line.ts';
import { planRow, standingColumns, targetRow } from './standing-rows.ts';
import { hasValue, targetFigure } from './target-blocks.ts';

/** A field of action at a glance: who deals with it, how many goals stand where, and a table of them. */
export const makeFieldPart: PartMaker<'field'> = async (part, drafting) => {
  const views = (await drafting.source.goals()).filter(({ goal }) => goal.actionField === part.field);
  const field = views.find((view) => view.field)?.field ?? (await maybeField(part.field, drafting));
  if (!field) return missingBlocks(drafting, 'reportFieldGone');
  return [
    headingBlock(1, field.title),
    ...(await placeBlocks(field, drafting)),
    ...standingBlocks(field, views.filter(hasStanding), drafting),
    ...(part.charts ? worstCharts(views, drafting) : []),
  ];
};

/** Charts that fit on a page below the table of the goals, and rows of that table that leave room for them. */
const [mostCharts, mostRows] = [2, 8];

/** The course of the targets that stand worst, an indicator once. */
function worstCharts(views: readonly GoalView[], drafting: Drafting): DraftBlock[] {
  const targets = views.flatMap((view) => view.targets);
  if (targets.length + views.flatMap(({ plans }) => plans).length > mostRows) return [];
  const drawn = worstFirst(targets.filter(hasValue)).filter(
    ({ indicator }, index, all) => all.findIndex((other) => other.indicator.id === indicator.id) === index,
  );
  const foot = { measures: [], decisions: [] };
  return drawn.slice(0, mostCharts).map((entry) => targetFigure(entry, foot, drafting));
}

/** A field without goals is known to staff alone. */
async function maybeField(key: string, { source }: Drafting): Promise<ActionField | undefined> {
  if (source.audience !== 'staff') return undefined;
  return (await source.records('actionField')).find((field) => field.key === key);
}

/** Guiding and strategic goals stand where the goals below them stand: counted here they would count twice. */
function hasStanding({ goal, targets, plans }: GoalView): boolean {
  return goal.level === 'operational' || targets.length + plans.length > 0;
}

async function placeBlocks(field: ActionField, { source, language }: Drafting): Promise<DraftBlock[]> {
  const known = await source.records('body');
  const titles = field.bodies.flatMap((key) => known.find((body) => body.key === key)?.title ?? []);
  const bodies = titles.length > 0 ? titles.join(', ') : field.body;
  const parts = [
    ...(field.unit ? [say('reportResponsible', language, { unit: field.unit })] : []),
    ...(bodies ? [say('reportFieldBodies', language, { bodies })] : []),
  ];
  return parts.length === 0 ? [] : [asideBlock(capital(parts.join(' · ')))];
}

function standingBlocks(field: ActionField, views: readonly GoalView[], drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  if (views.length === 0) return [paragraphBlock(say('reportFieldNoGoals', language))];
  const targets = views.flatMap((view) => view.targets);
  const counted = rollUp(
    targets,
    views.flatMap(({ plans }) => plans),
  );
  const shown = targets.map(({ indicator, target }) => ({ indicator: indicator.id, area: target.area }));
  return [
    ...(counted.lead
      ? [paragraphBlock(`${say('reportFieldStates', language)}: ${rollUpWords(counted, language)}.`)]
      : []),
    {
      kind: 'table',
      caption: say('reportFieldGoals', language, { field: field.title }),
      sheet: field.title,
      table: {
        columns: [textColumn(say('reportGoalColumn', language)), ...standingColumns(language)],
        rows: views.flatMap((view) => rowsOf(view, drafting)),
      },
      signs: [],
      source: shown.length === 0 ? ownSourceLine(drafting) : sourceLine(shown, drafting),
    },
  ];
}

/** A row for each target and plan; a goal without any has one that says so. */
function rowsOf({ goal, targets, plans }: GoalView, { language }: Drafting): Cell[][] {
  const title = textCell(goal.title);
  const rows = [
    ...targets.map((entry) => targetRow(entry, language)),
    ...plans.map((plan) => planRow(plan, language)),
  ];
  if (rows.length > 0) return rows.map((row) => [title, ...row]);
  const empty = standingColumns(language)
    .slice(2)
    .map(() => textCell(''));
  return [[title, textCell(''), textCell(say('reportWithoutTarget', language)), ...empty]];
}
