import type { Problem } from '../../data/problem.ts';
import { formatBytes, formatNumber } from '../../web/words/format.ts';

/** What is said of a file over the limit. */
export function tooLargeProblem(size: number, maximumBytes: number): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `Die Datei ist ${tooLargeWords(size, maximumBytes)} Bitte teilen Sie sie auf, zum Beispiel nach Jahren, und laden Sie die Teile einzeln hoch.`,
  };
}

/** `mit 3 MB zu groß; angenommen werden höchstens 2 MB.` */
export function tooLargeWords(size: number, maximumBytes: number): string {
  const [is, allowed] = differentTexts(size, maximumBytes);
  return `mit ${is} zu groß; angenommen werden höchstens ${allowed}.`;
}

/** Rounded sizes, or the bytes where rounding makes them equal. */
function differentTexts(size: number, maximumBytes: number): [string, string] {
  const rounded = [formatBytes(size, 'de'), formatBytes(maximumBytes, 'de')] as const;
  if (rounded[0] !== rounded[1]) return [...rounded];
  return [bytes(size), bytes(maximumBytes)];
}

function bytes(count: number): string {
  return `${formatNumber(count, 0, 'de')}\u00a0Byte`;
}
