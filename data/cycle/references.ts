import type { ReportPart } from '../report.ts';
import type { Change } from './paper.ts';
import { type Content, type RecordKind, recordKind } from './records.ts';

/** A record that another one names; `role` is the field that names it. */
export interface Reference {
  role: string;
  kind: RecordKind;
  key: string;
}

type References = { [Kind in RecordKind]: (content: Content<Kind>) => Reference[] };

/** What each kind of record names. A record can't be deleted while another one that is not archived names it. */
const references: References = {
  strategy: ({ continues, rows }) => [
    ...one('continues', 'strategy', continues),
    ...rows.flatMap(({ actionField }) => one('rows', 'actionField', actionField)),
  ],
  actionField: ({ bodies }) => many('bodies', 'body', bodies),
  goal: ({ strategy, actionField, parent }) => [
    ...one('strategy', 'strategy', strategy),
    ...one('actionField', 'actionField', actionField),
    ...one('parent', 'goal', parent),
  ],
  target: ({ goal, formerTargets }) => [
    ...one('goal', 'goal', goal),
    ...formerTargets.flatMap(({ paper }) => one('formerTargets', 'paper', paper)),
  ],
  plan: ({ goal }) => one('goal', 'goal', goal),
  measure: ({ goals, history }) => [
    ...many('goals', 'goal', goals),
    ...history.flatMap(({ paper }) => one('history', 'paper', paper)),
  ],
  review: ({ goal, measures }) => [...one('goal', 'goal', goal), ...many('measures', 'measure', measures)],
  body: ({ members }) => members.flatMap(({ actor }) => one('members', 'actor', actor)),
  meeting: ({ body, agenda }) => [
    ...one('body', 'body', body),
    ...agenda.flatMap(({ paper }) => one('agenda', 'paper', paper)),
  ],
  paper: ({ goals, reviews, measures, route, changes }) => [
    ...many('goals', 'goal', goals),
    ...many('reviews', 'review', reviews),
    ...many('measures', 'measure', measures),
    ...route.flatMap(({ body, meeting, outcome }) => [
      ...one('route', 'body', body),
      ...one('route', 'meeting', meeting),
      ...one('route', 'body', outcome?.to ?? null),
    ]),
    ...changes.map(changed),
  ],
  ring: ({ stations, actionFields }) => [
    ...stations.flatMap(({ body }) => one('stations', 'body', body)),
    ...many('actionFields', 'actionField', actionFields),
  ],
  round: ({ ring, actionField, protocol }) => [
    ...one('ring', 'ring', ring),
    ...one('actionField', 'actionField', actionField),
    ...protocol.flatMap(({ about }) => about.flatMap(ofKind)),
  ],
  actor: () => [],
  report: ({ parts, schedule }) => [
    ...parts.flatMap(partReferences),
    ...one('schedule', 'body', schedule?.body ?? null),
  ],
};

/** What a record names, each once. A paper names its meeting and the meeting the paper, so circles are possible. */
export function referencesOf<Kind extends RecordKind>(kind: Kind, content: Content<Kind>): Reference[] {
  const named = references[kind](content);
  const seen = new Set<string>();
  return named.filter((reference) => {
    const id = JSON.stringify(reference);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function partReferences(part: ReportPart): Reference[] {
  switch (part.kind) {
    case 'field':
      return one('parts', 'actionField', part.field);
    case 'goal':
      return one('parts', 'goal', part.goal);
    case 'measures':
      return many('parts', 'actionField', part.fields);
    case 'paper':
      return one('parts', 'paper', part.paper);
    case 'meeting':
      return one('parts', 'meeting', part.meeting);
    default:
      return [];
  }
}

function changed(change: Change): Reference {
  switch (change.kind) {
    case 'target':
      return { role: 'changes', kind: 'target', key: change.target };
    case 'measure':
      return { role: 'changes', kind: 'measure', key: change.measure };
    case 'goal':
      return { role: 'changes', kind: 'goal', key: change.goal };
    case 'strategy':
      return { role: 'changes', kind: 'strategy', key: change.strategy };
  }
}

/** A kind that nobody knows is no reference. */
function ofKind({ kind, key }: { kind: string; key: string }): Reference[] {
  const known = recordKind.safeParse(kind);
  return known.success ? [{ role: 'protocol', kind: known.data, key }] : [];
}

function one(role: string, kind: RecordKind, key: string | null): Reference[] {
  return key === null ? [] : [{ role, kind, key }];
}

function many(role: string, kind: RecordKind, keys: readonly string[]): Reference[] {
  return keys.map((key) => ({ role, kind, key }));
}
