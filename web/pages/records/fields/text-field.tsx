import { InputField } from '../../../inputs/input-field.tsx';
import { TextArea } from '../../../inputs/text-area.tsx';
import { type Place, usePlace } from '../place.ts';

/** What every field of a form takes. */
export interface FieldProps<Value> {
  at: Place<Value>;
  /** Left out: the field's name from the words of records. */
  label?: string;
  hint?: string;
}

interface TextProps extends FieldProps<string | null> {
  type?: 'text' | 'email' | 'tel' | 'url';
}

/** One line of text; empty is null where the shape has it so. */
export function TextField({ at, label, hint, type = 'text' }: TextProps) {
  const place = usePlace(at, label);
  return (
    <InputField
      id={place.id}
      type={type}
      label={place.label}
      hint={hint}
      value={textOf(place.value)}
      error={place.error}
      onInput={place.setText}
    />
  );
}

/** Paragraphs. */
export function ProseField({ at, label, hint, rows = 5 }: FieldProps<string | null> & { rows?: number }) {
  const place = usePlace(at, label);
  return (
    <TextArea
      id={place.id}
      label={place.label}
      hint={hint}
      rows={rows}
      value={textOf(place.value)}
      error={place.error}
      onInput={place.setText}
    />
  );
}

/** A day; none is null. */
export function DayField({ at, label, hint }: FieldProps<string | null>) {
  const place = usePlace(at, label);
  return (
    <InputField
      id={place.id}
      type="date"
      label={place.label}
      hint={hint}
      value={textOf(place.value)}
      error={place.error}
      onInput={(day) => place.set(day === '' ? null : day)}
    />
  );
}

/** Several short texts, one a line. */
export function LinesField({ at, label, hint, rows = 3 }: FieldProps<string[]> & { rows?: number }) {
  const place = usePlace(at, label);
  const lines = Array.isArray(place.value) ? place.value.map(textOf) : [];
  return (
    <TextArea
      id={place.id}
      label={place.label}
      hint={hint}
      rows={rows}
      value={lines.join('\n')}
      error={place.error}
      onInput={(text) => place.set(text === '' ? [] : text.split('\n'))}
    />
  );
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
