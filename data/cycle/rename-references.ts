import type { ReportPart } from '../report.ts';
import type { Change } from './paper.ts';
import { type Content, type RecordKind, recordKind } from './records.ts';
import { renameRows } from './rename-rows.ts';

/** The key that a record goes by elsewhere; null where there is no such record. */
export type Rename = (kind: RecordKind, key: string) => string | null;

type Renamers = {
  [Kind in RecordKind]: (content: Content<Kind>, to: Renaming) => Content<Kind> | undefined;
};

const renamers: Renamers = {
  strategy: (content, to) => renameRows(content, to.maybe),
  actionField: (content, to) => ({ ...content, bodies: to.all('body', content.bodies) }),
  goal: (content, to) => {
    const strategy = to.maybe('strategy', content.strategy);
    const actionField = to.maybe('actionField', content.actionField);
    if (strategy === null || actionField === null) return undefined;
    return { ...content, strategy, actionField, parent: to.maybe('goal', content.parent) };
  },
  target: (content, to) => {
    const goal = to.maybe('goal', content.goal);
    const formerTargets = content.formerTargets.map((one) => ({
      ...one,
      paper: to.maybe('paper', one.paper),
    }));
    return goal === null ? undefined : { ...content, goal, formerTargets };
  },
  plan: (content, to) => {
    const goal = to.maybe('goal', content.goal);
    return goal === null ? undefined : { ...content, goal };
  },
  measure: (content, to) => ({
    ...content,
    goals: to.all('goal', content.goals),
    history: content.history.map((one) => ({ ...one, paper: to.maybe('paper', one.paper) })),
  }),
  review: (content, to) => {
    const goal = to.maybe('goal', content.goal);
    if (goal === null) return undefined;
    const target = to.maybe('target', content.target) ?? to.maybe('plan', content.target);
    return { ...content, goal, target, measures: to.all('measure', content.measures) };
  },
  body: (content, to) => ({
    ...content,
    members: content.members.map((one) => ({ ...one, actor: to.maybe('actor', one.actor) })),
  }),
  meeting: (content, to) => {
    const body = to.maybe('body', content.body);
    if (body === null) return undefined;
    const agenda = content.agenda.map((item) => ({ ...item, paper: to.maybe('paper', item.paper) }));
    return { ...content, body, agenda };
  },
  paper: (content, to) => ({
    ...content,
    goals: to.all('goal', content.goals),
    reviews: to.all('review', content.reviews),
    measures: to.all('measure', content.measures),
    route: content.route.flatMap((step) => renameStep(step, to)),
    changes: content.changes.flatMap((change) => renameChange(change, to)),
  }),
  ring: (content, to) => ({
    ...content,
    stations: content.stations.map((station) => ({ ...station, body: to.maybe('body', station.body) })),
    actionFields: to.all('actionField', content.actionFields),
  }),
  round: (content, to) => {
    const [ring, actionField] = [
      to.maybe('ring', content.ring),
      to.maybe('actionField', content.actionField),
    ];
    if (ring === null || actionField === null) return undefined;
    const protocol = content.protocol.map((passing) => ({
      ...passing,
      about: passing.about.flatMap((named) => renameAbout(named, to)),
    }));
    return { ...content, ring, actionField, protocol };
  },
  actor: (content) => content,
  report: (content, to) => {
    const body = to.maybe('body', content.schedule?.body ?? null);
    return {
      ...content,
      parts: content.parts.flatMap((part) => renamePart(part, to)),
      schedule: content.schedule && body !== null ? { ...content.schedule, body } : null,
    };
  },
};

/**
 * A record with everything that it names under other keys; what there is no record for is left out, and undefined is
 * answered where the record can't be without it (a target without its goal). Its own key stays.
 */
export function renameReferences<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  rename: Rename,
): Content<Kind> | undefined {
  return renamers[kind](content, renaming(rename));
}

interface Renaming {
  maybe: (kind: RecordKind, key: string | null) => string | null;
  all: (kind: RecordKind, keys: readonly string[]) => string[];
}

function renaming(rename: Rename): Renaming {
  return {
    maybe: (kind, key) => (key === null ? null : rename(kind, key)),
    all: (kind, keys) => keys.flatMap((key) => rename(kind, key) ?? []),
  };
}

type Step = Content<'paper'>['route'][number];

function renameStep(step: Step, to: Renaming): Step[] {
  const body = to.maybe('body', step.body);
  if (body === null) return [];
  const outcome = step.outcome && { ...step.outcome, to: to.maybe('body', step.outcome.to) };
  return [{ ...step, body, meeting: to.maybe('meeting', step.meeting), outcome }];
}

function renameChange(change: Change, to: Renaming): Change[] {
  switch (change.kind) {
    case 'target': {
      const target = to.maybe('target', change.target);
      return target === null ? [] : [{ ...change, target }];
    }
    case 'measure': {
      const measure = to.maybe('measure', change.measure);
      return measure === null ? [] : [{ ...change, measure }];
    }
    case 'goal': {
      const goal = to.maybe('goal', change.goal);
      return goal === null ? [] : [{ ...change, goal }];
    }
    case 'strategy': {
      const strategy = to.maybe('strategy', change.strategy);
      return strategy === null ? [] : [{ ...change, strategy }];
    }
  }
}

/** A part goes with what it shows; a meeting that is not there becomes the next one. */
function renamePart(part: ReportPart, to: Renaming): ReportPart[] {
  switch (part.kind) {
    case 'field': {
      const field = to.maybe('actionField', part.field);
      return field === null ? [] : [{ ...part, field }];
    }
    case 'goal': {
      const goal = to.maybe('goal', part.goal);
      return goal === null ? [] : [{ ...part, goal }];
    }
    case 'paper': {
      const paper = to.maybe('paper', part.paper);
      return paper === null ? [] : [{ ...part, paper }];
    }
    case 'meeting':
      return [{ ...part, meeting: to.maybe('meeting', part.meeting) }];
    case 'measures':
      return [{ ...part, fields: to.all('actionField', part.fields) }];
    default:
      return [part];
  }
}

type About = Content<'round'>['protocol'][number]['about'][number];

function renameAbout(named: About, to: Renaming): About[] {
  const kind = recordKind.safeParse(named.kind).data;
  const key = kind ? to.maybe(kind, named.key) : null;
  return key === null ? [] : [{ ...named, key }];
}
