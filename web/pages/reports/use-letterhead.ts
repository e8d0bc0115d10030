import { useAnswer } from '../frame/answer.ts';
import { useRenewed } from '../records/use-records.ts';

/** What stands at the head of each paper; `crest` is the address of its picture, other with each picture. */
export function useLetterhead() {
  const answer = useRenewed(useAnswer('letterhead'));
  const crest = answer.data?.crest;
  return {
    answer,
    crest: crest
      ? `/api/letterhead/crest?${crest.type === 'image/png' ? 'png' : 'svg'}-${crest.bytes}`
      : undefined,
  };
}
