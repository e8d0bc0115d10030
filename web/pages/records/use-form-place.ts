import { useEffect } from 'preact/hooks';
import type { RecordKind } from '../../../data/cycle/records.ts';
import { changeSearch, useQuery } from '../frame/query.ts';

/** Tells the drafts of one form from those of another: the form's address, in whatever language it is shown. */
export function useFormPlace(kind: RecordKind): string {
  const { path, search } = useQuery();
  const asked = changeSearch(search, { lang: null, sicht: null });
  return `${path}${asked === '' ? '' : `?${asked}`}#${kind}`;
}

/** Ctrl + S, or ⌘ + S, saves. */
export function useSaveKey(form: { current: HTMLFormElement | null }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [form]);
}
