import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { SearchDialog } from './search-dialog.tsx';

const SearchContext = createContext<() => void>(() => undefined);

/** Opens the search. */
export function useOpenSearch(): () => void {
  return useContext(SearchContext);
}

/** Holds the search dialog, which opens with Ctrl K wherever one is, beside the page's own landmarks. */
export function SearchProvider({ children }: { children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // Over another dialog a second one would hide what is being decided there.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <SearchContext.Provider value={show}>
      {children}
      {open ? <SearchDialog onClose={() => setOpen(false)} /> : null}
    </SearchContext.Provider>
  );
}
