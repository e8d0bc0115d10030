import { SelectField } from '../../../inputs/select-field.tsx';
import { Tick } from '../../../inputs/tick.tsx';
import { TickGroup } from '../../../inputs/tick-group.tsx';
import type { ValueWords } from '../../../words/record-values.ts';
import { useTongue } from '../../frame/language.ts';
import { usePlace } from '../place.ts';
import { type FieldProps, textOf } from './text-field.tsx';

interface ChoiceProps<Value extends string> extends FieldProps<Value | null> {
  of: ValueWords<Value>;
  /** What choosing nothing is called where the field may be empty. */
  none?: string;
}

/** One of a few values, in the order of their words. */
export function ChoiceField<Value extends string>({ at, label, hint, of, none }: ChoiceProps<Value>) {
  const { t } = useTongue();
  const { mayBeEmpty, value } = usePlace(at, label);
  const isAsked = mayBeEmpty || textOf(value) === '';
  const first = isAsked
    ? [{ value: '', title: none ?? t(mayBeEmpty ? 'recordNoChoice' : 'recordChoose') }]
    : [];
  return <ChooseField at={at} label={label} hint={hint} choices={first} words={of} />;
}

interface ChooseProps {
  at: FieldProps<string | null>['at'];
  label: string | undefined;
  hint: string | undefined;
  choices: readonly { value: string; title: string }[];
  words: Readonly<Record<string, { de: string; en: string }>>;
}

function ChooseField({ at, label, hint, choices, words }: ChooseProps) {
  const { language } = useTongue();
  const place = usePlace(at, label);
  const named = Object.entries(words).map(([value, title]) => ({ value, title: title[language] }));
  return (
    <SelectField
      id={place.id}
      label={place.label}
      hint={hint}
      value={textOf(place.value)}
      choices={[...choices, ...named]}
      error={place.error}
      onChoose={(value) => place.set(value === '' ? null : value)}
    />
  );
}

/** Yes or no. */
export function TickField({ at, label }: Omit<FieldProps<boolean>, 'hint'>) {
  const place = usePlace(at, label);
  return <Tick id={place.id} label={place.title} checked={place.value === true} onChange={place.set} />;
}

interface TicksProps<Value extends string> extends FieldProps<readonly Value[]> {
  of: ValueWords<Value>;
}

/** Several of a few values. */
export function TicksField<Value extends string>({ at, label, hint, of }: TicksProps<Value>) {
  const { language } = useTongue();
  const place = usePlace(at, label);
  const words: Readonly<Record<string, { de: string; en: string }>> = of;
  return (
    <TickGroup
      id={place.id}
      label={place.label}
      hint={hint}
      error={place.error}
      options={Object.entries(words).map(([value, title]) => ({ value, label: title[language] }))}
      chosen={Array.isArray(place.value) ? place.value.map(textOf) : []}
      onChange={place.set}
    />
  );
}
