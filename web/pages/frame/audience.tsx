import type { ComponentChildren } from 'preact';
import { useSearch } from 'wouter-preact';
import type { Audience } from '../../../data/audience.ts';
import { readView } from '../../view.ts';

/** With whose eyes the page is looked at; undefined where the address names somebody unknown. */
export function useAudience(): Audience | undefined {
  return readView(useSearch()).audience;
}

/** What only staff get to see: for others it isn't there, and nothing is asked for it. */
export function ForStaff({ children }: { children: ComponentChildren }) {
  return useAudience() === 'staff' ? children : null;
}
