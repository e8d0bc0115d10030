import type { Measure } from '../../../data/cycle/measure.ts';
import type { ReportPart } from '../../../data/report.ts';
import { say } from '../../../web/words/texts.ts';
import { headingBlock, paragraphBlock } from '../draft-blocks.ts';
import { goneBlocks, isUnreleased, missingBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { ownSourceLine } from '../source-line.ts';
import { lateBlocks } from './late-blocks.ts';
import { measureTable } from './measure-table.ts';

type MeasuresPart = Extract<ReportPart, { kind: 'measures' }>;

interface Group {
  title: string;
  sheet: string;
  measures: readonly Measure[];
}

/** The measures of fields of action, how far each is and what is late; for others than staff those of goals that they know. */
export const makeMeasuresPart: PartMaker<'measures'> = async (part, drafting) => {
  const { source, language } = drafting;
  if (isUnreleased(source)) return missingBlocks(drafting, 'reportFieldGone');
  const goals = new Map((await source.goals()).map(({ goal }) => [goal.key, goal.title]));
  const groups = await listGroups(part, drafting);
  const gone = (await isFieldGone(part, drafting)) ? goneBlocks(drafting, 'reportFieldsGone') : [];
  const title = headingBlock(1, say('reportMeasures', language));
  if (groups.length === 0 && gone.length > 0) return gone;
  if (groups.length === 0) return [title, paragraphBlock(say('reportMeasuresNone', language))];
  return [title, ...gone, ...groups.flatMap((group) => groupBlocks(group, goals, drafting))];
};

/** Whether one of the chosen fields is not there, or there is nothing in it that the audience may know. */
async function isFieldGone({ fields: wanted }: MeasuresPart, { source }: Drafting): Promise<boolean> {
  const known = new Set((await source.goals()).map(({ goal }) => goal.actionField));
  // A field without goals is known to staff alone.
  if (source.audience === 'staff') for (const { key } of await source.records('actionField')) known.add(key);
  return wanted.some((key) => !known.has(key));
}

async function listGroups(
  { fields: wanted }: MeasuresPart,
  { source, language }: Drafting,
): Promise<Group[]> {
  const measures = await source.records('measure');
  const views = await source.goals();
  const fields = [...new Map(views.flatMap(({ field }) => (field ? [[field.key, field]] : []))).values()];
  const chosen = fields
    .filter(({ key }) => wanted.length === 0 || wanted.includes(key))
    .sort((one, other) => one.sort - other.sort);
  const ofFields = chosen.map(({ key, title }): Group => {
    const own = new Set(views.filter(({ goal }) => goal.actionField === key).map(({ goal }) => goal.key));
    return {
      title: say('reportMeasuresOf', language, { field: title }),
      sheet: title,
      measures: measures.filter(({ goals }) => goals.some((goal) => own.has(goal))),
    };
  });
  const isAll = wanted.length === 0 && source.audience === 'staff';
  const title = say('reportMeasuresLoose', language);
  const loose = { title, sheet: title, measures: measures.filter(({ goals }) => goals.length === 0) };
  return [...ofFields, ...(isAll ? [loose] : [])].filter((group) => group.measures.length > 0);
}

function groupBlocks(
  { title, sheet, measures }: Group,
  goals: ReadonlyMap<string, string>,
  drafting: Drafting,
): DraftBlock[] {
  return [
    headingBlock(2, title),
    {
      kind: 'table',
      caption: title,
      sheet,
      table: measureTable(measures, drafting, goals),
      signs: [],
      source: ownSourceLine(drafting),
    },
    ...lateBlocks(measures, drafting),
  ];
}
