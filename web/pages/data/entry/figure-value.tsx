import type { Indicator } from '../../../../data/indicator.ts';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import { figureField } from './figure-faults.ts';
import { gapSigns, hasParts, qualifierLetters, type TypedFigure, typedFigure } from './single-figures.ts';

interface Props {
  figure: TypedFigure;
  index: number;
  indicator: Indicator | undefined;
  faults: readonly Fault[];
  onChange: (figure: TypedFigure) => void;
}

const pointSigns = {
  '.': 'figSign_secret',
  '...': 'figSign_later',
  '/': 'figSign_unreliable',
  x: 'figSign_notMeaningful',
} as const;

const { options: kinds } = typedFigure.shape.kind;

/** The figure itself: a value, both parts of a rate, or why there is none; and what stands beside it. */
export function FigureValue(props: Props) {
  const { figure, index, indicator, onChange } = props;
  const { language, t } = useTongue();
  const offered = kinds.filter((kind) => kind !== 'parts' || hasParts(indicator));
  return (
    <div class="form-grid form-grid--narrow">
      <SelectField
        id={figureField(index, 'art')}
        label={t('figKind')}
        value={figure.kind}
        choices={offered.map((kind) => ({ value: kind, title: t(`figKind_${kind}`) }))}
        onChoose={(chosen) => {
          const kind = kinds.find((one) => one === chosen);
          if (kind) onChange({ ...figure, kind });
        }}
      />
      <Numbers {...props} />
      {figure.kind === 'gap' ? null : (
        <SelectField
          id={figureField(index, 'zusatz')}
          label={t('figQualifier')}
          value={figure.qualifier}
          choices={[
            { value: '', title: t('figQualifierNone') },
            ...qualifierLetters.map((letter) => ({ value: letter, title: t(`figQualifier_${letter}`) })),
          ]}
          onChoose={(qualifier) => onChange({ ...figure, qualifier })}
        />
      )}
      {figure.kind === 'parts' && indicator ? (
        <p class="small quiet form-grid__note">
          {indicator.formula[language]}. {t('figPartsHint')}
        </p>
      ) : null}
    </div>
  );
}

function Numbers({ figure, index, indicator, faults, onChange }: Props) {
  const { language, t } = useTongue();
  const unit = indicator?.unit[language];
  const numberField = (part: string, name: 'value' | 'numerator' | 'denominator', label: string) => (
    <InputField
      id={figureField(index, part)}
      type="text"
      inputMode="decimal"
      label={label}
      value={figure[name]}
      error={errorOf(faults, figureField(index, part))}
      onInput={(text) => onChange(change(figure, name, text))}
    />
  );
  switch (figure.kind) {
    case 'value':
      return numberField('wert', 'value', unit ? t('figValue', { unit }) : t('figValuePlain'));
    case 'parts':
      return (
        <>
          {numberField('zaehler', 'numerator', t('figNumerator'))}
          {numberField('nenner', 'denominator', t('figDenominator'))}
        </>
      );
    case 'gap':
      return (
        <SelectField
          id={figureField(index, 'zeichen')}
          label={t('figSign')}
          value={figure.sign}
          error={errorOf(faults, figureField(index, 'zeichen'))}
          choices={[
            ...(figure.sign === '' ? [{ value: '', title: t('questionOpen') }] : []),
            ...gapSigns.map((sign) => ({ value: sign, title: t(pointSigns[sign]) })),
          ]}
          onChoose={(sign) => onChange({ ...figure, sign })}
        />
      );
  }
}

function change(figure: TypedFigure, name: 'value' | 'numerator' | 'denominator', text: string): TypedFigure {
  return { ...figure, [name]: text };
}
