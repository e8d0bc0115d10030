import { type Bundle, recordsOf } from '../../data/bundle.ts';
import { maybeIndicator } from '../../data/catalogue/index.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import { type Content, type RecordKind, recordKinds } from '../../data/cycle/records.ts';
import { referencesOf } from '../../data/cycle/references.ts';
import { renameReferences } from '../../data/cycle/rename-references.ts';
import type { ExchangeNote, ExchangeRow } from '../../data/exchange-endpoints.ts';
import { asSettledHere, asSuggestion, travelling } from './bundle-content.ts';
import type { Collection } from './export-bundle.ts';
import { type KeyedRecords, keyRecords } from './keyed-records.ts';

/** Where a bundle arrives: the own records (archived ones, too), the own area, and what is known here. */
export interface Arrival {
  own: Collection;
  area: string;
  knowsArea: (key: string) => boolean;
  /** Whether target values of another municipality are taken as suggestions. */
  targetValues: boolean;
}

/** A row with its contents of the kind's own type. */
export interface PlannedRow extends ExchangeRow {
  theirs: Content<RecordKind>;
  mine: Content<RecordKind> | null;
}

/** Kinds that are never taken over: reviews and reports belong to figures, rounds to what happened there. */
const stays: readonly RecordKind[] = ['review', 'round', 'report'];

/** What becomes of each record of a bundle, in the order in which they are written. */
export function planExchange(bundle: Bundle, arrival: Arrival): PlannedRow[] {
  const records = recordsOf(bundle);
  const sides = findSides(bundle, arrival.own);
  const isThere = (kind: RecordKind, key: string) =>
    !stays.includes(kind) && (sides.theirs[kind].has(key) || sides.mine[kind].has(key));
  return recordKinds
    .filter((kind) => !stays.includes(kind))
    .flatMap((kind) =>
      (records[kind] ?? []).map((content) => planRow(kind, content, { bundle, arrival, sides, isThere })),
    );
}

/** The records of here and of the bundle, and whether it speaks of posts and money. */
interface Sides {
  mine: KeyedRecords;
  theirs: KeyedRecords;
  resources: boolean;
}

export function findSides(bundle: Bundle, own: Collection): Sides {
  return {
    mine: keyRecords(own),
    theirs: keyRecords(recordsOf(bundle)),
    resources: (bundle.measures ?? []).some(({ posts, funding }) => posts.length + funding.length > 0),
  };
}

interface Planning {
  bundle: Bundle;
  arrival: Arrival;
  sides: Sides;
  isThere: (kind: RecordKind, key: string) => boolean;
}

function planRow<Kind extends RecordKind>(
  kind: Kind,
  sent: Content<Kind>,
  { bundle, arrival, sides, isThere }: Planning,
): PlannedRow {
  const isOwn = bundle.municipality.key === arrival.area;
  const carried = travelling<Kind>(kind, sent, { resources: true });
  const suggested = isOwn ? carried : asSuggestion<Kind>(kind, carried);
  const notes: ExchangeNote[] = [];
  const placed = placeRecord<Kind>(suggested, { bundle, arrival, notes });
  for (const named of referencesOf<Kind>(kind, placed)) {
    if (!isThere(named.kind, named.key)) notes.push({ code: 'lostReference', about: named.key });
  }
  const whole = renameReferences<Kind>(kind, placed, (to, key) => (isThere(to, key) ? key : null));
  if (!whole) notes.push({ code: 'withoutOwner', about: sent.key });
  const told = whole ?? placed;
  const mine = carriedOf<Kind>(kind, sent.key, sides);
  const theirs = mine ? asSettledHere<Kind>(kind, told, { mine, isOwn }) : told;
  const isUsable = whole !== undefined && !notes.some(({ code }) => code === 'unknownIndicator');
  const title = recordTitle<Kind>(kind, theirs, titlesIn(sides.theirs));
  return { kind, key: sent.key, title, standing: standingOf(isUsable, mine, theirs), mine, theirs, notes };
}

function standingOf(isUsable: boolean, mine: object | null, theirs: object): ExchangeRow['standing'] {
  if (!isUsable) return 'unusable';
  if (mine === null) return 'new';
  return JSON.stringify(mine) === JSON.stringify(theirs) ? 'same' : 'conflict';
}

/** Mine as this bundle would carry it: without references to what it does not hold, without money where it has none. */
export function carriedOf<Kind extends RecordKind>(
  kind: Kind,
  key: string,
  { mine, theirs, resources }: Sides,
): Content<Kind> | null {
  const whole: Content<Kind> | undefined = mine[kind].get(key);
  if (!whole) return null;
  const carried = travelling<Kind>(kind, whole, { resources });
  return (
    renameReferences<Kind>(kind, carried, (to, named) => (theirs[to].has(named) ? named : null)) ?? carried
  );
}

/** Areas and indicators as they are known here; what had to change is added to `notes`. */
function placeRecord<Kind extends RecordKind>(
  content: Content<Kind>,
  { bundle, arrival, notes }: Pick<Planning, 'bundle' | 'arrival'> & { notes: ExchangeNote[] },
): Content<Kind> {
  const place = (area: string): string => {
    if (area === bundle.municipality.key) return arrival.area;
    if (arrival.knowsArea(area)) return area;
    notes.push({ code: 'ownArea', about: area });
    return arrival.area;
  };
  const isForeign = bundle.municipality.key !== arrival.area;
  if ('indicator' in content) {
    // A target is bound to what its indicator meant when it was set.
    if (maybeIndicator(content.indicator)?.definitionVersion !== content.definitionVersion) {
      notes.push({ code: 'unknownIndicator', about: content.indicator });
    }
    const asked = isForeign && !arrival.targetValues ? withoutValues : {};
    return { ...content, ...asked, area: place(content.area) };
  }
  if ('effects' in content) {
    const known = content.effects.filter(({ indicator }) => maybeIndicator(indicator));
    const effects = known.map((one) => ({ ...one, area: one.area === null ? null : place(one.area) }));
    return { ...content, effects };
  }
  return content;
}

const withoutValues = { value: null, lower: null, upper: null, duePeriod: null, milestones: [] };

function titlesIn(records: KeyedRecords) {
  return (kind: RecordKind, key: string): string | undefined => {
    const found = records[kind].get(key);
    return found && 'title' in found ? found.title : undefined;
  };
}
