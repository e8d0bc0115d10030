import type { FigureKey } from '../../../data/inquiry.ts';
import { periodKinds } from '../../../data/period.ts';
import type { Changes, Query } from '../frame/query.ts';

/** A figure as an address names it. */
export function figureChanges(key: FigureKey): Changes {
  return {
    kennzahl: key.indicator,
    gebiet: key.area,
    auswahl: key.breakdown,
    wert: key.period,
    zeitraum: key.fold,
    datenstand: key.asOf,
  };
}

/** The figure that an address names; undefined where it names none. */
export function maybeFigureKey(get: Query['get']): FigureKey | undefined {
  const [indicator, area, period] = [get('kennzahl'), get('gebiet'), get('wert')];
  if (indicator === null || area === null || period === null) return undefined;
  const fold = periodKinds.find((kind) => kind === get('zeitraum')) ?? null;
  return { indicator, area, breakdown: get('auswahl') ?? '', period, fold, asOf: get('datenstand') };
}

/** What the endpoint for single figures is asked. */
export function figureQuery({ indicator, area, breakdown, period, fold, asOf }: FigureKey) {
  return {
    indicator,
    area,
    period,
    ...(breakdown === '' ? {} : { breakdown }),
    ...(fold === null ? {} : { fold }),
    ...(asOf === null ? {} : { asOf }),
  };
}

/** The figure on its indicator's page, with its details open. */
export function figurePlace(key: FigureKey): { path: string; query: Changes } {
  return {
    path: `/indikatoren/${key.indicator}`,
    query: {
      gebiet: key.area,
      auswahl: key.breakdown,
      zeitraum: key.fold,
      datenstand: key.asOf,
      wert: key.period,
      reihe: key.breakdown,
    },
  };
}
