import { mapColours } from './theme.ts';

/** Kinds of places without a class, each with a pattern of its own. */
export const mapGaps = ['none', 'protected', 'incomplete'] as const;
export type MapGap = (typeof mapGaps)[number];

type Make = (name: string, attributes?: Readonly<Record<string, string>>) => SVGElement;

const size = 7;

/** Strokes of the pattern's tile. */
export const hatchingPaths: Record<MapGap, string> = {
  none: `M-1 1L1 -1M0 ${size}L${size} 0M${size - 1} ${size + 1}L${size + 1} ${size - 1}`,
  protected: `M0 0L${size} ${size}M0 ${size}L${size} 0`,
  incomplete: `M0 ${size / 2}H${size}`,
};

export function hatchingId(gap: MapGap): string {
  return `karte-${gap}`;
}

/** The patterns, to be referred to by their ids. */
export function hatchings(make: Make): SVGElement {
  const defs = make('defs');
  for (const gap of mapGaps) {
    const pattern = make('pattern', {
      id: hatchingId(gap),
      patternUnits: 'userSpaceOnUse',
      width: String(size),
      height: String(size),
    });
    pattern.append(
      make('rect', { width: String(size), height: String(size), fill: mapColours.gap }),
      make('path', { d: hatchingPaths[gap], stroke: mapColours.hatch, 'stroke-width': '1.2', fill: 'none' }),
    );
    defs.append(pattern);
  }
  return defs;
}
