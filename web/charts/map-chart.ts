import { geoPath, geoTransverseMercator } from 'd3-geo';
import type { AreaShape } from '../../data/boundary-shapes.ts';
import { type ChartOptions, emptyFigure } from './figure.ts';
import { classColour } from './map-colour.ts';
import { hatchingId, hatchings, type MapGap } from './map-hatching.ts';
import { colours, mapColours } from './theme.ts';

/** An area of a map: what it is filled with, and what is said of it. */
export interface MapArea {
  shape: AreaShape;
  /** A class from 0, a kind of gap, or an area that does not take part. */
  fill: { kind: 'class'; index: number } | { kind: 'gap'; gap: MapGap } | { kind: 'outside' };
  /** Name, value and class in one sentence. */
  words: string;
  isOwn: boolean;
}

export interface MapData {
  /** In the order in which the keyboard goes through them. */
  areas: readonly MapArea[];
  /** How many classes there are. */
  classes: number;
  title: string;
  description: string;
}

/** Higher than wide only as far as a screen takes it. */
const tallest = 640;

/**
 * Areas filled by class, gaps hatched by kind, the own one outlined. The first area takes the focus by Tab; whoever
 * shows the map moves it on (`data-key` names the area, `tabindex` 0 the one that has it).
 */
export function mapChart(data: MapData, options: ChartOptions): SVGElement | HTMLElement {
  const { document, width } = options;
  if (data.areas.length === 0) return emptyFigure(options);
  const { path, height } = fitProjection(data.areas, width);
  const make = createMaker(document);
  const figure = make('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart-figure map-figure',
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: 'group',
    'aria-label': data.title,
  });
  figure.append(textElement(make('desc'), data.description), hatchings(make));
  const first = data.areas.find(({ fill }) => fill.kind !== 'outside');
  const byLayer = [...data.areas].sort(
    (a, b) => Number(a.fill.kind !== 'outside') - Number(b.fill.kind !== 'outside'),
  );
  for (const area of byLayer) {
    const d = path(geometryOf(area.shape)) ?? '';
    figure.append(
      area.fill.kind === 'outside' ? outside(make, area, d) : drawnArea(make, area, d, data, area === first),
    );
  }
  for (const area of data.areas.filter(({ isOwn }) => isOwn)) {
    figure.append(...outline(make, path(geometryOf(area.shape)) ?? ''));
  }
  return figure;
}

/**
 * Transverse Mercator on the middle meridian: angles stay true, and over a Land areas are drawn in nearly the same
 * scale, as in the official UTM maps.
 */
function fitProjection(areas: readonly MapArea[], width: number) {
  const all = {
    type: 'MultiPolygon' as const,
    coordinates: areas.flatMap(({ shape }) => shape.polygons),
  };
  const longitudes = all.coordinates.flatMap((rings) => rings.flatMap((ring) => ring.map(([x]) => x)));
  const middle =
    (longitudes.reduce((a, b) => Math.min(a, b)) + longitudes.reduce((a, b) => Math.max(a, b))) / 2;
  const projection = geoTransverseMercator().rotate([-middle, 0, 0]);
  const margin = 3;
  projection.fitWidth(width - 2 * margin, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.min(tallest, Math.ceil(bottom - top) + 2 * margin);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    all,
  );
  return { path: geoPath(projection).digits(1), height };
}

function geometryOf({ polygons }: AreaShape) {
  return { type: 'MultiPolygon' as const, coordinates: polygons };
}

type Make = (name: string, attributes?: Readonly<Record<string, string>>) => SVGElement;

function createMaker(document: Document): Make {
  return (name, attributes = {}) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
}

function drawnArea(make: Make, area: MapArea, d: string, { classes }: MapData, isFirst: boolean): SVGElement {
  const { shape, fill, words } = area;
  const element = make('path', {
    d,
    class: 'map-area',
    fill: fill.kind === 'class' ? classColour(fill.index, classes) : fillOf(fill),
    stroke: colours.paper,
    'stroke-width': '0.9',
    'stroke-linejoin': 'round',
    'data-key': shape.key,
    'data-words': words,
    role: 'img',
    'aria-label': words,
    tabindex: isFirst ? '0' : '-1',
  });
  element.append(textElement(make('title'), words));
  return element;
}

function fillOf(fill: Exclude<MapArea['fill'], { kind: 'class' }>): string {
  return fill.kind === 'gap' ? `url(#${hatchingId(fill.gap)})` : mapColours.outside;
}

/** What lies around: seen, not read. */
function outside(make: Make, { shape }: MapArea, d: string): SVGElement {
  const element = make('path', { d, fill: mapColours.outside, stroke: colours.paper, 'stroke-width': '0.9' });
  element.append(textElement(make('title'), shape.name));
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Dark on a white rim, so that it stands out from every fill. */
function outline(make: Make, d: string): SVGElement[] {
  const common = {
    d,
    fill: 'none',
    'stroke-linejoin': 'round',
    'pointer-events': 'none',
    'aria-hidden': 'true',
  };
  return [
    make('path', { ...common, stroke: colours.paper, 'stroke-width': '5' }),
    make('path', { ...common, stroke: colours.text, 'stroke-width': '2.4' }),
  ];
}

function textElement(element: SVGElement, text: string): SVGElement {
  element.textContent = text;
  return element;
}
