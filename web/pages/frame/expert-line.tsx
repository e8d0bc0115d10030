import type { State } from '../../../data/assessment.ts';
import { stateWords } from '../../words/states.ts';
import { useTongue } from './language.ts';

/** "Einschätzung: leicht abweichend": what an expert holds, beside the computed state. */
export function ExpertLine({ state }: { state: State }) {
  const { language, t } = useTongue();
  const { symbol, word } = stateWords({ state, receding: false }, language);
  return (
    <p class="expert-line">
      {t('expertLine')} <span aria-hidden="true">{symbol}</span> {word}
    </p>
  );
}
