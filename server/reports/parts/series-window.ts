import { readPeriod } from '../../../data/period.ts';
import type { Series } from '../../../data/series.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../../web/words/texts.ts';

/** The first and the last year of the periods that are shown, null where it is open. */
export interface Years {
  from: number | null;
  until: number | null;
}

/** Whether a period (canonical) begins in one of the years. */
export function isInYears(period: string, { from, until }: Years): boolean {
  const year = Number(readPeriod(period).start.slice(0, 4));
  return (from === null || year >= from) && (until === null || year <= until);
}

export function inYears(series: Series, years: Years): Series {
  return { ...series, points: series.points.filter(({ period }) => isInYears(period, years)) };
}

/** "2015 bis 2024"; empty where all are shown. */
export function yearsText({ from, until }: Years, language: Language): string {
  if (from !== null && until !== null) {
    return say('reportYearsBoth', language, { from: String(from), until: String(until) });
  }
  if (from !== null) return say('reportYearsFrom', language, { from: String(from) });
  return until === null ? '' : say('reportYearsUntil', language, { until: String(until) });
}
