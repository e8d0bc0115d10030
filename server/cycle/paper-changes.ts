import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Change, Paper } from '../../data/cycle/paper.ts';
import type { Content, RecordKind, TypedRecord } from '../../data/cycle/records.ts';
import type { Target } from '../../data/goal.ts';
import type { ChangeFault, ChangePreview, Consequence } from '../../data/paper-endpoints.ts';
import type { RecordWriter } from '../database/record-writer.ts';

export type RecordReader = Pick<RecordWriter, 'read' | 'version'>;

/** The record that a change is about. */
export function recordOfChange(change: Change): { kind: Change['kind']; key: string } {
  switch (change.kind) {
    case 'target':
      return { kind: 'target', key: change.target };
    case 'measure':
      return { kind: 'measure', key: change.measure };
    case 'goal':
      return { kind: 'goal', key: change.goal };
    case 'strategy':
      return { kind: 'strategy', key: change.strategy };
  }
}

/** What a target says with the change. */
export function changedTarget(target: Target, change: Extract<Change, { kind: 'target' }>): Target {
  const { value, lower, upper, duePeriod } = change;
  return { ...target, value, lower, upper, duePeriod };
}

/** What a measure says with the change; without an end of its own it keeps the one it has. */
export function changedMeasure(measure: Measure, change: Extract<Change, { kind: 'measure' }>): Measure {
  return { ...measure, state: change.state, until: change.until ?? measure.until };
}

/** Why a change does not fit its record any more, null where it does. */
export async function findFault(change: Change, reader: RecordReader): Promise<ChangeFault | null> {
  const { kind, key } = recordOfChange(change);
  const record = await reader.read(kind, key);
  if (!record) return 'gone';
  if (record.archived) return 'archived';
  if (isDone(change, record.content)) return 'done';
  const seen = change.version === null ? undefined : await reader.version(kind, key, change.version);
  return seen && relevant(kind, seen.content) !== relevant(kind, record.content) ? 'changed' : null;
}

function isDone(change: Change, content: object): boolean {
  return change.kind === 'strategy' && 'state' in content && content.state !== 'draft';
}

/** What of a record a decision on it depends on: steps that were ticked off meanwhile don't matter. */
function relevant(kind: Change['kind'], content: Content<Change['kind']>): string {
  const fields = {
    target: ['goal', 'kind', 'indicator', 'area', 'breakdown', 'value', 'lower', 'upper', 'duePeriod'],
    measure: ['state', 'until'],
    goal: ['title', 'strategy'],
    strategy: ['title', 'version', 'state', 'rows', 'targetRows'],
  }[kind];
  const said = new Map<string, unknown>(Object.entries(content));
  return JSON.stringify(fields.map((field) => said.get(field) ?? null));
}

/** What the changes of a paper will do, or did where they were applied. */
export async function previewChanges(
  paper: Paper,
  consequences: readonly Consequence[],
  reader: RecordReader,
): Promise<ChangePreview[]> {
  const previews: ChangePreview[] = [];
  for (const change of paper.changes) {
    const { kind, key } = recordOfChange(change);
    const made =
      paper.applied === null
        ? undefined
        : consequences.findLast((one) => one.kind === kind && one.key === key);
    const fault = paper.applied === null ? await findFault(change, reader) : null;
    previews.push(await preview(change, { reader, fault, paper, before: made ? made.version - 1 : null }));
  }
  return previews;
}

interface Place {
  reader: RecordReader;
  fault: ChangeFault | null;
  paper: Paper;
  /** The version before the decision, null where it was not applied. */
  before: number | null;
}

async function preview(change: Change, place: Place): Promise<ChangePreview> {
  const { fault } = place;
  const { key } = recordOfChange(change);
  switch (change.kind) {
    case 'target': {
      const { title, content: stored } = await readBefore('target', key, place);
      const content = stored && { ...stored, ...formerTarget(stored, place) };
      const goal = content && (await place.reader.read('goal', content.goal));
      const after = content ? changedTarget(content, change) : null;
      const indicator = content ? wordsOf(content.indicator) : null;
      const named = goal ? { key: goal.key, title: goal.title } : null;
      return { kind: 'target', key, title, goal: named, indicator, before: content, after, fault };
    }
    case 'measure': {
      const { title, content } = await readBefore('measure', key, place);
      const before = content ? { state: content.state, until: content.until } : null;
      const after = { state: change.state, until: change.until ?? before?.until ?? null };
      return { kind: 'measure', key, title, before, after, note: change.note, fault };
    }
    case 'goal': {
      const { title } = await readBefore('goal', key, place);
      return { kind: 'goal', key, title, note: change.note, fault };
    }
    case 'strategy': {
      const { title } = await readBefore('strategy', key, place);
      return { kind: 'strategy', key, title, fault };
    }
  }
}

/** A decision that was carried over from before is known by what it left behind in the target alone. */
function formerTarget({ formerTargets }: Target, { paper, before }: Place): Partial<Target> {
  const former = formerTargets.find((one) => one.paper === paper.key);
  if (paper.applied === null || before !== null || !former) return {};
  const { value, lower, upper, duePeriod } = former;
  return { value, lower, upper, duePeriod };
}

async function readBefore<Kind extends RecordKind>(
  kind: Kind,
  key: string,
  { reader, before }: Place,
): Promise<{ title: string; content: Content<Kind> | null }> {
  const record: TypedRecord<Kind> | undefined = await reader.read(kind, key);
  const earlier = before === null ? undefined : await reader.version<Kind>(kind, key, before);
  return { title: record?.title ?? key, content: earlier?.content ?? record?.content ?? null };
}

function wordsOf(id: string): Extract<ChangePreview, { kind: 'target' }>['indicator'] {
  const indicator = maybeIndicator(id);
  if (!indicator) return null;
  const { title, short, unit, symbol, decimals, polarity } = indicator;
  return { id, title, short, unit, symbol, decimals, polarity };
}
