import { type Bundle, bundleFormat, bundle as bundleSchema, type Story } from '../../data/bundle.ts';
import type { Content, RecordKind } from '../../data/cycle/records.ts';
import { renameReferences } from '../../data/cycle/rename-references.ts';
import type { BundleChoice } from '../../data/exchange-endpoints.ts';
import type { Municipality } from '../../data/goal.ts';
import { travelling } from './bundle-content.ts';
import { keyRecords } from './keyed-records.ts';

/** All records in use, by kind. */
export type Collection = { [Kind in RecordKind]: readonly Content<Kind>[] };

/**
 * The chosen part of a collection as a bundle that refers to nothing outside of itself: never figures, reviews, rounds,
 * schools, expected deliveries, contacts and minutes.
 */
export function makeBundle(
  own: Collection,
  choice: BundleChoice,
  { municipality, story }: { municipality: Municipality; story: Story | null },
): Bundle {
  const chosen = choose(own, choice);
  const inside = keyRecords(chosen);
  const of = <Kind extends RecordKind>(kind: Kind): Content<Kind>[] =>
    chosen[kind].flatMap((content) => {
      const carried = travelling<Kind>(kind, content, choice);
      return renameReferences<Kind>(kind, carried, (to, key) => (inside[to].has(key) ? key : null)) ?? [];
    });
  const maybe = <Kind extends BundleChoice['kinds'][number]>(kind: Kind) =>
    choice.kinds.includes(kind) ? of<Kind>(kind) : undefined;
  return bundleSchema.parse({
    format: bundleFormat,
    municipality,
    story: story ?? undefined,
    schools: [],
    strategies: of('strategy'),
    actionFields: of('actionField'),
    goals: of('goal'),
    targets: of('target'),
    plans: maybe('plan'),
    actors: maybe('actor'),
    bodies: maybe('body'),
    measures: maybe('measure'),
    meetings: maybe('meeting'),
    papers: maybe('paper'),
    rings: maybe('ring'),
  });
}

/** What is not public stays in its bodies: the number of such a paper, too. */
function withoutClosed(strategy: Content<'strategy'>, { paper: papers }: Collection): Content<'strategy'> {
  const isClosed = papers.some((paper) => !paper.public && paper.number === strategy.paper);
  return isClosed ? { ...strategy, paper: null } : strategy;
}

function choose(own: Collection, { strategies, kinds }: BundleChoice): Collection {
  const all = <Kind extends BundleChoice['kinds'][number]>(kind: Kind): readonly Content<Kind>[] =>
    kinds.includes(kind) ? own[kind] : [];
  const goal = own.goal.filter((one) => strategies.includes(one.strategy));
  const goals = new Set(goal.map(({ key }) => key));
  const fields = new Set(goal.map(({ actionField }) => actionField));
  return {
    strategy: own.strategy
      .filter(({ key }) => strategies.includes(key))
      .map((one) => withoutClosed(one, own)),
    actionField: own.actionField.filter(({ key }) => fields.has(key)),
    goal,
    target: all('target').filter((one) => goals.has(one.goal)),
    plan: all('plan').filter((one) => goals.has(one.goal)),
    measure: all('measure').filter(
      (one) => one.goals.length === 0 || one.goals.some((key) => goals.has(key)),
    ),
    review: [],
    body: all('body'),
    meeting: all('meeting').map((one) => ({ ...one, agenda: one.agenda.filter((item) => item.public) })),
    // What is not public stays in its bodies.
    paper: all('paper').filter((one) => one.public),
    ring: all('ring'),
    round: [],
    actor: all('actor'),
    report: [],
  };
}
