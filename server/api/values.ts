import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { dimensions } from '../../data/catalogue/index.ts';
import type { Point } from '../../data/series.ts';
import { combineSeries } from '../aggregation/combine-series.ts';
import { readVersions } from '../database/values.ts';
import { HttpProblem } from '../errors.ts';
import { findIndicator } from './indicators.ts';
import type { Reading } from './reading.ts';

/** Every version of one stored value, newest import first. */
export const readValueHistory: Reading<'valueHistory'> = async (context, caller, { query }) => {
  const indicator = findIndicator(query.indicator);
  const breakdown = breakdownKey(readBreakdown(query.breakdown ?? ''));
  const area = { key: query.area, name: query.area, validFrom: null, validTo: null, successors: [] };
  const versions = await readVersions(context.db, caller, {
    indicator: indicator.id,
    definitionVersion: indicator.definitionVersion,
    areas: [query.area],
    breakdown,
    period: query.period,
  });
  return {
    versions: versions.map(({ value, ...version }) => {
      const asked = { indicator, dimensions, area, children: [], predecessors: [], breakdown, fold: null };
      const point: Point | undefined = combineSeries({ ...asked, values: [value] })[0];
      if (!point) throw new HttpProblem(404, 'Wert nicht gefunden', 'Zu diesem Wert ist nichts gespeichert.');
      return { point, ...version };
    }),
  };
};
