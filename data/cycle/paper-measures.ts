import type { Paper } from './paper.ts';

/** Keys of the measures that a paper names or changes, each once. */
export function measuresOf({ measures, changes }: Pick<Paper, 'measures' | 'changes'>): string[] {
  const changed = changes.flatMap((change) => (change.kind === 'measure' ? [change.measure] : []));
  return [...new Set([...measures, ...changed])];
}
