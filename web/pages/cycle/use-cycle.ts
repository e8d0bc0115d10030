import { useEffect, useRef } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { useRecordsContext } from '../records/records-context.tsx';

export type Cycle = Response<'cycle'>;

/** Where the quality cycle stands; asked again whenever a record was changed here. */
export function useCycle(): Answer<Cycle> {
  const answer = useAnswer('cycle');
  const { round } = useRecordsContext();
  const first = useRef(round);
  const { retry } = answer;
  useEffect(() => {
    if (round !== first.current) retry();
  }, [round, retry]);
  return answer;
}
