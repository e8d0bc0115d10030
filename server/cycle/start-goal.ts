import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { Strategy, Target } from '../../data/goal.ts';
import type { GoalStart, StartTarget } from '../../data/start-endpoints.ts';
import { parseContent, type RecordWriter } from '../database/record-writer.ts';
import { prepareRecord } from './prepare-record.ts';

/**
 * Writes a goal with what it needs around it: the field of action where it is new, a draft of a strategy where there is
 * none, and the target. `area` is the own municipality's key. Answers the goal's key. Throws `HttpProblem`.
 */
export async function startGoal(
  writer: RecordWriter,
  start: GoalStart,
  { today, area }: { today: string; area: string },
): Promise<string> {
  const { title, responsible } = start;
  const strategy = start.strategy ?? (await ensureStrategy(writer, today));
  const actionField = await ensureField(writer, start, today);
  const goals = await writer.list('goal');
  const goal = await add(writer, 'goal', title, today, {
    strategy,
    actionField,
    level: 'strategic',
    parent: null,
    title,
    responsible,
    sort: 1 + Math.max(0, ...goals.map(({ content }) => content.sort)),
    invented: false,
  });
  if (start.target) await add(writer, 'target', title, today, targetOf(start.target, goal, area));
  return goal;
}

/** The one that goals can be added to: in force, or a draft that continues none. */
async function ensureStrategy(writer: RecordWriter, today: string): Promise<string> {
  const open = (await writer.list('strategy')).filter(({ content }) => isOpen(content));
  const known = open.find(({ content }) => content.state === 'decided') ?? open[0];
  if (known) return known.key;
  const title = 'Unsere Ziele';
  return add(writer, 'strategy', title, today, {
    title,
    version: '1.0',
    kind: 'concept',
    state: 'draft',
    description:
      'Beim Anlegen des ersten Ziels entstanden, damit es einen Platz hat. Name und Art lassen sich ändern; mit einem Beschluss gilt die Strategie.',
  });
}

function isOpen({ state, continues }: Strategy): boolean {
  return state === 'decided' || (state === 'draft' && continues === null);
}

async function ensureField(writer: RecordWriter, { field, responsible }: GoalStart, today: string) {
  if ('key' in field) return field.key;
  const fields = await writer.list('actionField');
  const known = fields.find(({ title }) => title.toLowerCase() === field.title.toLowerCase());
  if (known) return known.key;
  return add(writer, 'actionField', field.title, today, {
    title: field.title,
    unit: responsible,
    body: null,
    sort: 1 + Math.max(0, ...fields.map(({ content }) => content.sort)),
  });
}

function targetOf(
  target: StartTarget,
  goal: string,
  area: string,
): Omit<Target, 'key' | 'milestones' | 'formerTargets'> {
  return {
    ...target,
    goal,
    kind: 'reach',
    definitionVersion: 1,
    area,
    breakdown: '',
    fold: null,
    lower: null,
    upper: null,
    tolerance: null,
  };
}

async function add<Kind extends RecordKind>(
  writer: RecordWriter,
  kind: Kind,
  title: string,
  today: string,
  said: object,
): Promise<string> {
  const key = await writer.freeKey(kind, title);
  const content: Content<Kind> = parseContent(kind, { ...said, key });
  const preparation = { content, before: undefined, writer, reason: null, today };
  await writer.write<Kind>(kind, await prepareRecord(kind, preparation), { reason: null });
  return key;
}
