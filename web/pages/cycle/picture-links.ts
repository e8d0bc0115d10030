import { useEffect } from 'preact/hooks';
import { useQuery } from '../frame/query.ts';

/** Links inside a picture lead to pages without loading Zielkreis anew; with a key pressed they do what the browser does. */
export function usePictureLinks(box: { current: HTMLElement | null }): void {
  const { go } = useQuery();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      const isPlain =
        event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!href || !isPlain) return;
      event.preventDefault();
      go(href);
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  }, [box, go]);
}
