import { breakdownKey } from '../../data/breakdown.ts';
import type { Indicator, WebMetric } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { maybePeriod, type Period } from '../../data/period.ts';
import type { ImportContext, Sink } from '../importer.ts';
import type { SectionRule } from './web-sections.ts';

/** A figure of a web export, with the place of its cell. */
export interface WebFigure {
  metric: WebMetric;
  period: Period;
  section: SectionRule | null;
  /** Which of several sites; empty where the export holds one. */
  site: string;
  value: number;
  line: number;
  column: number;
}

interface Entry extends WebFigure {
  days: number;
}

/**
 * Collects figures and hands them out as observations of the indicators that take web statistics. Pages of one section
 * are added up; days of a whole month are added up for indicators of months, since visits of different days are
 * different visits. Unique visitors are never added up.
 */
export function createWebFigures(context: ImportContext, sink: Sink) {
  const entries = new Map<string, Entry>();
  const labels = new Map<string, string>();
  const feeds = feedsOf(context.indicators);

  return {
    metrics: new Set(feeds.map(({ metric }) => metric)),
    /** Answers what stands under the same key already, where that may not be. */
    add(figure: WebFigure): Entry | undefined {
      const { metric, period, section, site } = figure;
      if (section) labels.set(section.key, section.label);
      const key = `${metric}|${period.key}|${section?.key ?? ''}|${site}`;
      const earlier = entries.get(key);
      if (!earlier) entries.set(key, { ...figure, days: 1 });
      else if (section && metric !== 'uniqueVisitors') earlier.value += figure.value;
      else return earlier;
      return undefined;
    },
    /** How many months were added up from their days, however many figures each of them got. */
    deliver(): { months: number } {
      for (const [key, label] of labels) sink.category('seitenbereich', key, label);
      const months = wholeMonths(entries.values());
      const observations: Observation[] = [];
      const added = new Set<string>();
      for (const entry of [...entries.values(), ...months]) {
        for (const { indicator, metric, onlyMonths } of feeds) {
          if (metric !== entry.metric || (onlyMonths && entry.period.kind !== 'month')) continue;
          const isAdded = months.includes(entry);
          if (!onlyMonths && isAdded) continue;
          if (isAdded) added.add(entry.period.key);
          observations.push(observe(indicator, context.municipality, entry));
        }
      }
      if (observations.length > 0) sink.observations(observations);
      return { months: added.size };
    },
  };
}

interface Feed {
  indicator: Indicator;
  metric: WebMetric;
  onlyMonths: boolean;
}

function feedsOf(indicators: readonly Indicator[]): Feed[] {
  return indicators.flatMap((indicator) =>
    indicator.selectors.flatMap((selector) =>
      selector.kind === 'web' ? [{ indicator, metric: selector.metric, onlyMonths: selector.months }] : [],
    ),
  );
}

/** Ids of the indicators that a metric feeds. */
export function indicatorsOfMetric(metric: WebMetric, context: ImportContext): string[] {
  return feedsOf(context.indicators).flatMap((feed) => (feed.metric === metric ? [feed.indicator.id] : []));
}

function wholeMonths(entries: Iterable<Entry>): Entry[] {
  const months = new Map<string, Entry>();
  const delivered = new Set<string>();
  for (const entry of entries) {
    const { metric, period, section } = entry;
    const id = `${metric}|${period.key.slice(0, 7)}|${section?.key ?? ''}`;
    if (period.kind === 'month') delivered.add(id);
    const month = period.kind === 'day' ? maybePeriod(period.key.slice(0, 7)) : undefined;
    if (!month || metric === 'uniqueVisitors') continue;
    const sum = months.get(id);
    if (sum) {
      sum.value += entry.value;
      sum.days += 1;
    } else months.set(id, { ...entry, period: month });
  }
  return [...months].flatMap(([id, month]) =>
    month.days === Number(month.period.end.slice(8)) && !delivered.has(id) ? [month] : [],
  );
}

function observe(indicator: Indicator, area: string, entry: Entry): Observation {
  const { period, section, value, line, column } = entry;
  return {
    indicator: indicator.id,
    area,
    period: period.key,
    breakdown: section ? breakdownKey({ seitenbereich: section.key }) : '',
    value,
    numerator: null,
    denominator: null,
    gap: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    line,
    column,
  };
}
