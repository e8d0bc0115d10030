import { type Content, contents, type RecordKind } from '../../data/cycle/records.ts';

type Travelling = { [Kind in RecordKind]?: (content: Content<Kind>) => Partial<Content<Kind>> };

/**
 * What of a record stays at home, as it is emptied: figures (baselines, what a goal stood at), whom to call, who said
 * what, and what a decision changed here.
 */
const atHome: Travelling = {
  strategy: () => ({ rows: [], targetRows: [], dropped: [], resumes: [] }),
  target: () => ({ baselinePeriod: null, baselineValue: null, formerTargets: [] }),
  actor: () => ({ contacts: [] }),
  meeting: ({ agenda }) => ({ minutes: '', agenda: agenda.map((item) => ({ ...item, note: '' })) }),
  paper: ({ route }) => ({
    reviews: [],
    changes: [],
    applied: null,
    route: route.map((step) => ({ ...step, outcome: step.outcome && { ...step.outcome, note: '' } })),
  }),
};

/** A record as bundles carry it; `resources` says whether posts and money of measures go with it. */
export function travelling<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  { resources }: { resources: boolean },
): Content<Kind> {
  const home = atHome[kind]?.(content) ?? {};
  const money = kind === 'measure' && !resources ? { posts: [], funding: [] } : {};
  return read(kind, { ...content, ...home, ...money });
}

type Adopting = { [Kind in RecordKind]?: (content: Content<Kind>) => Partial<Content<Kind>> };

/** What was decided, done and reached elsewhere is not decided, done or reached here. */
const elsewhere: Adopting = {
  strategy: () => ({
    state: 'draft',
    decidedBy: null,
    decidedOn: null,
    paper: null,
    continues: null,
    until: null,
  }),
  plan: ({ steps }) => ({ steps: steps.map((step) => ({ ...step, done: null, evidence: null })) }),
  measure: ({ steps }) => ({
    state: 'idea',
    history: [],
    from: null,
    until: null,
    steps: steps.map((step) => ({ ...step, done: null })),
  }),
  paper: ({ route }) => ({
    carriedOut: null,
    route: route.map((step) => ({ ...step, outcome: null })),
  }),
};

/** Kinds whose course is changed by decisions of bodies alone, not even by a bundle of one's own. */
const decidedHere: readonly RecordKind[] = ['strategy', 'paper'];

/**
 * A record of another municipality as a suggestion for the own one: nothing of it is in force or done yet, and what a
 * demonstration invented is an idea like any other here.
 */
export function asSuggestion<Kind extends RecordKind>(kind: Kind, content: Content<Kind>): Content<Kind> {
  const real = 'invented' in content ? { invented: false } : {};
  return read(kind, { ...content, ...real, ...(elsewhere[kind]?.(content) ?? {}) });
}

/** Theirs where it would stand in the place of mine: what was decided, done and reached here stays so. */
export function asSettledHere<Kind extends RecordKind>(
  kind: Kind,
  theirs: Content<Kind>,
  { mine, isOwn }: { mine: Content<Kind>; isOwn: boolean },
): Content<Kind> {
  if (isOwn && !decidedHere.includes(kind)) return theirs;
  const settled = new Set(['invented', ...Object.keys(elsewhere[kind]?.(mine) ?? {})]);
  const kept = Object.entries(mine).filter(([field]) => settled.has(field));
  return read(kind, { ...theirs, ...Object.fromEntries(kept) });
}

/**
 * Mine with what the bundle says otherwise: fields in which mine, as bundles carry it, equals theirs stay as they are
 * here, with all that stays at home.
 */
export function takeTheirs<Kind extends RecordKind>(
  kind: Kind,
  { whole, carried, theirs }: { whole: Content<Kind>; carried: Content<Kind>; theirs: Content<Kind> },
): Content<Kind> {
  const mine = new Map<string, unknown>(Object.entries(carried));
  const changed = Object.entries(theirs).filter(
    ([field, value]) => JSON.stringify(mine.get(field)) !== JSON.stringify(value),
  );
  return read(kind, { ...whole, ...Object.fromEntries(changed), key: whole.key });
}

function read<Kind extends RecordKind>(kind: Kind, content: unknown): Content<Kind> {
  return contents[kind].parse(content) as Content<Kind>;
}
