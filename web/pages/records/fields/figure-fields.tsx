import { BreakdownField as BreakdownInput } from '../../../inputs/breakdown-field.tsx';
import { Combobox } from '../../../inputs/combobox.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { categoryGroups, useChoices } from '../../data/choices.ts';
import { useTongue } from '../../frame/language.ts';
import { usePlace } from '../place.ts';
import { type FieldProps, textOf } from './text-field.tsx';

/** One indicator, found by typing. */
export function IndicatorField({ at, label, hint }: FieldProps<string | null>) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const { indicatorChoices } = useChoices();
  const id = textOf(place.value);
  return (
    <Combobox
      id={place.id}
      label={place.label}
      hint={hint ?? t('pickHint')}
      error={place.error}
      text={indicatorChoices.find(({ value }) => value === id)?.title ?? id}
      options={indicatorChoices}
      onChoose={place.set}
      onClear={() => place.set(null)}
    />
  );
}

/** One area, the own municipality first. */
export function AreaField({ at, label, hint, none }: FieldProps<string | null> & { none?: string }) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const { areaGroups } = useChoices();
  return (
    <SelectField
      id={place.id}
      label={place.label}
      hint={hint}
      value={textOf(place.value)}
      choices={[{ value: '', title: none ?? t(place.mayBeEmpty ? 'recordNoChoice' : 'recordChoose') }]}
      groups={areaGroups}
      error={place.error}
      onChoose={(value) => place.set(value === '' ? null : value)}
    />
  );
}

/** A breakdown: categories of up to three dimensions; in all where none is chosen. */
export function BreakdownField({ at, label }: Omit<FieldProps<string | null>, 'hint'>) {
  const tongue = useTongue();
  const place = usePlace(at, label);
  const { dimensions } = useChoices();
  return (
    <BreakdownInput
      id={place.id}
      label={place.title}
      furtherLabel={tongue.t('breakdownFurther')}
      totalTitle={tongue.t('breakdownTotal')}
      value={textOf(place.value)}
      groupsFor={(used) => categoryGroups(dimensions, tongue, { used })}
      error={place.error}
      onChange={place.setText}
    />
  );
}
