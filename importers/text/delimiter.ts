const delimiters = [';', '\t', ','] as const;
type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter of a table by its first lines; null where no line has one. Title and footer lines count little: the
 * delimiter is the sign that occurs equally often, and most often, on the most lines. Quoted cells are left out.
 */
export function inferDelimiter(lines: readonly string[]): Delimiter | null {
  let best: { delimiter: Delimiter; score: number } | null = null;
  const plain = lines.slice(0, 200).map((line) => line.replace(/"[^"]*"/g, ''));
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    for (const line of plain) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([count, times]) => times * (1 + Math.log2(count))));
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}
