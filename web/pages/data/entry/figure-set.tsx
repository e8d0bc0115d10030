import { BreakdownField } from '../../../inputs/breakdown-field.tsx';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import { useSite } from '../../frame/site.ts';
import { type Choices, categoryGroups } from '../choices.ts';
import { figureField } from './figure-faults.ts';
import { FigureValue } from './figure-value.tsx';
import { type TypedFigure, withIndicator } from './single-figures.ts';

interface Props {
  figure: TypedFigure;
  index: number;
  choices: Choices;
  faults: readonly Fault[];
  onChange: (figure: TypedFigure) => void;
  /** Null where it is the only one. */
  onRemove: (() => void) | null;
}

/** One figure: what it is about, where, when, broken down by what, and the figure itself. */
export function FigureSet(props: Props) {
  const { figure, index, choices, faults, onChange, onRemove } = props;
  const tongue = useTongue();
  const { t } = tongue;
  const indicator = choices.indicators.find(({ id }) => id === figure.indicator);
  const number = String(index + 1);
  const field = (part: string) => ({
    id: figureField(index, part),
    error: errorOf(faults, figureField(index, part)),
  });
  const dimensions = choices.dimensions.filter(
    ({ id }) => id !== 'schule' && indicator?.dimensions.includes(id) === true,
  );
  return (
    <fieldset class="form-part figure-set">
      <legend>{t('figNumber', { number })}</legend>
      <div class="figure-set__indicator">
        <SelectField
          {...field('kennzahl')}
          label={t('figIndicator')}
          value={figure.indicator}
          choices={[
            ...(figure.indicator === '' ? [{ value: '', title: t('questionOpen') }] : []),
            ...choices.indicatorChoices,
          ]}
          onChoose={(id) => {
            const chosen = choices.indicators.find((one) => one.id === id);
            if (chosen) onChange(withIndicator(figure, chosen));
          }}
        />
      </div>
      <div class="form-grid">
        <PlaceField {...props} />
        <InputField
          {...field('zeitraum')}
          type="text"
          label={t('figPeriod')}
          hint={periodHint(indicator?.periodicity, t)}
          value={figure.period}
          onInput={(period) => onChange({ ...figure, period })}
        />
        {dimensions.length > 0 ? (
          <BreakdownField
            {...field('gliederung')}
            label={t('breakdown')}
            furtherLabel={t('mapFurtherDimension')}
            totalTitle={t('mapNoBreakdown')}
            value={figure.breakdown}
            groupsFor={(used) => categoryGroups(dimensions, tongue, { used })}
            onChange={(breakdown) => onChange({ ...figure, breakdown })}
          />
        ) : null}
      </div>
      <FigureValue {...{ figure, index, indicator, faults, onChange }} />
      {onRemove ? (
        <p class="figure-set__remove">
          <button type="button" class="text-button" onClick={onRemove}>
            {t('figRemove', { number })}
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}

/** Areas, and schools where the indicator is kept for single ones; the own municipality where nothing is chosen. */
function PlaceField({ figure, index, choices, onChange }: Props) {
  const { t } = useTongue();
  const { site } = useSite();
  const indicator = choices.indicators.find(({ id }) => id === figure.indicator);
  const hasSchools = choices.schools.length > 0 && indicator?.dimensions.includes('schule') === true;
  const [, ...others] = choices.areaGroups;
  const schools = choices.schools.map(({ number, name }) => ({
    value: `schule=${number}`,
    title: `${name} (${number})`,
  }));
  return (
    <SelectField
      id={figureField(index, 'gebiet')}
      label={t(hasSchools ? 'figPlace' : 'figPlaceOnly')}
      value={figure.place}
      choices={[{ value: '', title: site?.municipality.name ?? t('ownArea') }]}
      groups={hasSchools ? [{ title: t('figSchools'), choices: schools }, ...others] : others}
      onChoose={(place) => onChange({ ...figure, place })}
    />
  );
}

function periodHint(periodicity: string | undefined, t: ReturnType<typeof useTongue>['t']): string {
  switch (periodicity) {
    case 'schoolYear':
    case 'date':
    case 'month':
    case 'year':
      return t(`figPeriod_${periodicity}`);
    default:
      return t('periodShortHint');
  }
}
