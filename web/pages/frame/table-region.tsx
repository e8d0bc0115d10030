import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTongue } from './language.ts';
import { readTable } from './read-table.ts';
import { TakeTable } from './take-table.tsx';
import type { Taken } from './taken.ts';

interface Props {
  label: string;
  /**
   * What is taken away of the table where that is more than what is seen of it (exact figures, all rows); false where
   * it is a form or a look into a file.
   */
  take?: Taken | false;
  children: ComponentChildren;
}

/**
 * Room for a wide table, with its files under it: scrolls sideways by itself, and takes the focus for the keyboard only
 * when it has to.
 */
export function TableRegion({ label, take, children }: Props) {
  const { language, t } = useTongue();
  const region = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => setWide(element.scrollWidth > element.clientWidth);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    look();
    return () => watch.disconnect();
  }, []);
  const scrolls = wide
    ? ({ role: 'region', 'aria-label': t('tableRegion', { label }), tabIndex: 0 } as const)
    : {};
  const seen = () => {
    const table = region.current?.querySelector('table');
    if (!table) throw new Error(`no table: ${label}`);
    return readTable(table, language);
  };
  return (
    <>
      <div ref={region} class="table-region" {...scrolls}>
        {children}
      </div>
      {take === false ? null : <TakeTable {...(take ?? { title: label, table: seen, isOfPage: true })} />}
    </>
  );
}
