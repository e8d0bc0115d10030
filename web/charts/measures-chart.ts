import * as Plot from '@observablehq/plot';
import type { Measure } from '../../data/cycle/measure.ts';
import { latePartsOf } from '../../data/cycle/measure-late.ts';
import { type MeasureDays, maybeMeasureDays } from '../../data/cycle/measure-span.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { stepStanding, stepState } from '../words/measure-steps.ts';
import { daysText, lateSentence } from '../words/measures.ts';
import { measureStateWords } from '../words/record-values.ts';
import { label } from './axes.ts';
import { dayPosition } from './day-position.ts';
import { daysFrame } from './days-frame.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { measureBarMarks } from './measure-bar.ts';
import { fitted } from './text-width.ts';
import { colours, narrow } from './theme.ts';

/** Measures in the order of their rows, and the ISO day that they are looked at. */
export interface MeasuresData {
  measures: readonly Measure[];
  today: string;
}

interface Row {
  measure: Measure;
  days: MeasureDays;
  late: string;
}

interface Scene {
  rows: Row[];
  today: number;
  layout: Layout;
  isNarrow: boolean;
}

const marginTop = 30;
const marginBottom = 34;
const barHeight = 12;

/**
 * Measures as bars from beginning to end on one time axis, their steps as marks: done filled, open hollow, late a
 * square. What is late is said under the name. Measures without a beginning are left out. `options.width` in pixels;
 * below 480 names stand above their bars.
 */
export function measuresChart(data: MeasuresData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language } = options;
  const rows = data.measures.flatMap((measure) => {
    const days = maybeMeasureDays(measure);
    return days ? [{ measure, days, late: lateSentence(latePartsOf(measure, data.today), language) }] : [];
  });
  if (rows.length === 0) return emptyFigure(options);
  const scene = createScene(rows, data.today, options);
  const marks = [
    ...daysFrame(scene.layout, data.today, options),
    ...rows.flatMap((row, index) => rowMarks(row, index, scene, data.today, language)),
  ];
  const words = {
    title: { de: 'Maßnahmen im Zeitverlauf', en: 'Measures over time' }[language],
    description: `${rows.map((row) => rowText(row, data.today, language)).join('; ')}.`,
  };
  return createFigure(scene.layout, marks, words, options);
}

function createScene(rows: Row[], today: string, { width }: ChartOptions): Scene {
  const isNarrow = width < narrow;
  const days = rows.flatMap(({ measure, days: { from, to } }) => [
    from,
    ...(to === null ? [] : [to]),
    ...measure.steps.flatMap(({ due, done }) => done ?? due ?? []),
  ]);
  const positions = [...days, today].map(position);
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const room = Math.max((to - from) * 0.03, 0.05);
  const height = marginTop + marginBottom + rows.length * rowHeight(isNarrow);
  const layout = createLayout(
    { width, height },
    {
      marginTop,
      marginBottom,
      marginRight: 14,
      marginLeft: isNarrow ? 14 : Math.round(Math.min(340, width * 0.38)),
    },
    [from - room, to + room],
    [height - marginBottom, marginTop],
  );
  return { rows, today: position(today), layout, isNarrow };
}

function rowHeight(isNarrow: boolean): number {
  return isNarrow ? 68 : 48;
}

function position(day: string): number {
  return dayPosition(day, 'date');
}

function rowMarks(row: Row, index: number, scene: Scene, today: string, language: Language): Plot.Markish[] {
  const { layout, isNarrow } = scene;
  const { measure, days } = row;
  const top = layout.marginTop + index * rowHeight(isNarrow);
  const y = isNarrow ? top + 54 : top + 24;
  const bar = {
    x1: layout.x(position(days.from)),
    x2: days.to === null ? layout.width - layout.marginRight : layout.x(position(days.to)),
    y,
    height: barHeight,
    state: measure.state,
    title: rowText(row, today, language),
    today: layout.x(scene.today),
  };
  return [
    ...nameMarks(row, top, scene, language),
    ...measureBarMarks(bar, layout),
    ...measure.steps.flatMap((step) => stepMarks(step, y, layout, today, language)),
  ];
}

/** The name, and under it the state or what is late; both cut to their room with the whole text on the pointer. */
function nameMarks(
  { measure, late }: Row,
  top: number,
  { layout, isNarrow }: Scene,
  language: Language,
): Plot.Markish[] {
  const room = isNarrow ? layout.width - 8 : layout.marginLeft - 22;
  const state = measureStateWords[measure.state][language];
  const second = late === '' ? state : `▲ ${late}`;
  const spot = { x: isNarrow ? 4 : 0, anchor: 'start' } as const;
  return [
    label(
      { ...spot, y: top + 15, text: fitted(measure.title, room / 1.06), title: measure.title, bold: true },
      layout,
    ),
    label(
      {
        ...spot,
        y: top + 34,
        text: fitted(second, room),
        title: second,
        fill: late === '' ? colours.quiet : colours.target,
      },
      layout,
    ),
  ];
}

function stepMarks(
  step: Measure['steps'][number],
  y: number,
  layout: Layout,
  today: string,
  language: Language,
): Plot.Markish[] {
  const day = step.done ?? step.due;
  if (day === null) return [];
  const standing = stepStanding(step, today);
  const colour = standing === 'done' ? colours.data : colours.target;
  return [
    Plot.dot([step], {
      x: position(day),
      y: layout.yAt(y),
      r: 5.5,
      symbol: standing === 'late' ? 'square' : 'circle',
      fill: standing === 'due' ? colours.paper : colour,
      stroke: standing === 'due' ? colour : colours.paper,
      strokeWidth: standing === 'due' ? 2 : 1.4,
      title: () => `${step.title}, ${formatDate(day, language)}: ${stepState(step, today, language).word}`,
    }),
  ];
}

function rowText({ measure, days, late }: Row, today: string, language: Language): string {
  const parts = [
    measure.title,
    daysText(days, today, language),
    measureStateWords[measure.state][language],
    ...(late === '' ? [] : [late]),
  ];
  return parts.join(', ');
}
