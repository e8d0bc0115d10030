import type { Area } from '../../data/area.ts';
import { splitBegun } from '../../data/begun-points.ts';
import type { EffectView } from '../../data/effect.ts';
import { isDate, readPeriod } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import { ofOneKind } from '../../web/charts/one-kind.ts';
import type { MeasureSpan } from '../aggregation/effect-windows.ts';
import { tellEffect, tellSameWindows } from '../aggregation/measure-effect.ts';
import { makeSeries } from '../cycle/assessed-targets.ts';
import { readMaterial } from '../cycle/material.ts';
import { readAskedAreas, refuse } from './asked.ts';
import type { Reading } from './reading.ts';
import { readAsked } from './series.ts';

/**
 * Before and after a measure, in the area and in those that it is held against. Figures for periods that have not begun
 * are shown, but tell nothing of what came after.
 */
export const readEffect: Reading<'effect'> = async (context, caller, { params, query }) => {
  const { area, breakdown, fold } = query;
  const asked = await readAsked(context, caller, { indicator: params.id, area, breakdown, fold });
  const { indicator, atlas } = asked;
  const measure = readSpan(query);
  const today = context.today();
  const seriesOf = async (place: Area): Promise<Series> => {
    const material = await readMaterial(context.db, caller, atlas, { indicator, area: place, asOf: null });
    return makeSeries(material, atlas, { breakdown: asked.breakdown, fold: asked.fold });
  };
  const compared: Series[] = [];
  for (const other of readAskedAreas(query.compare ?? '', atlas, asked.area)) {
    compared.push(await seriesOf(other));
  }
  const [own, ...rest] = ofOneKind([await seriesOf(asked.area), ...compared], indicator.periodicity).series;
  if (!own) throw new Error(`no series: ${indicator.id}`);
  const effect = tellEffect(splitBegun(own.points, today).begun, measure, indicator);
  return {
    asOf: today,
    series: own,
    during: duringOf(own, measure, effect),
    effect,
    comparisons: rest.map((series) => {
      const told = effect.state === 'told' ? tellSameWindows(series.points, effect, indicator) : effect;
      const isBoth = effect.state === 'told' && told.state === 'told';
      return { series, effect: told, beside: isBoth ? effect.change - told.change : null };
    }),
  };
};

function readSpan({ from, to }: { from: string; to?: string | undefined }): MeasureSpan {
  const days = to === undefined ? [from] : [from, to];
  for (const day of days) {
    if (!isDate(day)) {
      throw refuse(
        'Tag nicht lesbar',
        `„${day}“ ist kein Tag. Bitte Beginn und Ende als JJJJ-MM-TT angeben.`,
      );
    }
  }
  if (to !== undefined && to < from) {
    throw refuse('Ende vor Beginn', 'Die Maßnahme endet, bevor sie beginnt. Bitte prüfen Sie beide Tage.');
  }
  return { from, to: to ?? null };
}

/** Periods within the measure, or, while it goes on, the one in which it began; in neither window. */
function duringOf({ points }: Series, { from, to }: MeasureSpan, effect: EffectView['effect']): string[] {
  const used = effect.state === 'told' ? [...effect.before.periods, ...effect.after.periods] : [];
  return points
    .map(({ period }) => readPeriod(period))
    .filter(({ start, end }) => end >= from && (to === null ? start < from : start <= to))
    .filter(({ key }) => !used.includes(key))
    .map(({ key }) => key);
}
