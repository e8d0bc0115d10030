import * as Plot from '@observablehq/plot';
import type { MeanDifference } from '../../data/survey.ts';
import type { Language } from '../../data/words.ts';
import { clearWords, differenceLabel, differenceWords } from '../words/surveys.ts';
import { label } from './axes.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours, fontSize, narrow } from './theme.ts';
import { createYAxis, type YAxis } from './y-axis.ts';

/** Differences of one question's answers in percentage points, each with the answer's name. */
export interface DifferenceData {
  title: string;
  rows: readonly { name: string; difference: MeanDifference }[];
}

const dot = 5;

/**
 * Differences as dots with their intervals as whiskers around zero, in percentage points: filled where a difference
 * stands out from chance, open where it does not, each with its figures at the right.
 */
export function differenceChart(data: DifferenceData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language, width } = options;
  if (data.rows.length === 0) return emptyFigure(options);
  const isNarrow = width < narrow + 140;
  const axis = createYAxis([0, ...data.rows.flatMap(({ difference }) => [difference.low, difference.high])], {
    symbol: '',
    language,
    ticks: isNarrow ? 3 : 5,
  });
  const layout = differenceLayout(data, axis, { width, isNarrow, language });
  const rows = data.rows.flatMap((row, index) => rowMarks(row, { index, layout, isNarrow, language }));
  const words = {
    title: data.title,
    description: data.rows
      .map(
        ({ name, difference }) =>
          `${name}: ${differenceWords(difference, language)}, ${clearWords(difference, language)}.`,
      )
      .join(' '),
  };
  return createFigure(layout, [...axisMarks(axis, layout, language), ...rows], words, options);
}

function rowHeightOf(isNarrow: boolean): number {
  return isNarrow ? 48 : 30;
}

interface Sizes {
  width: number;
  isNarrow: boolean;
  language: Language;
}

function differenceLayout(data: DifferenceData, axis: YAxis, { width, isNarrow, language }: Sizes): Layout {
  const names = Math.max(...data.rows.map(({ name }) => textWidth(name))) + 14;
  const figures = Math.max(
    ...data.rows.map(({ difference }) => textWidth(differenceLabel(difference, language), 'bold')),
  );
  return createLayout(
    { width, height: data.rows.length * rowHeightOf(isNarrow) + 46 },
    {
      marginTop: 4,
      marginRight: isNarrow ? 14 : Math.ceil(figures) + 16,
      marginBottom: 42,
      marginLeft: isNarrow ? 14 : Math.ceil(Math.min(width * 0.32, names)),
    },
    axis.domain,
    [0, 1],
  );
}

/** Thin lines at round differences, a strong one at zero, and the unit under them. */
function axisMarks(axis: YAxis, layout: Layout, language: Language): Plot.Markish[] {
  const floor = layout.height - layout.marginBottom;
  const lines = axis.ticks.map(({ value }) =>
    Plot.link([value], {
      x1: value,
      x2: value,
      y1: layout.yAt(layout.marginTop),
      y2: layout.yAt(floor),
      stroke: value === 0 ? colours.text : colours.grid,
      strokeWidth: 1,
    }),
  );
  const labels = axis.ticks.map(({ value, label: text }) => {
    const sign = value > 0 ? '+' : '';
    return label(
      { x: layout.x(value), y: floor + fontSize, text: sign + text, anchor: 'middle', fill: colours.quiet },
      layout,
    );
  });
  const unit = { de: 'Prozentpunkte', en: 'percentage points' }[language];
  const middle = (layout.x(axis.domain[0]) + layout.x(axis.domain[1])) / 2;
  return [
    ...lines,
    ...labels,
    label({ x: middle, y: floor + fontSize + 18, text: unit, anchor: 'middle', fill: colours.quiet }, layout),
  ];
}

interface Scene {
  index: number;
  layout: Layout;
  isNarrow: boolean;
  language: Language;
}

function rowMarks({ name, difference }: DifferenceData['rows'][number], scene: Scene): Plot.Markish[] {
  const { index, layout, isNarrow, language } = scene;
  const top = layout.marginTop + index * rowHeightOf(isNarrow);
  const y = isNarrow ? top + 34 : top + rowHeightOf(isNarrow) / 2;
  const text = differenceLabel(difference, language);
  const figures = isNarrow
    ? { x: layout.width, y: top + 12, text, anchor: 'end' as const }
    : { x: layout.width - layout.marginRight + 14, y, text, anchor: 'start' as const };
  const room = isNarrow ? layout.width - textWidth(text, 'bold') - 14 : layout.marginLeft - 12;
  const cut = fitted(name, room);
  const title = cut === name ? undefined : name;
  const named = isNarrow
    ? { x: 0, y: top + 12, text: cut, anchor: 'start' as const }
    : { x: layout.marginLeft - 12, y, text: cut, anchor: 'end' as const };
  return [
    ...whisker(difference, y, layout),
    Plot.dot([difference], {
      x: 'difference',
      y: layout.yAt(y),
      r: dot,
      fill: difference.isClear ? colours.data : colours.paper,
      stroke: colours.data,
      strokeWidth: 1.8,
      title: () => `${name}: ${differenceWords(difference, language)}, ${clearWords(difference, language)}`,
    }),
    label({ ...named, ...(title === undefined ? {} : { title }) }, layout),
    label({ ...figures, bold: difference.isClear }, layout),
  ];
}

function whisker({ low, high }: MeanDifference, y: number, layout: Layout): Plot.Markish[] {
  const stroke = { stroke: colours.data, strokeWidth: 1.6 };
  const end = (x: number) =>
    Plot.link([x], { x1: x, x2: x, y1: layout.yAt(y - 5), y2: layout.yAt(y + 5), ...stroke });
  return [
    Plot.link([low], { x1: low, x2: high, y1: layout.yAt(y), y2: layout.yAt(y), ...stroke }),
    end(low),
    end(high),
  ];
}
