import type { Problem } from '../../data/problem.ts';

/** What is said of a file over the limit. */
export function tooLargeProblem(size: number, maximumBytes: number): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `Die Datei ist mit ${megabytes(size)} MB zu groß; angenommen werden höchstens ${megabytes(maximumBytes)} MB. Bitte teilen Sie sie auf, zum Beispiel nach Jahren, und laden Sie die Teile einzeln hoch.`,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}
