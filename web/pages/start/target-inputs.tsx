import type { Indicator } from '../../../data/indicator.ts';
import type { Point } from '../../../data/series.ts';
import { errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatPeriod } from '../../words/format.ts';
import { maybePeriodText } from '../../words/period-text.ts';
import { typedDecimal } from '../../words/typed-decimal.ts';
import { useTongue } from '../frame/language.ts';
import { comingPeriods, knownValues, noBaseline } from './start-draft.ts';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'draft' | 'change'> & {
  indicator: Indicator;
  points: readonly Point[];
  faults: readonly Fault[];
};

/** How much, by when, and from where. */
export function TargetInputs(props: Props) {
  const { draft, change, indicator, points, faults } = props;
  const { language, t } = useTongue();
  const coming = comingPeriods(points);
  return (
    <>
      <InputField
        id="zielwert"
        type="text"
        inputMode="decimal"
        label={t('startTarget')}
        hint={t('startTargetHint')}
        unit={indicator.symbol || indicator.unit[language]}
        value={draft.value}
        error={errorOf(faults, 'zielwert')}
        onInput={(value) => change({ value })}
      />
      <div class="form-pair">
        <InputField
          id="faellig"
          type="text"
          label={t('startDue')}
          hint={t('startDueHint')}
          value={draft.due}
          error={errorOf(faults, 'faellig')}
          onInput={(due) => change({ due })}
        />
        {coming.length > 0 ? (
          <SelectField
            label={t('startDueChoice')}
            value={coming.find((period) => period === maybePeriodText(draft.due)) ?? ''}
            choices={[
              { value: '', title: t('recordNoChoice') },
              ...coming.map((period) => ({ value: period, title: formatPeriod(period, language, 'long') })),
            ]}
            onChoose={(due) => change({ due })}
          />
        ) : null}
      </div>
      <BaselineField {...props} />
    </>
  );
}

function BaselineField({ draft, change, points }: Props) {
  const { language, t } = useTongue();
  const known = knownValues(points).reverse();
  const [latest] = known;
  if (!latest) return <p class="small quiet">{t('startBaselineLater')}</p>;
  return (
    <SelectField
      label={t('startBaseline')}
      hint={t('startBaselineHint')}
      value={draft.baseline === '' ? latest.period : draft.baseline}
      choices={[
        ...known.map(({ period, value }) => ({
          value: period,
          title: `${formatPeriod(period, language, 'long')}: ${typedDecimal(value, language)}`,
        })),
        { value: noBaseline, title: t('startBaselineNone') },
      ]}
      onChoose={(baseline) => change({ baseline })}
    />
  );
}
