import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTongue } from './language.ts';

/** Room for a wide table: scrolls sideways by itself, and takes the focus for the keyboard only when it has to. */
export function TableRegion({ label, children }: { label: string; children: ComponentChildren }) {
  const { t } = useTongue();
  const region = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => setWide(element.scrollWidth > element.clientWidth + 1);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    look();
    return () => watch.disconnect();
  }, []);
  const scrolls = wide
    ? ({ role: 'region', 'aria-label': t('tableRegion', { label }), tabIndex: 0 } as const)
    : {};
  return (
    <div ref={region} class="table-region" {...scrolls}>
      {children}
    </div>
  );
}
