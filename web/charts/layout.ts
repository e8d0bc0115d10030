/** Where a chart's data lies in its picture; `x` and `y` turn data into pixels, the others pixels into data. */
export interface Layout {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  xDomain: [number, number];
  yDomain: [number, number];
  x(position: number): number;
  y(value: number): number;
  xAt(pixel: number): number;
  yAt(pixel: number): number;
}

export type Margins = Pick<Layout, 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft'>;

export function createLayout(
  size: { width: number; height: number },
  margins: Margins,
  xDomain: [number, number],
  yDomain: [number, number],
): Layout {
  const left = margins.marginLeft;
  const right = size.width - margins.marginRight;
  const top = margins.marginTop;
  const bottom = size.height - margins.marginBottom;
  return {
    ...size,
    ...margins,
    xDomain,
    yDomain,
    x: (position) => project(position, xDomain, [left, right]),
    y: (value) => project(value, yDomain, [bottom, top]),
    xAt: (pixel) => project(pixel, [left, right], xDomain),
    yAt: (pixel) => project(pixel, [bottom, top], yDomain),
  };
}

function project(value: number, from: [number, number], to: [number, number]): number {
  return to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
}
