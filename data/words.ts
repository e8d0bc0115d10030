import * as z from 'zod';

/** A text in both languages of the interface. */
export const words = z.strictObject({ de: z.string(), en: z.string() });
export type Words = z.infer<typeof words>;

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a field says that has no source. */
export const notEvidenced = 'nicht belegt';
