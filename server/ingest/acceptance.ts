import type { Reading } from '../../data/upload.ts';

/**
 * What may be done with a file that was read: `refused` as a whole (unknown layout, damaged, cut off, nothing in it),
 * `asks` where something has to be decided first, `hasErrors` where rows are bad (taken over only if they are to be left
 * out), else `clean`.
 */
export type Acceptance = 'clean' | 'hasErrors' | 'asks' | 'refused';

export function acceptanceOf(reading: Reading): Acceptance {
  if (reading.questions.some(({ required, answer }) => required && answer === null)) return 'asks';
  if (reading.format === null || reading.observations === 0) return 'refused';
  if (reading.problems.some((problem) => problem.severity === 'error' && problem.line === null))
    return 'refused';
  return reading.errors > 0 ? 'hasErrors' : 'clean';
}

/** Whether deciding otherwise could change what was read: the file is kept until it is discarded. */
export function isRepeatable(reading: Reading): boolean {
  return reading.questions.length > 0 && !(reading.personal && acceptanceOf(reading) === 'refused');
}
