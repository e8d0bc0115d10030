import type { DraftFields } from './draft.ts';

/** What every part of the form is given. */
export interface FieldsProps {
  fields: DraftFields;
  onChange: (changes: Partial<DraftFields>) => void;
  /** What is wrong with a field, once saving was tried. */
  error: (field: keyof DraftFields) => string | undefined;
}

/** The input of a field, for the summary of errors. */
export function inputId(field: keyof DraftFields): string {
  return `lieferung-${field}`;
}
