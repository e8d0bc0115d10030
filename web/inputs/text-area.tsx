import { useId } from 'preact/hooks';
import { describe, FieldHead, inputClass } from './field-head.tsx';

interface Props {
  /** Where the address of a summary of errors leads. */
  id?: string;
  label: string;
  hint?: string | undefined;
  value: string;
  rows: number;
  /** Figures under each other: letters of one width, long lines scroll. */
  isTable?: boolean;
  error?: string | undefined;
  /** So many characters are taken. */
  maximum?: number;
  onInput: (value: string) => void;
}

/** KERN's input of several lines. */
export function TextArea({ id: given, label, hint, value, rows, isTable, maximum, error, onInput }: Props) {
  const made = useId();
  const id = given ?? made;
  return (
    <div class={inputClass(error)}>
      <FieldHead id={id} label={label} hint={hint} error={error} />
      <textarea
        id={id}
        class={isTable ? 'kern-form-input__input table-input' : 'kern-form-input__input'}
        rows={rows}
        value={value}
        maxLength={maximum}
        wrap={isTable ? 'off' : undefined}
        spellcheck={!isTable}
        {...describe(id, { hint, error })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
