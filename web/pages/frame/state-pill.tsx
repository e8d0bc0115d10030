import type { Assessment } from '../../../data/assessment.ts';
import { stateWords } from '../../words/assessment.ts';
import { useTongue } from './language.ts';

/** State by symbol and word. */
export function StatePill(props: { assessment: Pick<Assessment, 'state' | 'receding' | 'reason'> }) {
  const { language } = useTongue();
  const { symbol, word, tone } = stateWords(props.assessment, language);
  return (
    <span class={`state state--${tone}`}>
      <span class="state__symbol" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  );
}
