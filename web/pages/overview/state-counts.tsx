import type { Overview } from '../../../data/contract.ts';
import { stateWords } from '../../words/assessment.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { countStandings, slugOf } from './rank.ts';

/** How many goals are in which state; each count shows its goals alone. */
export function StateCounts({ overview }: { overview: Overview }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const chosen = get('stand');
  return (
    <nav aria-label={t('byState')}>
      <ul class="state-counts">
        {countStandings(overview).map(({ standing, count }) => {
          const { symbol, word, tone } = stateWords(standing, language);
          const slug = slugOf(standing);
          const on = chosen === slug;
          return (
            <li key={slug}>
              <To
                query={{ stand: on ? null : slug }}
                class={`state state--${tone}`}
                current={on ? 'true' : undefined}
                label={t('goalsInState', { n: count, state: word })}
              >
                <span class="state__symbol" aria-hidden="true">
                  {symbol}
                </span>
                {count} {word}
              </To>
            </li>
          );
        })}
        {chosen === null ? null : (
          <li class="state-counts__all">
            <To query={{ stand: null }}>{t('showAll')}</To>
          </li>
        )}
      </ul>
    </nav>
  );
}
