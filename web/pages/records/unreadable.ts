import * as z from 'zod';
import type { Wanted } from '../../words/record-faults.ts';

const unreadable = z.strictObject({
  typed: z.string(),
  wanted: z.enum(['number', 'year', 'period', 'time'] satisfies Wanted[]),
});

/**
 * What stands in a draft where somebody typed what can't be read: it is kept as typed, does not fit the shape, and says
 * what was wanted.
 */
export type Unreadable = z.infer<typeof unreadable>;

export function maybeUnreadable(value: unknown): Unreadable | undefined {
  return unreadable.safeParse(value).data;
}

/** A year of four digits; undefined where it is none. */
export function maybeYear(text: string): number | undefined {
  const digits = text.trim();
  return /^\d{4}$/.test(digits) ? Number(digits) : undefined;
}

/** A number as Germans and others write it: `1.234,5`, `12,5`, `12.5`; undefined where it can't be told. */
export function maybeNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain);
  const digits = (isGrouped ? plain.replaceAll('.', '') : plain).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
