import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { describe, FieldHead, inputClass } from './field-head.tsx';

interface Props {
  /** Where the address of a summary of errors leads. */
  id?: string;
  label: string;
  hint?: string | undefined;
  type: 'search' | 'date' | 'text' | 'number' | 'email' | 'tel' | 'url';
  value: string;
  maximum?: string;
  inputMode?: 'decimal' | 'numeric' | 'text' | undefined;
  /** Stands behind the input: the unit of its number. */
  unit?: string | undefined;
  /** What is wrong with the value; said to those who cannot see it, too. */
  error?: string | undefined;
  onInput: (value: string) => void;
}

/** KERN's input with label, help and error above it. */
export function InputField(props: Props) {
  const { label, hint, type, value, maximum, inputMode, unit, error, onInput } = props;
  const made = useId();
  const id = props.id ?? made;
  return (
    <div class={inputClass(error)}>
      <FieldHead id={id} label={label} hint={hint} error={error} />
      <Measured unit={unit}>
        <input
          id={id}
          type={type}
          class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
          value={value}
          max={maximum}
          inputMode={inputMode}
          {...describe(id, { hint, error })}
          autoComplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </Measured>
    </div>
  );
}

function Measured({ unit, children }: { unit: string | undefined; children: ComponentChildren }) {
  if (unit === undefined || unit === '') return <>{children}</>;
  return (
    <div class="measured">
      {children}
      <span class="measured__unit">{unit}</span>
    </div>
  );
}
