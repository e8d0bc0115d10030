import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePathname } from 'wouter-preact/use-browser-location';
import { useTongue } from './language.ts';

interface Props {
  title: string;
  /** Above the title: the way here. */
  way?: ComponentChildren;
  lead?: ComponentChildren;
  side?: ComponentChildren;
  children?: ComponentChildren;
}

/** The path for which the heading last took the focus, so that it does so once per page and not at the first one. */
const focused: { path: string | null } = { path: null };

/** A page: its title in the window, its heading with the focus after a navigation, and what follows. */
export function Page({ title, way, lead, side, children }: Props) {
  const { t } = useTongue();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = usePathname();
  useEffect(() => {
    document.title = t('windowTitle', { title });
  }, [title, t]);
  useEffect(() => {
    if (focused.path !== null && focused.path !== path) heading.current?.focus({ preventScroll: true });
    focused.path = path;
  }, [path]);
  return (
    <>
      <div class="page-head">
        <div class="page-head__text">
          {way}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div class="page-head__lead">{lead}</div> : null}
        </div>
        {side ? <div class="page-head__side">{side}</div> : null}
      </div>
      {children}
    </>
  );
}
