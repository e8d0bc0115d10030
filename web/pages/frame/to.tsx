import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { type Changes, useQuery } from './query.ts';

interface Props {
  /** Path of a page; left out for this page with a changed selection. */
  path?: string;
  query?: Changes;
  class?: string;
  /** Marks the page, or the selection, that is shown. */
  current?: 'page' | 'true' | undefined;
  label?: string | undefined;
  replace?: boolean;
  /** Called when the link is followed. */
  onFollow?: () => void;
  children: ComponentChildren;
}

/** A link inside Zielkreis: keeps the language, and the selection where it stays on the page. */
export function To({ path, query = {}, class: name, current, label, replace, onFollow, children }: Props) {
  const { here, there } = useQuery();
  const href = path === undefined ? here(query) : there(path, query);
  return (
    <Link
      href={href}
      replace={replace ?? false}
      class={name}
      aria-current={current}
      aria-label={label}
      {...(onFollow ? { onClick: onFollow } : {})}
    >
      {children}
    </Link>
  );
}
