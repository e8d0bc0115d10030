import { Resvg } from '@resvg/resvg-js';
import type { DrawnChart } from './draw-chart.ts';
import { fontFiles } from './fonts.ts';

/** Signs that the type has no glyphs for; the words beside them say the same. */
const unset = /[\u25a0-\u25ff\u2605\u2606\u2714] ?/g;

/** A chart as a PNG, `scale` pixels for each of its CSS pixels, on white. */
export function drawPicture({ svg }: Pick<DrawnChart, 'svg'>, scale: number): Uint8Array {
  const picture = new Resvg(svg.replaceAll(unset, ''), {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  return picture.render().asPng();
}

/** The same, undefined where it is no picture that can be drawn. */
export function maybePicture(chart: Pick<DrawnChart, 'svg'>, scale: number): Uint8Array | undefined {
  try {
    return drawPicture(chart, scale);
  } catch {
    return undefined;
  }
}

/** Whether a PNG can be painted from its first to its last line, and shows anything. */
export function isPaintedPng(png: Uint8Array): boolean {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><image href="${address}" width="200" height="200"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels.some((part) => part > 0);
}

/** The size of an SVG in its own units, undefined where it can't be drawn. */
export function maybeDrawnSize(svg: string): { width: number; height: number } | undefined {
  try {
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A chart as SVG with its letters as outlines: programs that take in pictures have neither the type nor the same way to
 * look for another.
 */
export function drawOutlines({ svg }: Pick<DrawnChart, 'svg'>): string {
  const picture = new Resvg(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  return picture.toString();
}
