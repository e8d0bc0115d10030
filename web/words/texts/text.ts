import type { Language } from '../../../data/words.ts';

/** One or two forms: `[one, other]` chosen by `{n}`. Names in braces are filled in. */
export type Text = Record<Language, string | readonly [string, string]>;
