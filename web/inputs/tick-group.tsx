import { useId } from 'preact/hooks';
import { Tick } from './tick.tsx';

interface Props {
  label: string;
  hint?: string | undefined;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of many: a group of checkboxes under one name, in the options' order. */
export function TickGroup({ label, hint, options, chosen, onChange }: Props) {
  const id = useId();
  const toggle = (value: string, isOn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? isOn : chosen.includes(other))),
    );
  return (
    <fieldset class="kern-fieldset tick-group" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="kern-label">{label}</legend>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
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
