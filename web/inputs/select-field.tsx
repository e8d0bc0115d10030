import { useId } from 'preact/hooks';
import { describe, FieldHead, inputClass } from './field-head.tsx';

export interface Choice {
  value: string;
  title: string;
}

export interface ChoiceGroup {
  title: string;
  choices: readonly Choice[];
}

interface Props {
  /** Where the address of a summary of errors leads. */
  id?: string;
  label: string;
  hint?: string | undefined;
  value: string;
  /** Choices before the groups. */
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  error?: string | undefined;
  onChoose: (value: string) => void;
}

/** KERN's select: the browser's own, with its search by typing. */
export function SelectField(props: Props) {
  const { label, hint, value, choices = [], groups = [], error, onChoose } = props;
  const made = useId();
  const id = props.id ?? made;
  return (
    <div class={inputClass(error)}>
      <FieldHead id={id} label={label} hint={hint} error={error} />
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class={error ? 'kern-form-input__select kern-form-input__select--error' : 'kern-form-input__select'}
          value={value}
          {...describe(id, { hint, error })}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <Options choices={choices} />
          {groups.map((group) => (
            <optgroup key={group.title} label={group.title}>
              <Options choices={group.choices} />
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return (
    <>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
    </>
  );
}
