import { isAhead } from '../../data/begun-points.ts';
import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { breakWords } from '../words/breaks.ts';
import { formatPeriod, formatValue } from '../words/format.ts';
import { notBegun } from '../words/points.ts';
import { type SeriesData, seriesLabel } from './chart-series.ts';

/** Name and description of an indicator's chart, for those who do not see it. */
export function seriesDescription(
  data: SeriesData,
  language: Language,
): { title: string; description: string } {
  const { indicator, series } = data;
  const [first] = series;
  const title = [indicator.title, first?.areaName].filter((part) => part !== undefined).join(', ');
  const sentences = series.flatMap((one) => {
    const valued = one.points.filter((point) => point.value !== null);
    const [from, to] = [valued[0], valued.at(-1)];
    if (!from || !to) return [];
    const name = seriesLabel(one, language);
    const [start, end] = [figureText(from, data, language), figureText(to, data, language)];
    const breaks = one.points
      .filter(({ notes }) => notes.includes('break'))
      .map(
        ({ period, notes }) =>
          `. ${breakWords(notes, language)} (${formatPeriod(period, language, 'short')})`,
      )
      .join('');
    return [
      { de: `${name}: von ${start} bis ${end}${breaks}`, en: `${name}: from ${start} to ${end}${breaks}` }[
        language
      ],
    ];
  });
  return { title, description: `${[indicator.unit, ...sentences].join('. ')}.` };
}

function figureText(point: Point, { indicator, asOf }: SeriesData, language: Language): string {
  const period = formatPeriod(point.period, language, 'short');
  const remark = asOf !== undefined && isAhead(point, asOf) ? `, ${notBegun[language]}` : '';
  return `${formatValue(point.value, indicator, language)} (${period}${remark})`;
}
