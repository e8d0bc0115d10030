import type { Receiver } from '../../../data/audience.ts';
import type { Words } from '../../../data/words.ts';
import { errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { useTongue } from '../frame/language.ts';
import { indicatorId, type RulesDraft } from './rules-draft.ts';

interface Props {
  audience: Receiver;
  draft: RulesDraft;
  indicators: readonly { id: string; title: Words }[];
  faults: readonly Fault[];
  onChange: (changes: Partial<RulesDraft>) => void;
}

/** What is otherwise for one indicator than for all. */
export function IndicatorRules({ audience, draft, indicators, faults, onChange }: Props) {
  const { language, t } = useTongue();
  const set = (indicator: string, changes: Partial<RulesDraft['indicators'][number]>) =>
    onChange({
      indicators: draft.indicators.map((one) => (one.indicator === indicator ? { ...one, ...changes } : one)),
    });
  return (
    <>
      <h3>{t('ruleFor')}</h3>
      <ul class="rules__list">
        {draft.indicators.map((one) => {
          const field = indicatorId(audience, one.indicator);
          const title = indicators.find(({ id }) => id === one.indicator)?.title[language] ?? one.indicator;
          return (
            <li key={one.indicator}>
              <fieldset class="kern-fieldset">
                <legend>{title}</legend>
                <InputField
                  id={field}
                  label={t('ruleThreshold')}
                  type="text"
                  inputMode="decimal"
                  value={one.threshold}
                  error={errorOf(faults, field)}
                  onInput={(threshold) => set(one.indicator, { threshold })}
                />
                <Tick
                  label={t('ruleHidesZero')}
                  checked={one.hidesZero}
                  onChange={(hidesZero) => set(one.indicator, { hidesZero })}
                />
                <Tick
                  label={t('rulePublished')}
                  checked={one.isPublished}
                  onChange={(isPublished) => set(one.indicator, { isPublished })}
                />
              </fieldset>
            </li>
          );
        })}
      </ul>
    </>
  );
}
