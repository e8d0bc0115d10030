import type { Series } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { colours, seriesStyles } from './theme.ts';

/** What the charts of an indicator draw: its series, and the indicator in the reader's language. */
export interface SeriesData {
  series: readonly Series[];
  indicator: { title: string; unit: string; decimals: number; symbol: string };
  /** ISO day: figures for periods that begin after it are forecasts. */
  asOf?: string;
  /** Breakdown of the series that the others stand beside; the total by default. */
  lead?: string;
  /** A value that all are read against: drawn as a line, and the axis lies around it rather than on zero. */
  reference?: number;
}

export interface SeriesStyle {
  colour: string;
  dash: string;
  width: number;
}

export function seriesLabel(series: Series, language: Language): string {
  return series.breakdown === ''
    ? { de: 'insgesamt', en: 'total' }[language]
    : series.breakdownLabel[language];
}

/** The total, or the one that leads, in blue, its categories in colours and dashes of their own, what is more than those in grey. */
export function stylesOf(series: readonly Series[], lead = ''): SeriesStyle[] {
  let used = 0;
  return series.map((one) => {
    if (one.breakdown === lead || series.length === 1) return { colour: colours.data, dash: '', width: 2.4 };
    const style = seriesStyles[used];
    used += 1;
    return style ? { ...style, width: 1.9 } : { colour: colours.rest, dash: '', width: 1.4 };
  });
}
