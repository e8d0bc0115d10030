import * as z from 'zod';
import { contents, type RecordKind } from '../../../data/cycle/records.ts';
import type { FieldPath } from '../../words/record-fields.ts';

/** The shapes that a field of a kind may have; several where it stands in one of several forms of a row. */
export function schemasAt(kind: RecordKind, path: FieldPath): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, part) => schemas.flatMap((schema) => inside(schema, part)),
    [contents[kind]],
  );
}

/** Whether a field may be left empty, and whether empty is null there instead of an empty text. */
export function emptinessOf(kind: RecordKind, path: FieldPath): { mayBeEmpty: boolean; isNull: boolean } {
  const schemas = schemasAt(kind, path);
  const isNull = schemas.some((schema) => schema.safeParse(null).success);
  return { isNull, mayBeEmpty: isNull || schemas.some((schema) => schema.safeParse('').success) };
}

function inside(schema: z.ZodType, part: string | number): z.ZodType[] {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((option) => inside(typed(option), part));
  if (plain instanceof z.ZodArray) return typeof part === 'number' ? [typed(plain.element)] : [];
  if (!(plain instanceof z.ZodObject)) return [];
  const child: unknown = plain.shape[part];
  return child instanceof z.ZodType ? [child] : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return unwrap(typed(schema.unwrap()));
  }
  return schema;
}

/** Inner shapes come out of zod as its bare kernel. */
function typed(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('not a classic zod schema');
}
