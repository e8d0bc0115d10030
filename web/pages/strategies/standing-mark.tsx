import type { RowDifference } from '../../../data/strategy-differences.ts';
import type { StrategyHead } from '../../../data/strategy-endpoints.ts';
import { strategyStanding } from '../../words/strategies.ts';
import { useTongue } from '../frame/language.ts';

/** Whether a version is in force, a draft or superseded, in words. */
export function StandingMark({ head }: { head: Pick<StrategyHead, 'state'> }) {
  const { language } = useTongue();
  return <span class={`mark mark--${head.state}`}>{strategyStanding(head, language)}</span>;
}

/** What a draft makes of a goal or target; nothing where it stays as it is. */
export function RowMark({ standing }: { standing: RowDifference<unknown>['standing'] }) {
  const { t } = useTongue();
  if (standing === 'kept') return null;
  return <span class={`mark mark--${standing}`}>{t(`row_${standing}`)}</span>;
}
