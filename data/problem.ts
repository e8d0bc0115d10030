import * as z from 'zod';

/** What is wrong with a file: errors refuse rows (and by default the file), warnings and hints do not. */
export const severities = ['error', 'warning', 'hint'] as const;

/**
 * `message` is German, says what and what to do; `text` is the offending text, `line` and `column` count from 1
 * (null where the whole file is meant).
 */
export const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(severities),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  text: z.string().nullable(),
  message: z.string(),
});
export type Problem = z.infer<typeof problem>;
export type Severity = (typeof severities)[number];

/** The worst first, for lists; of the errors those of the whole file, which are the cause where rows are wrong too. */
export function compareProblems(one: Problem, other: Problem): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ severity, line }: Pick<Problem, 'severity' | 'line'>): number {
  return severity === 'error' && line === null ? -1 : severities.indexOf(severity);
}
