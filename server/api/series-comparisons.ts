import { maybePeriod } from '../../data/period.ts';
import { compareInstitutions, institutionDimension } from '../aggregation/compare-institutions.ts';
import { inputOf, makeSeries } from '../cycle/assessed-targets.ts';
import { readMaterial } from '../cycle/material.ts';
import { readIndicatorSummaries } from '../database/indicators.ts';
import { readAskedTime, refuse } from './asked.ts';
import type { Reading } from './reading.ts';
import { readAsked } from './series.ts';

/** Two periods of a series by the institutions that reported in both. */
export const readSameInstitutions: Reading<'sameInstitutions'> = async (context, caller, { query }) => {
  const { from, to, ...series } = query;
  const { indicator, area, atlas, breakdown, fold } = await readAsked(context, caller, series);
  const asOf = readAskedTime(query.asOf);
  const material = await readMaterial(context.db, caller, atlas, { indicator, area, asOf });
  const input = inputOf(material, atlas, { breakdown, fold });
  const { periods } = compareInstitutions(input, {});
  for (const asked of [from, to]) refuseUnknownPeriod(asked, periods);
  if (from !== undefined && from === to) {
    throw refuse('Zwei gleiche Zeiträume', 'Bitte wählen Sie zwei verschiedene Berichtszeiträume.');
  }
  const answer = compareInstitutions(input, { from, to });
  return { ...answer, comparison: answer.comparison && nameLeftOut(answer.comparison, atlas.labels) };
};

function refuseUnknownPeriod(asked: string | undefined, periods: readonly string[]): void {
  if (asked === undefined || periods.includes(asked)) return;
  throw refuse(
    maybePeriod(asked) ? 'Keine Rückmeldungen' : 'Zeitraum nicht lesbar',
    `Für „${asked}“ hat keine Schule etwas gemeldet. Bitte wählen Sie unter: ${periods.join(', ')}.`,
  );
}

function nameLeftOut<Comparison extends { leftOut: { key: string; name: string }[] }>(
  comparison: Comparison,
  labels: ReadonlyMap<string, string>,
): Comparison {
  const leftOut = comparison.leftOut.map((one) => ({
    ...one,
    name: labels.get(`${institutionDimension}=${one.key}`) ?? one.key,
  }));
  return { ...comparison, leftOut };
}

/** What is stored by other definitions of the indicator: series of their own, never joined with it. */
export const readOtherDefinitions: Reading<'otherDefinitions'> = async (context, caller, { query }) => {
  const { indicator, area, atlas, breakdown, fold } = await readAsked(context, caller, query);
  const asOf = readAskedTime(query.asOf);
  const others = (await readIndicatorSummaries(context.db, caller)).filter(
    (one) => one.indicator === indicator.id && one.definitionVersion !== indicator.definitionVersion,
  );
  const series = [];
  for (const { definitionVersion } of others) {
    const other = { ...indicator, definitionVersion };
    const material = await readMaterial(context.db, caller, atlas, { indicator: other, area, asOf });
    series.push(makeSeries(material, atlas, { breakdown, fold }));
  }
  return { series: series.filter(({ points }) => points.length > 0) };
};
