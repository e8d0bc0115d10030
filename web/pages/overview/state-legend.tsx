import type { Overview } from '../../../data/contract.ts';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { bareState, countStates, hasReceding } from './rank.ts';

/** What the states that occur mean: no colour without its rule. */
export function StateLegend({ overview }: { overview: Overview }) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="legend">
      <h2 id="legend">{t('statesTitle')}</h2>
      <dl class="state-legend">
        {countStates(overview).map(({ state }) => (
          <div key={state}>
            <dt>
              <StatePill assessment={bareState(state)} />
            </dt>
            <dd class="small quiet">{t(`rule_${state}`)}</dd>
          </div>
        ))}
        {hasReceding(overview) ? (
          <div>
            <dt>
              <StatePill assessment={{ ...bareState('met'), receding: true }} />
            </dt>
            <dd class="small quiet">{t('rule_receding')}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
