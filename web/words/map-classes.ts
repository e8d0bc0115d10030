import type { Language } from '../../data/words.ts';
import { formatNumber, withSymbol } from './format.ts';
import { say } from './texts.ts';

interface Range {
  from: number;
  to: number;
}

/** "8,0 bis unter 9,4 %"; the last class reaches to its end, one figure alone stands for itself. */
export function classRange(
  { from, to }: Range,
  isLast: boolean,
  { decimals, symbol }: { decimals: number; symbol: string },
  language: Language,
): string {
  const text = (value: number) => formatNumber(value, decimals, language);
  const high = withSymbol(text(to), symbol, language);
  if (from === to) return high;
  return say(isLast ? 'classLast' : 'classFromTo', language, { from: text(from), to: high });
}
