import { type FrameWords, framedChart } from '../../charts/framed-chart.ts';

/** CSS pixels that a chart is wide when it is taken away, however wide it is on the page. */
export const takenWidth = 960;

/** A drawn chart as the SVG of a file, with its words around it. Throws `nothing is drawn` where there is no drawing. */
export function frameDrawing(drawn: Element, words: FrameWords): string {
  if (!(drawn instanceof SVGSVGElement)) throw new Error('nothing is drawn');
  // A link leads nowhere in a file, and the type is that of the frame.
  for (const link of drawn.querySelectorAll('a[href]')) link.removeAttribute('href');
  drawn.removeAttribute('font-family');
  const size = { width: Number(drawn.getAttribute('width')), height: Number(drawn.getAttribute('height')) };
  const svg = new XMLSerializer().serializeToString(drawn);
  return framedChart({ svg, ...size }, words).svg;
}
