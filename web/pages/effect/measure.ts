import type { IndicatorView } from '../../../data/contract.ts';
import type { EffectView } from '../../../data/effect.ts';
import { isDate, readPeriod } from '../../../data/period.ts';
import type { Point } from '../../../data/series.ts';
import type { Query } from '../frame/query.ts';

/** A measure as the address names it: days in ISO form, `from` empty while nothing is said, `to` null while it goes on. */
export interface Measure {
  name: string;
  from: string;
  to: string | null;
  /** Keys of areas that it is held against. */
  compare: string[];
}

/** What was before and after, of which indicator. */
export interface EffectShown {
  effect: EffectView;
  indicator: IndicatorView['entry']['indicator'];
}

export function readMeasure(get: Query['get']): Measure {
  const [from, to] = [get('von') ?? '', get('bis') ?? ''];
  return {
    name: get('massnahme') ?? '',
    from: isDate(from) ? from : '',
    to: isDate(to) ? to : null,
    compare: (get('vergleich') ?? '').split(',').filter((key) => key !== ''),
  };
}

/** Where the beginning lies beside all figures: on which side, and the figure that is nearest. */
export function maybeBesideFigures(
  { from }: Pick<Measure, 'from'>,
  points: readonly Pick<Point, 'period' | 'value'>[],
): { side: 'before' | 'after'; period: string } | undefined {
  const periods = points.filter(({ value }) => value !== null).map(({ period }) => readPeriod(period));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first && from < first.start) return { side: 'before', period: first.key };
  if (last && from > last.end) return { side: 'after', period: last.key };
  return undefined;
}
