import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { measuredBy } from '../../words/target-titles.ts';
import { useTongue } from '../frame/language.ts';
import { TakeBack } from './take-back.tsx';
import type { ActRow } from './use-strategy.ts';

/** What a draft leaves out, why, and the way back. */
export function DroppedRows({ view }: { view: StrategyView }) {
  const { language, t } = useTongue();
  const { dropped } = view.strategy;
  if (dropped.length === 0) return null;
  const titleOf = ({ kind, key }: Pick<ActRow, 'kind' | 'key'>) => {
    if (kind === 'goal') return view.before?.goals.find((goal) => goal.key === key)?.title ?? key;
    const named = view.before?.targets.find(({ target }) => target.key === key);
    return named ? measuredBy(named, language) : key;
  };
  return (
    <section class="card" aria-labelledby="herausgenommen">
      <h2 id="herausgenommen">{t('strategyDroppedTitle')}</h2>
      <ul class="dropped">
        {dropped.map(({ kind, key, reason }) => (
          <li key={`${kind} ${key}`}>
            <p>{titleOf({ kind, key })}</p>
            <p class="small quiet">{t('differencesReason', { reason })}</p>
            <TakeBack view={view} row={{ kind, key, title: titleOf({ kind, key }) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
