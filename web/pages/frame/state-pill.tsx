import { type Standing, stateWords } from '../../words/states.ts';
import { useTongue } from './language.ts';

/** State by symbol and word. */
export function StatePill({ standing }: { standing: Standing }) {
  const { language } = useTongue();
  const { symbol, word, tone } = stateWords(standing, language);
  return (
    <span class={`state state--${tone}`}>
      <span class="state__symbol" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  );
}
