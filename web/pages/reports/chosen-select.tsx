import { type Choice, type ChoiceGroup, SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { type FieldProps, textOf } from '../records/fields/text-field.tsx';
import { usePlace } from '../records/place.ts';

interface Props extends FieldProps<string | null> {
  /** What choosing nothing is called. */
  none: string;
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
}

/** One of what the server knows; what is chosen stays choosable where the server knows it no longer. */
export function ChosenSelect({ at, label, hint, none, choices = [], groups = [] }: Props) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const value = textOf(place.value);
  const known = [...choices, ...groups.flatMap((group) => group.choices)];
  const isKnown = value === '' || known.some((choice) => choice.value === value);
  const unknown = known.length === 0 ? '…' : t('pickGone');
  return (
    <SelectField
      id={place.id}
      label={place.label}
      hint={hint}
      value={value}
      choices={[{ value: '', title: none }, ...(isKnown ? [] : [{ value, title: unknown }]), ...choices]}
      groups={groups}
      error={place.error}
      onChoose={place.setText}
    />
  );
}
