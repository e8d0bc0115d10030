import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { takeBackRow } from '../../../data/strategy-proposal.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { type ActRow, inForceBeside, useDraftChange } from './use-strategy.ts';

/** Leaves a goal or target as it is in force. */
export function TakeBack({ view, row }: { view: StrategyView; row: ActRow }) {
  const { t } = useTongue();
  const change = useDraftChange(view);
  const { busy, error, attempt } = useAttempt();
  const run = () =>
    attempt(() =>
      change(
        takeBackRow(view.strategy, inForceBeside(view), row),
        t('strategyTakenBack', { title: row.title }),
      ),
    );
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <button
        type="button"
        class="link-button"
        aria-label={t('strategyTakeBackOf', { title: row.title })}
        aria-disabled={busy ? 'true' : undefined}
        onClick={() => {
          if (!busy) void run();
        }}
      >
        {t('strategyTakeBack')}
      </button>
    </>
  );
}
