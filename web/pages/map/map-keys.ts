import { useEffect, useState } from 'preact/hooks';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Lets the keyboard go through the areas of a map inside `box` with one stop for Tab, and tells what the area under
 * the pointer, or with the focus, says of itself.
 */
export function useMapKeys(box: { current: HTMLElement | null }): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const tell = ({ target }: Event) => {
      const area = target instanceof Element ? target.closest('.map-area') : null;
      setWords(area?.getAttribute('data-words') ?? null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (moveFocus(element, event.key)) event.preventDefault();
    };
    element.addEventListener('pointerover', tell);
    element.addEventListener('focusin', tell);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerover', tell);
      element.removeEventListener('focusin', tell);
      element.removeEventListener('keydown', onKey);
    };
  }, [box]);
  return words;
}

/** Answers whether the key meant the map. */
function moveFocus(box: HTMLElement, key: string): boolean {
  const areas: (Element | null)[] = [...box.querySelectorAll('.map-area')];
  const at = areas.indexOf(document.activeElement);
  const goal = key === 'Home' ? 0 : key === 'End' ? areas.length - 1 : at + (steps[key] ?? 0);
  const next = areas[(goal + areas.length) % areas.length];
  if (at < 0 || !(next instanceof SVGElement) || goal === at) return false;
  for (const area of areas) area?.setAttribute('tabindex', area === next ? '0' : '-1');
  next.focus();
  return true;
}
