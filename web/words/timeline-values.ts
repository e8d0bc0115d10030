import { readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, formatValue, type ValueFormat } from './format.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Values of the leading target, each at the end of its period; neighbours without another event between as one. */
export function valueEvents(
  view: GoalTimeline,
  days: readonly string[],
  language: Language,
): TimelineEvent[] {
  const lead = view.targets.find(({ target }) => target.key === view.lead);
  if (!lead) return [];
  const groups = new Map<number, Point[]>();
  for (const point of lead.series.points) {
    if (point.value === null) continue;
    const end = readPeriod(point.period).end;
    const before = days.filter((day) => day <= end).length;
    groups.set(before, [...(groups.get(before) ?? []), point]);
  }
  return [...groups.values()].flatMap((points) => {
    const last = points.at(-1);
    if (!last) return [];
    return [
      {
        lane: 'values' as const,
        on: readPeriod(last.period).end,
        title: valuesText(points, lead.indicator, language),
        short: formatValue(last.value, lead.indicator, language),
        detail: lead.indicator.title[language],
        record: null,
        look: 'filled' as const,
      },
    ];
  });
}

/** "2019/20: 8,0 %", "2015/16 bis 2018/19: von 8,9 % auf 8,1 %". */
function valuesText(points: readonly Point[], indicator: ValueFormat, language: Language): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first, last].map(({ period }) => formatPeriod(period, language, 'short'));
  const [start, end] = [first, last].map(({ value }) => formatValue(value, indicator, language));
  if (points.length === 1) return `${from}: ${end}`;
  return {
    de: `${from} bis ${to}: von ${start} auf ${end}`,
    en: `${from} to ${to}: from ${start} to ${end}`,
  }[language];
}
