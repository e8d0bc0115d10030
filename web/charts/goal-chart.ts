import * as Plot from '@observablehq/plot';
import type { AssessedTarget } from '../../data/contract.ts';
import { headline } from '../words/assessment.ts';
import { xAxisMarks, yAxisMarks } from './axes.ts';
import { breakMarks } from './break-marks.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { type ChartFoot, emptyFoot, placeFoot } from './foot-lanes.ts';
import { footMarks, withRoom } from './foot-marks.ts';
import { formerMarks } from './former-targets.ts';
import { boundMarks, brokenMarks } from './goal-bounds.ts';
import { goalDescription, markText } from './goal-description.ts';
import { goalLabels } from './goal-labels.ts';
import { createGoalScene, type GoalScene } from './goal-scene.ts';
import { intervalMarks } from './interval-marks.ts';
import { lineMarks } from './line-marks.ts';
import { colours } from './theme.ts';
import { createXTicks } from './x-axis.ts';

/**
 * A target over time: values in blue with the latest one named, their projection dashed, the path from baseline to
 * target dotted in ochre; measures as bars at the foot, decisions as fine lines. `options.width` in pixels; below 480
 * labels stand above instead of at the right.
 */
export function goalChart(
  target: AssessedTarget,
  options: ChartOptions,
  foot: ChartFoot = emptyFoot,
): SVGSVGElement | HTMLElement {
  const bare = createGoalScene(target, options);
  if (!bare) return emptyFigure(options);
  const lanes = placeFoot(foot, bare.layout, bare.periods.at(-1)?.kind ?? 'date');
  const scene = { ...bare, layout: withRoom(bare.layout, lanes) };
  const { layout, yAxis } = scene;
  const { language } = options;
  const ticks = createXTicks({
    periods: scene.periods,
    language,
    x: layout.x,
    left: 0,
    right: options.width,
  });
  const style = { colour: colours.data, width: 2.2, dots: scene.line.marks.length > 40 ? 1.6 : 3 };
  const marks = [
    ...yAxisMarks(yAxis, layout, language),
    ...xAxisMarks(ticks, layout),
    ...footMarks(lanes, layout),
    ...intervalMarks(scene.line, colours.data, scene.intervals, layout),
    ...boundMarks(scene.bounds, layout),
    ...pathMarks(scene),
    ...formerMarks(scene.formers),
    ...projectionMarks(scene),
    ...breakMarks(scene.line.breaks, layout, language, scene.line.breakNotes),
    ...lineMarks(scene.line, style, (mark) => markText(mark, target, language)),
    ...latestMarks(scene, target, options),
    ...brokenMarks(scene.bounds, scene.line),
    ...targetMarks(scene),
    ...goalLabels(scene, target, language),
  ];
  const words = {
    title: headline(target, language),
    description: [goalDescription(target, language), ...footTexts(foot)].join(' '),
  };
  return createFigure(layout, marks, words, options);
}

/** Measures and decisions, for those who do not see them. */
function footTexts({ measures, decisions }: ChartFoot): string[] {
  return [
    ...measures.map(({ title, stateText }) => `${title} (${stateText}).`),
    ...decisions.map(({ title }) => `${title}.`),
  ];
}

function pathMarks({ path, baselineIsValue }: GoalScene): Plot.Markish[] {
  if (path.length < 2) return [];
  const dotted = Plot.line(path, {
    x: 'position',
    y: 'value',
    stroke: colours.target,
    strokeWidth: 2,
    strokeDasharray: '1 5',
    strokeLinecap: 'round',
  });
  const corners = path.slice(baselineIsValue ? 1 : 0, -1);
  if (corners.length === 0) return [dotted];
  return [dotted, Plot.dot(corners, { x: 'position', y: 'value', r: 3, fill: colours.target })];
}

function projectionMarks({ projection }: GoalScene): Plot.Markish[] {
  if (projection.length < 2) return [];
  return [
    Plot.line(projection, {
      x: 'position',
      y: 'value',
      stroke: colours.data,
      strokeWidth: 1.8,
      strokeDasharray: '6 4',
    }),
  ];
}

function latestMarks(
  { latest }: GoalScene,
  target: AssessedTarget,
  { language }: ChartOptions,
): Plot.Markish[] {
  if (!latest) return [];
  return [
    Plot.dot([latest], {
      x: 'position',
      y: 'value',
      r: 5,
      fill: latest.hollow ? colours.paper : colours.data,
      stroke: colours.data,
      strokeWidth: 2.2,
      title: (mark: typeof latest) => markText(mark, target, language),
    }),
  ];
}

function targetMarks({ goal }: GoalScene): Plot.Markish[] {
  if (!goal) return [];
  return [Plot.dot([goal], { x: 'position', y: 'value', r: 7, symbol: 'diamond', fill: colours.target })];
}
