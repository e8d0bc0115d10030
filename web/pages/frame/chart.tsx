import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../data/words.ts';
import { useTongue } from './language.ts';

export type Drawings = typeof import('./drawings.ts');

export interface DrawOptions {
  width: number;
  language: Language;
  document: Document;
}

export type Draw = (drawings: Drawings, options: DrawOptions) => Element;

/** A chart, drawn for the width it has and again when that changes. `draw` is memoised by whoever calls. */
export function Chart({ draw, class: name, height }: { draw: Draw; class: string; height: number }) {
  const { language, t } = useTongue();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const drawings = useDrawings();
  const [broken, setBroken] = useState<Draw | null>(null);
  const drawn = drawings.loaded !== null && width > 0;
  useEffect(() => {
    if (!box.current || !drawings.loaded || width <= 0) return;
    try {
      box.current.replaceChildren(withoutPartNames(draw(drawings.loaded, { width, language, document })));
    } catch (error) {
      console.error(error);
      setBroken(() => draw);
    }
  }, [draw, drawings.loaded, width, language]);
  if (drawings.failed || broken === draw) return <p class="quiet small">{t('chartFailed')}</p>;
  return <div ref={box} class={name} style={drawn ? undefined : { minHeight: `${height}px` }} />;
}

/** Plot names the groups of its marks ("dot", "link"), which is no help to anybody who listens to the page. */
function withoutPartNames(drawing: Element): Element {
  for (const part of drawing.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  return drawing;
}

/** The charts' code, loaded once, with the first chart. */
const pending: { code: Promise<Drawings> | null } = { code: null };

/** Asks again after a failure. */
export async function loadDrawings(): Promise<Drawings> {
  pending.code ??= import('./drawings.ts');
  try {
    return await pending.code;
  } catch (error) {
    pending.code = null;
    throw error;
  }
}

function useDrawings(): { loaded: Drawings | null; failed: boolean } {
  const [state, setState] = useState<{ loaded: Drawings | null; failed: boolean }>({
    loaded: null,
    failed: false,
  });
  useEffect(() => {
    const asked = { still: true };
    loadDrawings()
      .then((loaded) => asked.still && setState({ loaded, failed: false }))
      .catch(() => asked.still && setState({ loaded: null, failed: true }));
    return () => {
      asked.still = false;
    };
  }, []);
  return state;
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
