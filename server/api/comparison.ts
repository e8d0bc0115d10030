import { maybePeriod, type Period, readPeriod } from '../../data/period.ts';
import { compareGroup } from '../cycle/comparison.ts';
import { type Group, listGroups } from '../cycle/comparison-groups.ts';
import { readExtent } from '../cycle/extent.ts';
import { judgedDay } from '../cycle/judged-day.ts';
import { readAtlas } from '../cycle/material.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readAskedBreakdown, readAskedTime, refuse } from './asked.ts';
import { maybeFoldProblem, maybePeriodProblem } from './asked-periods.ts';
import { findIndicator } from './indicators.ts';
import type { Reading } from './reading.ts';

/**
 * Areas of one level, or the categories of a dimension, side by side in one period. Refused where the indicator has no
 * figure at all in the period asked for; where only this group has none, another one is answered.
 */
export const readComparison: Reading<'comparison'> = async (context, caller, { query }) => {
  const indicator = findIndicator(query.indicator);
  const breakdown = readAskedBreakdown(query.breakdown);
  const asked = readAskedPeriod(query.period);
  const asOf = readAskedTime(query.asOf);
  const atlas = await readAtlas(context.db, caller, asOf);
  const { key } = await readMunicipality(context.db, caller);
  const own = atlas.areas.get(key);
  if (!own) throw new Error(`municipality without an area: ${key}`);
  const about = { indicator: indicator.id, definitionVersion: indicator.definitionVersion };
  const { areas, breakdowns, periods } = await readExtent(context.db, caller, about, asOf);
  const groups = listGroups(indicator, own, atlas, { areas: new Set(areas), breakdowns }).filter(
    (group) => caller.audience === 'staff' || !namesSchools(group),
  );
  const group = findGroup(groups, query.group);
  const offered = groups.map(({ id, title, kind, valued }) => ({ id, title, kind, valued }));
  if (!group) return { ...nothing, groups: offered };
  const question = {
    ...{ indicator, own, group, breakdown },
    fold: query.fold ?? null,
    period: asked?.key ?? null,
    today: judgedDay(context.today(), asOf),
    asOf,
  };
  const found = await compareGroup(context.db, caller, atlas, question);
  if (query.fold !== undefined && found.periods.length === 0) {
    const problem = maybeFoldProblem(query.fold, periods, indicator);
    if (problem) throw problem;
  }
  if (asked && found.period !== asked.key) {
    const there = found.periods.map((one) => readPeriod(one.key));
    const problem = maybePeriodProblem(asked, periods, there);
    if (problem) throw problem;
  }
  return { groups: offered, group: group.id, ...found };
};

function readAskedPeriod(text: string | undefined): Period | undefined {
  const period = text === undefined ? undefined : maybePeriod(text);
  if (text === undefined || period) return period;
  throw refuse(
    'Berichtszeitraum nicht lesbar',
    `„${text}“ ist kein Berichtszeitraum. Bitte wählen Sie einen der angebotenen.`,
  );
}

const nothing = { group: null, periods: [], period: null, rows: [], references: [], ranked: 0, gaps: [] };

/** A ranking of single schools is for those who work with the data, and for nobody else. */
function namesSchools(group: Group): boolean {
  return group.kind === 'categories' && group.dimension === 'schule';
}

function findGroup(groups: readonly Group[], id: string | undefined): Group | undefined {
  if (id === undefined) return groups[0];
  const group = groups.find((one) => one.id === id);
  if (group) return group;
  throw refuse(
    'Vergleich nicht möglich',
    `Für die Auswahl „${id}“ gibt es bei dieser Kennzahl keine zwei Werte. Bitte wählen Sie eine der angebotenen Vergleichsgruppen.`,
  );
}
