import { useCallback, useState } from 'preact/hooks';
import type * as z from 'zod';

/**
 * What somebody is typing, kept for this window until it is forgotten: looking at the preview and coming back must not
 * cost what was typed.
 */
export function useKept<Schema extends z.ZodType>(name: string, schema: Schema, empty: z.output<Schema>) {
  const [content, setContent] = useState<z.output<Schema>>(() => readKept(name, schema) ?? empty);
  const keep = useCallback(
    (changed: z.output<Schema>) => {
      setContent(changed);
      try {
        sessionStorage.setItem(name, JSON.stringify(changed));
      } catch {
        // A full or forbidden storage costs the comfort, not the entry.
      }
    },
    [name],
  );
  const forget = useCallback(() => {
    setContent(empty);
    sessionStorage.removeItem(name);
  }, [name, empty]);
  return { content, keep, forget };
}

function readKept<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | undefined {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
