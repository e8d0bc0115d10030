import { type ChartOptions, emptyFigure } from './figure.ts';
import {
  layoutRing,
  type PlacedStop,
  type PlacedToken,
  type RingLayout,
  type RingStop,
} from './ring-layout.ts';
import { colours } from './theme.ts';

export type { RingStop, RingToken } from './ring-layout.ts';

export interface RingData {
  title: string;
  description: string;
  /** What stands inside the ring: its name, then how its rounds stand. */
  centre: readonly string[];
  stops: readonly RingStop[];
}

type Make = (
  name: string,
  attributes?: Readonly<Record<string, string | number>>,
  text?: string,
) => SVGElement;

/**
 * The stations of a ring clockwise, each a link with its number, title and the rounds that have to pass it next; under
 * 640 pixels as a column that leads back to its beginning. Late rounds are filled, those due soon outlined in ochre, the
 * others in blue; symbol and words say the same. Links are reached with Tab in the order of the stations.
 */
export function ringChart(data: RingData, options: ChartOptions): SVGElement | HTMLElement {
  if (data.stops.length === 0) return emptyFigure(options);
  const layout = layoutRing(data.stops, options.width);
  const make = createMaker(options.document);
  const { width, height } = layout;
  const figure = make('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart-figure ring-figure',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': data.title,
    'font-family': 'inherit',
    fill: colours.text,
  });
  figure.append(make('desc', {}, data.description));
  figure.append(...(layout.circle ? circleLines(layout, make) : columnLines(layout, make)));
  if (layout.circle) figure.append(...centreTexts(data.centre, layout.circle, make));
  layout.stops.forEach((placed, index) => {
    figure.append(
      stopLink(placed, index, layout, make),
      ...placed.tokens.map((one) => tokenLink(one, layout, make)),
    );
  });
  return figure;
}

function createMaker(document: Document): Make {
  return (name, attributes = {}, text) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
    }
    if (text !== undefined) element.textContent = text;
    return element;
  };
}

/** The circle, an arrow between any two stations, and a thin line from each to its text. */
function circleLines({ circle, stops, sizes }: RingLayout, make: Make): SVGElement[] {
  if (!circle) return [];
  const { x, y, radius } = circle;
  const ring = make('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: 'none',
    stroke: colours.grid,
    'stroke-width': 6,
  });
  const arrows = stops.map((_, index) => {
    const turn = ((index + 1) / stops.length) * 360;
    return make('path', {
      d: 'M-6,-7 L7,0 L-6,7 Z',
      fill: colours.axis,
      transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) translate(0 ${round(-radius)})`,
    });
  });
  const leaders = stops.map(({ dot, x: edge, top, anchor }) => {
    const out = anchor === 'start' ? 1 : -1;
    return make('line', {
      x1: dot.x + out * (sizes.dot + 3),
      y1: dot.y,
      x2: edge - out * 8,
      y2: top + sizes.line / 2,
      stroke: colours.axis,
    });
  });
  return [ring, ...arrows, ...leaders];
}

/** A line down the stations, and the way back up to the first. */
function columnLines({ stops, sizes }: RingLayout, make: Make): SVGElement[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const { x } = first.dot;
  const back = 5;
  const line = { fill: 'none', stroke: colours.axis, 'stroke-width': 1.5 };
  const way = `M${x},${round(last.dot.y)} H${back + 8} Q${back},${round(last.dot.y)} ${back},${round(last.dot.y - 8)} V${round(first.dot.y + 8)} Q${back},${round(first.dot.y)} ${back + 8},${round(first.dot.y)} H${round(x - sizes.dot - 2)}`;
  const down = make('line', {
    x1: x,
    x2: x,
    y1: first.dot.y,
    y2: last.dot.y,
    stroke: colours.grid,
    'stroke-width': 6,
  });
  const tip = make('path', {
    d: 'M-5,-4 L3,0 L-5,4 Z',
    fill: colours.axis,
    transform: `translate(${round(x - sizes.dot - 3)} ${round(first.dot.y)})`,
  });
  return [down, make('path', { d: way, ...line }), tip];
}

function centreTexts(
  centre: readonly string[],
  { x, y }: { x: number; y: number },
  make: Make,
): SVGElement[] {
  const step = 25;
  const first = y - ((centre.length - 1) * step) / 2 + 6;
  return centre.map((text, index) =>
    make(
      'text',
      {
        x,
        y: first + index * step,
        'text-anchor': 'middle',
        'font-size': index === 0 ? 19 : 15,
        'font-weight': index === 0 ? 600 : 400,
        fill: index === 0 ? colours.text : colours.quiet,
      },
      text,
    ),
  );
}

function stopLink(placed: PlacedStop, index: number, { sizes }: RingLayout, make: Make): SVGElement {
  const { dot, lines, x, top, anchor, stop } = placed;
  const link = make('a', { href: stop.href, class: 'ring-stop', 'aria-label': stop.words });
  link.append(
    make('circle', {
      cx: dot.x,
      cy: dot.y,
      r: sizes.dot,
      fill: colours.paper,
      stroke: colours.data,
      'stroke-width': 2.5,
    }),
    make(
      'text',
      {
        x: dot.x,
        y: dot.y + sizes.title * 0.36,
        'text-anchor': 'middle',
        'font-size': sizes.title,
        'font-weight': 600,
        fill: colours.data,
      },
      String(index + 1),
    ),
    ...lines.map((line, at) =>
      make(
        'text',
        {
          x,
          y: top + at * sizes.line + sizes.line * 0.72,
          'text-anchor': anchor,
          'font-size': sizes.title,
          'font-weight': 600,
        },
        line,
      ),
    ),
  );
  return link;
}

function tokenLink(placed: PlacedToken, { sizes }: RingLayout, make: Make): SVGElement {
  const { token, lines, x, y, width, height } = placed;
  const isLate = token.tone === 'late';
  const colour = token.tone === 'ahead' ? colours.data : colours.target;
  const link = make('a', { href: token.href, class: 'ring-token', 'aria-label': token.words });
  const box = make('rect', {
    x: x + 1,
    y,
    width: width - 2,
    height,
    rx: sizes.pill / 2,
    fill: isLate ? colour : colours.paper,
    stroke: colour,
    'stroke-width': 1.5,
  });
  const texts = lines.map((line, at) =>
    make(
      'text',
      {
        x: x + width / 2,
        'text-anchor': 'middle',
        y: y + sizes.pill / 2 + sizes.token * 0.35 + at * (sizes.line - 3),
        'font-size': sizes.token,
        fill: isLate ? colours.paper : colour,
      },
      line,
    ),
  );
  link.append(box, ...texts);
  return link;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
