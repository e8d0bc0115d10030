import { maybeIndicator } from '../../data/catalogue/index.ts';
import { type ChangeKind, changeKinds } from '../../data/consequences.ts';
import { maybePeriod } from '../../data/period.ts';
import { type Comparison, compareStanding } from '../aggregation/compare-standing.ts';
import { statedValue } from '../aggregation/stored-figure.ts';
import type { Replacement } from '../database/replacements.ts';

/** A replacement with its values in the indicator's unit, and how its figures differ. */
export type ComparedReplacement = Replacement & Pick<Comparison, 'difference' | 'share'>;

/** What changes, by kind: how many, and the first that are told one by one. */
export interface ChangeGroups {
  /** Sorts a figure that something else takes the place of in by how it differs. */
  replaced(replacement: Replacement): void;
  /** Takes note of a figure that stays although its source lacks it. */
  kept(replacement: Replacement): void;
  /** Takes note of how many figures come where none is. */
  added(count: number): void;
  /** Kinds that occur, in the order of `changeKinds`. */
  list(): { kind: ChangeKind; count: number; first: ComparedReplacement[] }[];
  /** How many of the figures that something else takes the place of change. */
  changing(): number;
}

/** So many of a kind are told one by one. */
const told = 200;

export function createChangeGroups(): ChangeGroups {
  const groups = new Map<ChangeKind, { count: number; first: ComparedReplacement[] }>();

  function add(kind: ChangeKind, change: ComparedReplacement): void {
    const group = groups.get(kind) ?? { count: 0, first: [] };
    groups.set(kind, group);
    group.count += 1;
    if (kind === 'changed') {
      group.first.push(change);
      if (group.first.length > 2 * told) group.first = largest(group.first);
    } else if (group.first.length < told) group.first.push(change);
  }

  return {
    replaced(replacement) {
      const stated = inUnit(replacement);
      const { kind, difference, share } = compareStanding(stated.before, stated.after);
      if (kind !== 'unchanged') add(kind, { ...stated, difference, share });
    },
    kept(replacement) {
      add('kept', { ...inUnit(replacement), difference: null, share: null });
    },
    added(count) {
      if (count > 0) groups.set('added', { count, first: [] });
    },
    list: () =>
      changeKinds.flatMap((kind) => {
        const group = groups.get(kind);
        if (!group) return [];
        const first = kind === 'changed' ? largest(group.first) : group.first.sort(byPlace);
        return [{ kind, count: group.count, first }];
      }),
    changing: () =>
      [...groups].reduce(
        (sum, [kind, { count }]) => (kind === 'kept' || kind === 'added' ? sum : sum + count),
        0,
      ),
  };
}

function inUnit({ before, after, ...named }: Replacement): Replacement {
  const indicator = maybeIndicator(named.indicator);
  const state = (standing: Replacement['before']) => {
    if (!indicator) return standing;
    const { value, gap } = statedValue(standing, indicator);
    return { ...standing, value, gap };
  };
  return { ...named, before: state(before), after: after && state(after) };
}

/** What grew from nothing first, then by the relative change, then by the change itself. */
function largest(changes: readonly ComparedReplacement[]): ComparedReplacement[] {
  const sizeOf = ({ share }: ComparedReplacement) => share ?? Number.POSITIVE_INFINITY;
  const stepOf = ({ difference }: ComparedReplacement) => Math.abs(difference ?? Number.NaN);
  return changes
    .toSorted((a, b) => {
      const [one, other] = [sizeOf(a), sizeOf(b)];
      return one === other ? stepOf(b) - stepOf(a) : other > one ? 1 : -1;
    })
    .slice(0, told);
}

function byPlace(a: Replacement, b: Replacement): number {
  const start = ({ period }: Replacement) => maybePeriod(period)?.start ?? period;
  return (
    a.indicator.localeCompare(b.indicator) ||
    a.area.localeCompare(b.area) ||
    a.breakdown.localeCompare(b.breakdown) ||
    start(b).localeCompare(start(a))
  );
}
