import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/words.ts';
import type { Layout } from './layout.ts';
import { colours, fontSize } from './theme.ts';

/** What every chart is given: its width in CSS pixels, the language, and the document to make elements in. */
export interface ChartOptions {
  width: number;
  height?: number;
  language: Language;
  document: Document;
}

interface FigureWords {
  title: string;
  description: string;
}

/** A drawing as one picture with a name and a description; its type is that of the page around it. */
export function createFigure(
  layout: Layout,
  marks: Plot.Markish[],
  words: FigureWords | null,
  { document }: ChartOptions,
): SVGSVGElement | HTMLElement {
  const figure = Plot.plot({
    document,
    className: 'chart-figure',
    width: layout.width,
    height: layout.height,
    marginTop: layout.marginTop,
    marginRight: layout.marginRight,
    marginBottom: layout.marginBottom,
    marginLeft: layout.marginLeft,
    x: { axis: null, type: 'linear', domain: layout.xDomain },
    y: { axis: null, type: 'linear', domain: layout.yDomain },
    marks,
  });
  // A style element inside the picture would need a page that allows inline styles.
  for (const style of figure.querySelectorAll('style')) style.remove();
  // The picture as a whole has a name; the library's English names of its layers would be read beside it.
  for (const layer of figure.querySelectorAll('g[aria-label]')) {
    layer.setAttribute('data-layer', layer.getAttribute('aria-label') ?? '');
    layer.removeAttribute('aria-label');
  }
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('font-family', 'inherit');
  figure.setAttribute('font-size', String(fontSize));
  figure.setAttribute('fill', colours.text);
  figure.setAttribute('overflow', 'visible');
  if (words === null) figure.setAttribute('aria-hidden', 'true');
  else name(figure, words, document);
  return figure;
}

function name(figure: SVGSVGElement | HTMLElement, words: FigureWords, document: Document): void {
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', words.title);
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = words.title;
  const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  description.textContent = words.description;
  figure.prepend(title, description);
}

/** What stands where there is nothing to draw. */
export function emptyFigure({ document, language }: ChartOptions): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute('class', 'chart__empty quiet');
  element.textContent = { de: 'Keine Werte', en: 'No values' }[language];
  return element;
}
