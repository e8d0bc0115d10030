import type * as Plot from '@observablehq/plot';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod, formatValue } from '../words/format.ts';
import { type Label, label } from './axes.ts';
import { type EndText, endTexts } from './end-texts.ts';
import { formerText } from './former-targets.ts';
import type { GoalScene, Place } from './goal-scene.ts';
import { whiskerStrokes } from './interval-marks.ts';
import { dotBoxes, lineStrokes, stroke } from './line-marks.ts';
import { type Box, bestSpot, boxOf, type Obstacles, type Spot, type Stroke, spread } from './placement.ts';
import { boundValues } from './target-bounds.ts';
import { textWidth } from './text-width.ts';
import { colours } from './theme.ts';

/** All labels of the chart, placed so that none covers another or, if there is a way, a line. */
export function goalLabels(scene: GoalScene, target: AssessedTarget, language: Language): Plot.Markish[] {
  const ends = scene.isNarrow ? endsAbove(scene, target, language) : endsAtRight(scene, target, language);
  const latest = latestLabel(scene, target, language, ends);
  const former = formerLabels(scene, target, language, [...ends, ...latest]);
  return [...ends, ...latest, ...former].map((found) => label(found, scene.layout));
}

function endOf(scene: GoalScene, { of, value }: EndText): Place | undefined {
  if (of === 'bound') {
    return value === undefined ? undefined : { position: scene.layout.xDomain[1], value };
  }
  return of === 'goal' ? (scene.goal ?? undefined) : scene.projection.at(-1);
}

function ends(scene: GoalScene, target: AssessedTarget, language: Language) {
  return endTexts(target, language).flatMap((found) => {
    const { of, text } = found;
    const end = endOf(scene, found);
    const fill = of === 'projection' ? colours.data : colours.target;
    return end ? [{ of, text, end, fill, bold: of !== 'projection' }] : [];
  });
}

/** In the right margin, moved apart where they would touch. */
function endsAtRight(scene: GoalScene, target: AssessedTarget, language: Language): Label[] {
  const { layout } = scene;
  const found = ends(scene, target, language);
  const wanted = found.map(({ end }) => layout.y(end.value));
  const placed = spread(wanted, 18, layout.marginTop, layout.height - layout.marginBottom - 4);
  return found.map(({ text, end, fill, bold }, index) => ({
    x: layout.x(end.position) + 13,
    y: placed[index] ?? layout.y(end.value),
    text,
    anchor: 'start',
    fill,
    bold,
  }));
}

/** Over or under the ends, flush right; the dashed line's own name is left to the legend. */
function endsAbove(scene: GoalScene, target: AssessedTarget, language: Language): Label[] {
  const { layout } = scene;
  const labels: Label[] = [];
  for (const { text: full, end, fill, bold, of } of ends(scene, target, language).toReversed()) {
    const text = of !== 'projection' ? full : formatValue(end.value, target.indicator, language);
    const x = Math.min(layout.x(end.position) + 8, layout.width);
    const y = layout.y(end.value);
    if (of === 'projection' && labels.some((label) => label.text.endsWith(` ${text}`))) continue;
    const spot = (offset: number): Spot => ({ x, y: y + offset, anchor: 'end' });
    const candidates: [Spot, ...Spot[]] =
      of !== 'projection'
        ? [
            spot(17),
            spot(-17),
            spot(26),
            spot(-26),
            { x: x - 32, y: y - 12, anchor: 'end' },
            spot(36),
            spot(-36),
          ]
        : [spot(-14), spot(14), spot(-26), spot(26), spot(-38), spot(38)];
    const obstacles = obstaclesOf(scene, boxesOf(labels));
    labels.push({ ...bestSpot(candidates, textWidth(text, 'bold'), obstacles), text, fill, bold, rim: true });
  }
  return labels;
}

function latestLabel(
  scene: GoalScene,
  target: AssessedTarget,
  language: Language,
  others: readonly Label[],
): Label[] {
  const { latest, layout } = scene;
  if (!latest) return [];
  const period = formatPeriod(latest.period.key, language, latest.period.kind === 'wave' ? 'axis' : 'short');
  const text = `${period}: ${formatValue(latest.value, target.indicator, language)}`;
  const [x, y] = [layout.x(latest.position), layout.y(latest.value)];
  const spots = [17, 28, 40, 52].flatMap((distance): Spot[] => [
    { x, y: y - distance, anchor: 'middle' },
    { x, y: y + distance, anchor: 'middle' },
    { x: x - 4, y: y - distance, anchor: 'start' },
    { x: x + 4, y: y - distance, anchor: 'end' },
    { x: x - 4, y: y + distance, anchor: 'start' },
    { x: x + 4, y: y + distance, anchor: 'end' },
  ]);
  const candidates: [Spot, ...Spot[]] = [{ x, y: y - 17, anchor: 'middle' }, ...spots];
  const spot = bestSpot(candidates, textWidth(text, 'bold'), obstaclesOf(scene, boxesOf(others)));
  return [{ ...spot, text, fill: colours.data, bold: true, rim: true }];
}

/** Beside their diamonds, in grey. */
function formerLabels(
  scene: GoalScene,
  target: AssessedTarget,
  language: Language,
  others: readonly Label[],
): Label[] {
  const { layout, formers } = scene;
  const labels: Label[] = [];
  for (const former of formers) {
    const text = formerText(former, target, language);
    const [x, y] = [layout.x(former.position), layout.y(former.value)];
    const candidates: [Spot, ...Spot[]] = [
      { x: x + 11, y, anchor: 'start' },
      ...[17, 28, 40].flatMap((distance): Spot[] => [
        { x, y: y - distance, anchor: 'middle' },
        { x, y: y + distance, anchor: 'middle' },
        { x: x + 4, y: y - distance, anchor: 'end' },
        { x: x + 4, y: y + distance, anchor: 'end' },
      ]),
      { x: x - 11, y, anchor: 'end' },
    ];
    const spot = bestSpot(candidates, textWidth(text), obstaclesOf(scene, boxesOf([...others, ...labels])));
    labels.push({ ...spot, text, fill: colours.quiet, rim: true });
  }
  return labels;
}

function boxesOf(labels: readonly Label[]): Box[] {
  return labels.map((one) => boxOf(one, textWidth(one.text, one.bold ? 'bold' : 'normal')));
}

function obstaclesOf(scene: GoalScene, boxes: readonly Box[]): Obstacles {
  const { layout, line, path, projection, goal, formers } = scene;
  const drawn = [path, projection].flatMap((places) =>
    places.slice(1).flatMap((place, index) => {
      const before = places[index];
      if (!before) return [];
      return [stroke(layout, [before.position, before.value], [place.position, place.value])];
    }),
  );
  const diamonds = [...(goal ? [goal] : []), ...formers].flatMap(({ position, value }) =>
    dotBox(layout.x(position), layout.y(value), 9),
  );
  return {
    strokes: [
      ...lineStrokes(line, layout),
      ...whiskerStrokes(line, scene.intervals, layout),
      ...drawn,
      ...boundStrokes(scene),
    ],
    boxes: [...boxes, ...dotBoxes(line.marks, layout, 4), ...diamonds],
    bounds: {
      left: layout.marginLeft,
      right: layout.width - 2,
      top: 2,
      bottom: layout.height - layout.marginBottom - 3,
    },
  };
}

function boundStrokes({ bounds, layout }: GoalScene): Stroke[] {
  const [from, to] = layout.xDomain;
  return boundValues(bounds).map((value) => stroke(layout, [from, value], [to, value]));
}

function dotBox(x: number, y: number, radius: number): Box[] {
  return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
}
