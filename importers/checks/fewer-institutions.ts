import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle } from '../../data/catalogue/index.ts';
import { comparePeriods, type Period } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import type { Finding, Return, ReturnsCheck } from './check.ts';
import { groupBy } from './grouping.ts';

/**
 * Fewer institutions reported than for the period before: by the numbers that stand beside a total, or by counting the
 * schools that have figures. A warning with both numbers and, where they are known, the schools that are missing: their
 * pupils are missing from the sum, and a fall may be nothing else.
 *
 * The period before is the last one of the same kind that is known, delivered or stored. Those who were asked in a survey
 * owe nothing, so waves are left out. What holds for several indicators of a row is said once.
 *
 * Method: Zielkreis, methods 1 (incomplete returns).
 */
export const fewerInstitutions: ReturnsCheck = {
  code: 'fewer-institutions',
  severity: 'warning',
  title: 'Weniger Einrichtungen haben gemeldet als im Zeitraum davor',
  check({ area, returns }, { areas, labels }) {
    const place = areas.maybeArea(area)?.name ?? area;
    const found = new Map<string, Finding>();
    const known = returns.filter(({ period }) => period.kind !== 'wave');
    for (const own of groupBy(known, ({ indicator }) => indicator).values()) {
      for (const { now, before } of [...stepsOfSchools(own), ...stepsOfTotals(own)]) {
        const id = [now.period.key, now.breakdown, now.reported, before.period.key, before.reported].join(
          '|',
        );
        if (now.reported < before.reported && !found.has(id))
          found.set(id, findingOf(now, before, place, labels));
      }
    }
    return [...found.values()];
  },
};

interface Count {
  period: Period;
  breakdown: string;
  reported: number;
  due: number;
  /** Schools with figures, where schools were counted. */
  schools: ReadonlySet<string>;
  line: number | null;
  column: number | null;
}

interface Step {
  now: Count;
  before: Count;
}

const noSchools: ReadonlySet<string> = new Set();

function stepsOfTotals(returns: readonly Return[]): Step[] {
  const totals = returns.filter(({ breakdown, due }) => due > 1 && schoolOf(breakdown) === undefined);
  return stepsOf(totals.map((one) => ({ ...one, schools: noSchools })));
}

function stepsOfSchools(returns: readonly Return[]): Step[] {
  const schools = returns.flatMap((one) => {
    const school = schoolOf(one.breakdown);
    return school === undefined ? [] : [{ one, school, without: withoutSchool(one.breakdown) }];
  });
  const groups = groupBy(schools, ({ one, without }) => `${one.period.kind} ${one.period.key} ${without}`);
  const counts = [...groups.values()].map((group): Count => {
    const first = group.find(({ one }) => one.line !== null) ?? group[0];
    const reporting = new Set(group.flatMap(({ one, school }) => (one.reported > 0 ? [school] : [])));
    return {
      period: first.one.period,
      breakdown: first.without,
      reported: reporting.size,
      due: new Set(group.map(({ school }) => school)).size,
      schools: reporting,
      line: first.one.line,
      column: null,
    };
  });
  return stepsOf(counts);
}

/** Each delivered count with the one before it in time. */
function stepsOf(counts: readonly Count[]): Step[] {
  const series = groupBy(counts, ({ breakdown, period }) => `${period.kind} ${breakdown}`);
  return [...series.values()].flatMap((group) => {
    const sorted = [...group].sort((one, other) => comparePeriods(one.period, other.period));
    return sorted.flatMap((now, index): Step[] => {
      const before = sorted[index - 1];
      return now.line !== null && before ? [{ now, before }] : [];
    });
  });
}

function schoolOf(breakdown: string): string | undefined {
  return breakdown === '' ? undefined : readBreakdown(breakdown).schule;
}

function withoutSchool(breakdown: string): string {
  const { schule: _, schulform: __, ...rest } = readBreakdown(breakdown);
  return breakdownKey(rest);
}

const named = 8;

function findingOf(now: Count, before: Count, place: string, labels: ReadonlyMap<string, string>): Finding {
  const missing = [...before.schools].filter((school) => !now.schools.has(school)).sort();
  const names = missing.slice(0, named).map((school) => breakdownTitle(`schule=${school}`, 'de', labels));
  const further = missing.length - named;
  const more = further <= 0 ? '' : further === 1 ? ' und eine weitere' : ` und ${further} weitere`;
  const who =
    names.length > 0 ? ` Es ${missing.length === 1 ? 'fehlt' : 'fehlen'}: ${names.join(', ')}${more}.` : '';
  const have = now.reported === 1 ? 'hat' : 'haben';
  const were = before.reported === 1 ? 'war' : 'waren';
  const institutions = now.due === 1 ? 'Einrichtung' : 'Einrichtungen';
  const of = now.breakdown === '' ? '' : ` (${breakdownTitle(now.breakdown, 'de', labels)})`;
  return {
    line: now.line,
    column: now.column,
    text: `${now.reported} / ${before.reported}`,
    message: `${place}${of}: Für ${formatPeriod(now.period.key, 'de', 'short')} ${have} ${now.reported} von ${now.due} ${institutions} gemeldet, für ${formatPeriod(before.period.key, 'de', 'short')} ${were} es ${before.reported}.${who} Die beiden Zeiträume sind nur eingeschränkt vergleichbar. Bitte fehlende Meldungen nachreichen lassen, sofern die Einrichtungen noch bestehen.`,
  };
}
