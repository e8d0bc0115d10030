import { nameSeries } from '../name-series.ts';
import type { Point, SeriesCheck } from './check.ts';
import { valueText } from './figure-text.ts';

/**
 * A rate stated as a percentage that does not follow from the counts that are stored for the same key, or counts that
 * do not give the percentage stored. A warning with both: one of the two sources is wrong or means another base, and
 * only people can tell which. A percentage is taken as exact as it is written: 7.7 stands for 7.65 to 7.75.
 *
 * Inside one row the templates and the mapping by hand compare both before there is a figure (`value-differs`).
 */
export const percentDiffers: SeriesCheck = {
  code: 'percent-differs',
  severity: 'warning',
  title: 'Prozentwert passt nicht zu gespeichertem Zähler und Nenner (oder umgekehrt)',
  check({ indicator, area, breakdown, delivered, stored }, context) {
    if (indicator.aggregation !== 'rate' || stored.length === 0) return [];
    const known = new Map(stored.map((point) => [point.period.key, point]));
    return delivered.flatMap((point) => {
      const other = known.get(point.period.key);
      if (!other || agree(point, other)) return [];
      const key = { indicator: indicator.id, area, breakdown, period: point.period.key };
      const [came, was] = [point, other].map(({ value }) => valueText(value, { ...indicator, decimals: 3 }));
      const forms =
        point.denominator === null
          ? ['als Prozentwert geliefert', 'aus Zähler und Nenner']
          : ['aus Zähler und Nenner', 'als Prozentwert'];
      return [
        {
          period: point.period.key,
          text: `${came} / ${was}`,
          message: `„${nameSeries(key, context)}“: ${came} (${forms[0]}) passt nicht zum gespeicherten Wert ${was} (${forms[1]}). Bitte prüfen, ob beide dieselbe Grundgesamtheit meinen und ob der Anteil in Prozent angegeben ist.`,
        },
      ];
    });
  },
};

/** Only a stated and a computed rate are compared: two of a kind are a revision. */
function agree(one: Point, other: Point): boolean {
  if ((one.denominator === null) === (other.denominator === null)) return true;
  const stated = one.denominator === null ? one.value : other.value;
  return Math.abs(one.value - other.value) <= 0.5000001 * 10 ** -decimalsOf(stated);
}

/** Decimals that the number was written with, at most 6; a whole number counts as exact to one. */
function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? 6 : Math.min(text.split('.')[1]?.length ?? 0, 6);
}
