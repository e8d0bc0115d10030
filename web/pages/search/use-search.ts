import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';

/** What is found for a query, at most `limit`; asked for when the typing pauses. */
export function useSearch(query: string, limit: number) {
  const { language } = useTongue();
  const q = useSettled(query.trim());
  const answer = useAnswer('search', {
    query: { q, limit: String(limit), ...(language === 'en' ? { lang: 'en' as const } : {}) },
  });
  const isCurrent = answer.state === 'ready' && !answer.renewing && q === query.trim();
  return { answer, isCurrent };
}

const pause = 120;

/** A value that did not change for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
