import type { IndicatorView } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { useQuery } from '../frame/query.ts';
import { readSelection } from '../indicators/selection.ts';

/** The comparison that the address asks for; what it does not say the server chooses. */
export function useComparison(view: IndicatorView) {
  const { get } = useQuery();
  const { base, fold } = readSelection(get, view);
  const group = get('gruppe');
  const period = get('stand');
  return useAnswer('comparison', {
    query: {
      indicator: view.entry.indicator.id,
      ...(group === null ? {} : { group }),
      ...(period === null ? {} : { period }),
      ...(base === '' ? {} : { breakdown: base }),
      ...(fold === null ? {} : { fold }),
    },
  });
}
