import type { Series } from '../../data/series.ts';
import { compareSeries, type PointChange } from '../../data/series-changes.ts';
import type { PointEvent, SeriesEvent } from '../../data/series-history.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { StoredVersion } from '../database/values.ts';

/** So many of the latest events are looked into. */
const most = 100;

type Combine = (values: StoredValue[]) => readonly Series[];

/**
 * When the series that `combine` makes of values became others, newest first, told from all versions of those values.
 * An import that brought nothing else than what stood there is none of these times.
 */
export function listSeriesEvents(versions: readonly StoredVersion[], combine: Combine): SeriesEvent[] {
  return listSteps(versions, combine)
    .map(({ happening, changes }) => ({
      ...happening,
      added: changes.filter((change) => !change.before).length,
      changed: changes.filter((change) => change.before && change.after).length,
      removed: changes.filter((change) => !change.after).length,
    }))
    .filter(({ added, changed, removed }) => added + changed + removed > 0);
}

/** When what stands in one period of the first of the series became another figure, newest first. */
export function listPointEvents(
  versions: readonly StoredVersion[],
  combine: Combine,
  period: string,
): PointEvent[] {
  const first: Combine = (values) => combine(values).slice(0, 1);
  return listSteps(versions, first).flatMap(({ happening, changes }) => {
    const change = changes.find((one) => one.period === period);
    return change ? [{ ...happening, point: change.after }] : [];
  });
}

/** What each of the latest imports and withdrawals changed, newest first. */
function listSteps(
  versions: readonly StoredVersion[],
  combine: Combine,
): { happening: Happening; changes: PointChange[] }[] {
  const happenings = listHappenings(versions);
  const start = happenings.at(-most - 1);
  const byKey = groupByKey(versions);
  let before = combine(start ? standingAt(byKey, start.time) : []);
  const steps = happenings.slice(-most).map((happening) => {
    const after = combine(standingAt(byKey, happening.time));
    const changes = compareSeries(before, after);
    before = after;
    return { happening, changes };
  });
  return steps.reverse();
}

type Happening = Omit<SeriesEvent, 'added' | 'changed' | 'removed'>;

/** The imports and withdrawals behind the versions, in time order. */
function listHappenings(versions: readonly StoredVersion[]): Happening[] {
  const imports = new Map(versions.map((version) => [version.value.origin.import, version]));
  return [...imports.values()]
    .flatMap(({ value: { origin }, actor, note, withdrawnAt, withdrawnBy }): Happening[] => {
      const about = { import: origin.import, file: origin.file, note };
      const taken = { ...about, time: origin.committedAt, kind: 'import', actor } as const;
      if (withdrawnAt === null) return [taken];
      return [taken, { ...about, time: withdrawnAt, kind: 'withdrawal', actor: withdrawnBy ?? '' }];
    })
    .sort((a, b) => a.time.localeCompare(b.time));
}

function groupByKey(versions: readonly StoredVersion[]): StoredVersion[][] {
  const groups = new Map<string, StoredVersion[]>();
  for (const version of versions) {
    const { area, period, breakdown } = version.value;
    const key = `${area} ${period.kind} ${period.key} ${breakdown}`;
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  }
  return [...groups.values()].map((group) =>
    group.sort((a, b) => b.value.origin.import - a.value.origin.import),
  );
}

/** Of each key the value of the newest import that was there and not withdrawn at the time. */
function standingAt(byKey: readonly StoredVersion[][], time: string): StoredValue[] {
  return byKey.flatMap(
    (versions) =>
      versions.find(
        ({ value, withdrawnAt }) =>
          value.origin.committedAt <= time && (withdrawnAt === null || withdrawnAt > time),
      )?.value ?? [],
  );
}
