import { maybePeriod } from '../../data/period.ts';
import { compareGroup } from '../cycle/comparison.ts';
import { type Group, listGroups } from '../cycle/comparison-groups.ts';
import { readExtent } from '../cycle/extent.ts';
import { readAtlas } from '../cycle/material.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readAskedBreakdown, refuse } from './asked.ts';
import { findIndicator } from './indicators.ts';
import type { Reading } from './reading.ts';

/** Areas of one level, or the categories of a dimension, side by side in one period. */
export const readComparison: Reading<'comparison'> = async (context, caller, { query }) => {
  const indicator = findIndicator(query.indicator);
  const breakdown = readAskedBreakdown(query.breakdown);
  if (query.period !== undefined && !maybePeriod(query.period)) {
    throw refuse(
      'Berichtszeitraum nicht lesbar',
      `„${query.period}“ ist kein Berichtszeitraum. Bitte wählen Sie einen der angebotenen.`,
    );
  }
  const atlas = await readAtlas(context.db, caller);
  const { key } = await readMunicipality(context.db, caller);
  const own = atlas.areas.get(key);
  if (!own) throw new Error(`municipality without an area: ${key}`);
  const about = { indicator: indicator.id, definitionVersion: indicator.definitionVersion };
  const { areas, breakdowns } = await readExtent(context.db, caller, about);
  const groups = listGroups(indicator, own, atlas, { areas: new Set(areas), breakdowns }).filter(
    (group) => caller.audience === 'staff' || !namesSchools(group),
  );
  const group = findGroup(groups, query.group);
  const offered = groups.map(({ id, title, kind, valued }) => ({ id, title, kind, valued }));
  if (!group) return { ...nothing, groups: offered };
  const question = {
    ...{ indicator, own, group, breakdown },
    fold: query.fold ?? null,
    period: query.period ?? null,
  };
  return { groups: offered, group: group.id, ...(await compareGroup(context.db, caller, atlas, question)) };
};

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
