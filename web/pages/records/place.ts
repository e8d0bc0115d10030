import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RecordKind } from '../../../data/cycle/records.ts';
import { type FieldPath, fieldTitle } from '../../words/record-fields.ts';
import { useTongue } from '../frame/language.ts';
import { emptinessOf } from './field-schema.ts';
import { valueAt } from './tree.ts';

/** A field of the form that holds a `Value`: where it stands. Made by `at`, taken by the fields. */
export interface Place<Value> {
  path: FieldPath;
  /** Only for the types: a place is a path. */
  readonly holds?: Value;
}

/** Names the fields of a content, or of one row of it: `at('title')`. */
export type At<Content> = <Name extends NameOf<Content>>(name: Name) => Place<FieldOf<Content, Name>>;

/** The names in any of the forms that a content has. */
type NameOf<Content> = Content extends unknown ? keyof Content & string : never;
type FieldOf<Content, Name extends string> = Content extends unknown
  ? Name extends keyof Content
    ? Content[Name]
    : never
  : never;

/** The fields of what stands at a path. */
export function createAt<Content>(path: FieldPath = []): At<Content> {
  return (name) => ({ path: [...path, name] });
}

/** What the fields of a form know of it. */
export interface FormState {
  kind: RecordKind;
  content: unknown;
  change: (path: FieldPath, value: unknown) => void;
  error: (path: FieldPath) => string | undefined;
}

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field stands outside of a form');
  return form;
}

/** The input of a field, for labels and for the summary of errors. */
export function inputId(path: FieldPath): string {
  return `feld-${path.join('-')}`;
}

/** What a field needs to show and change what stands at its place. */
export function usePlace({ path }: Place<unknown>, label?: string) {
  const { kind, content, change, error } = useForm();
  const { language, t } = useTongue();
  const { mayBeEmpty, isNull } = emptinessOf(kind, path);
  const title = label ?? fieldTitle(kind, path, language);
  return {
    id: inputId(path),
    title,
    /** Says so where the field may be left empty. */
    label: mayBeEmpty ? t('optionalLabel', { label: title }) : title,
    mayBeEmpty,
    value: valueAt(content, path),
    error: error(path),
    set: (value: unknown) => change(path, value),
    /** A text, or what stands for none there. */
    setText: (text: string) => change(path, text === '' && isNull ? null : text),
  };
}

/** What other fields of the form hold at the moment, to show or hide parts by it. */
export function usePlaceValue({ path }: Place<unknown>): unknown {
  return valueAt(useForm().content, path);
}
