import type { FigureBlock } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { type drawPageChart, leastWidth } from '../draw-chart.ts';
import type { ChartText } from './chart-texts.ts';

export interface PaperFigure {
  kind: 'figure';
  number: number;
  caption: string;
  alt: string;
  source: string;
  /** Null where there is nothing to draw. */
  file: string | null;
  /** In points, as all that follows. */
  width: number;
  height: number;
  /** What is written in the picture; `x` counts from where `align` is in it. */
  texts: ChartText[];
}

export type ChartDrawing = typeof drawPageChart;

/** Draws a figure, sizes in CSS pixels; null where there is nothing to draw. */
export type DrawFigure = (
  figure: FigureBlock,
  size: { width: number; height?: number },
  language: Language,
) => DrawnFigure | null;

/** Where the picture is, how high in CSS pixels, and what is written in it. */
export interface DrawnFigure {
  file: string;
  height: number;
  texts: ChartText[];
}

/** Points that a CSS pixel of a chart takes: its type is about nine points high. */
const pixel = 0.68;
/** Points that a chart may be high, so that its caption is on the page with it. */
const highest = 590;

/** A figure in points; charts over time are as high as asked. */
export function figureOf(
  figure: FigureBlock,
  { width, height }: { width: number; height?: number },
  { language, draw }: { language: Language; draw: DrawFigure },
): PaperFigure {
  const { number, caption, alt, source } = figure;
  const drawn = Math.max(Math.round(width / pixel), leastWidth(figure.chart));
  const size =
    height === undefined ? { width: drawn } : { width: drawn, height: Math.round((height * drawn) / width) };
  const drawing = draw(figure, size, language) ?? { file: null, height: 0, texts: [] };
  const scale = Math.min(
    width / drawn,
    drawing.height > 0 ? highest / drawing.height : Number.POSITIVE_INFINITY,
  );
  return {
    ...{ kind: 'figure', number, caption, alt, source, file: drawing.file },
    width: drawn * scale,
    height: drawing.height * scale,
    texts: drawing.texts.map((text) => scaled(text, drawn, scale)),
  };
}

function scaled(written: ChartText, width: number, scale: number): ChartText {
  const { text, align, weight, fill } = written;
  const from = { left: 0, center: width / 2, right: width }[align];
  const [x, y, size] = [(written.x - from) * scale, written.y * scale, written.size * scale];
  return { text, x, y, align, size, weight, fill };
}
