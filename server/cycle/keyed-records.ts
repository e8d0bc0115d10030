import type { Content, RecordKind } from '../../data/cycle/records.ts';

/** Records found by kind and key. */
export type KeyedRecords = { readonly [Kind in RecordKind]: ReadonlyMap<string, Content<Kind>> };

export function keyRecords(
  records: {
    readonly [Kind in RecordKind]: readonly Content<Kind>[] | undefined;
  },
): KeyedRecords {
  const key = <Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, Content<Kind>> => {
    const list: readonly Content<Kind>[] = records[kind] ?? [];
    return new Map(list.map((content) => [content.key, content]));
  };
  return {
    strategy: key('strategy'),
    actionField: key('actionField'),
    goal: key('goal'),
    target: key('target'),
    plan: key('plan'),
    measure: key('measure'),
    review: key('review'),
    body: key('body'),
    meeting: key('meeting'),
    paper: key('paper'),
    ring: key('ring'),
    round: key('round'),
    actor: key('actor'),
    report: key('report'),
  };
}
