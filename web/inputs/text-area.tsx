import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  value: string;
  rows: number;
  onInput: (value: string) => void;
}

/** KERN's input of several lines. */
export function TextArea({ label, hint, value, rows, onInput }: Props) {
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <textarea
        id={id}
        class="kern-form-input__input"
        rows={rows}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
