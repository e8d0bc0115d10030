import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  type: 'search' | 'date' | 'text' | 'number';
  value: string;
  maximum?: string;
  /** What is wrong with the value; said to those who cannot see it, too. */
  error?: string | undefined;
  onInput: (value: string) => void;
}

/** KERN's input with label above and help under it. */
export function InputField({ label, hint, type, value, maximum, error, onInput }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '');
  return (
    <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <input
        id={id}
        type={type}
        class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        value={value}
        max={maximum}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error ? (
        <p class="kern-error" id={`${id}-error`} role="alert">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <span class="kern-body">{error}</span>
        </p>
      ) : null}
    </div>
  );
}
