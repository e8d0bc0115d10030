import { useEffect, useRef } from 'preact/hooks';
import type { PaperView } from '../../../data/paper-endpoints.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { useRecordsContext } from '../records/records-context.tsx';

/** A paper with what its decision changes; asked for again whenever a record was changed here. */
export function usePaper(key: string): Answer<PaperView> {
  const answer = useAnswer('paper', { params: { key } });
  const { round } = useRecordsContext();
  const first = useRef(round);
  const { retry } = answer;
  useEffect(() => {
    if (round !== first.current) retry();
  }, [round, retry]);
  return answer;
}
