import { useId } from 'preact/hooks';
import { describe, FieldError } from './field-head.tsx';
import { Tick } from './tick.tsx';

interface Props {
  /** Where the address of a summary of errors leads. */
  id?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of many: a group of checkboxes under one name, in the options' order. */
export function TickGroup({ id: given, label, hint, error, options, chosen, onChange }: Props) {
  const made = useId();
  const id = given ?? made;
  const toggle = (value: string, isOn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? isOn : chosen.includes(other))),
    );
  return (
    <fieldset
      id={id}
      tabIndex={given === undefined ? undefined : -1}
      class="kern-fieldset tick-group"
      aria-describedby={describe(id, { hint, error })['aria-describedby']}
    >
      <legend class="kern-label">{label}</legend>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldError id={id} error={error} />
      <div class="tick-group__options">
        {options.map((option) => (
          <Tick
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(isOn) => toggle(option.value, isOn)}
          />
        ))}
      </div>
    </fieldset>
  );
}
