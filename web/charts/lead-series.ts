import type { IndicatorView } from '../../data/contract.ts';
import type { Series } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';

type Base = Pick<IndicatorView['bases'][number], 'key' | 'label'>;

/**
 * The series that the sentence over a chart speaks of, and what it is called: that of the base itself; where only the
 * base's parts have figures, the first of them, of a survey's answers the one given most often in the latest wave.
 * Undefined where nothing stands for the whole.
 */
export function maybeLead(
  all: readonly Series[],
  base: Base | undefined,
  language: Language,
): { series: Series; name: string } | undefined {
  const [first] = all;
  if (!first) return undefined;
  const within = base && base.key !== '' ? [first.areaName, base.label[language]] : [first.areaName];
  const whole = all.find(({ breakdown }) => breakdown === (base?.key ?? ''));
  if (whole) return { series: whole, name: within.join(', ') };
  if (first.role !== 'part') return undefined;
  const isSurvey = first.points.some(({ kind }) => kind === 'wave');
  const series = isSurvey ? (mostGiven(all.filter(({ role }) => role === 'part')) ?? first) : first;
  const label = series.breakdownLabel[language];
  const part = isSurvey ? { de: `„${label}“`, en: `“${label}”` }[language] : label;
  return { series, name: [...within, part].join(', ') };
}

function mostGiven(parts: readonly Series[]): Series | undefined {
  const valued = parts.flatMap((series) => {
    const last = series.points.findLast(({ value }) => value !== null);
    return last && last.value !== null ? [{ series, period: last.period, value: last.value }] : [];
  });
  const end = (period: string) => period.slice(-10);
  const latest = valued
    .map(({ period }) => end(period))
    .sort()
    .at(-1);
  return valued.filter(({ period }) => end(period) === latest).sort((a, b) => b.value - a.value)[0]?.series;
}
