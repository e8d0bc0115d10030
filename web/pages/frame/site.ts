import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../../../data/contract.ts';

/** The municipality and who is looking; null until the server has said so. */
export const SiteContext = createContext<{ site: Site | null; renew: () => void }>({
  site: null,
  renew: () => undefined,
});

export function useSite() {
  return useContext(SiteContext);
}
