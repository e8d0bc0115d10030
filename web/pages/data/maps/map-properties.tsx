import type { BoundaryAnalysis } from '../../../../data/boundary-set.ts';
import { SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import type { PropertyChoice } from './use-map-file.ts';

interface Props {
  analysis: BoundaryAnalysis;
  choice: PropertyChoice;
  onChoose: (choice: PropertyChoice) => void;
}

/** Which properties of the file hold key and name. */
export function MapProperties({ analysis, choice, onChoose }: Props) {
  const { t } = useTongue();
  const choices = analysis.properties.map(({ name, examples }) => ({
    value: name,
    title: t('propertyWithExamples', { name, examples: examples.join(', ') }),
  }));
  return (
    <div class="controls">
      <SelectField
        label={t('keyProperty')}
        hint={t('keyPropertyHint')}
        value={choice.keyProperty ?? analysis.keyProperty}
        choices={choices}
        onChoose={(keyProperty) => onChoose({ ...choice, keyProperty })}
      />
      <SelectField
        label={t('nameProperty')}
        value={choice.nameProperty ?? analysis.nameProperty}
        choices={choices}
        onChoose={(nameProperty) => onChoose({ ...choice, nameProperty })}
      />
    </div>
  );
}
