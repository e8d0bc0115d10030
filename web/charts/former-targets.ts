import * as Plot from '@observablehq/plot';
import type { AssessedTarget } from '../../data/contract.ts';
import { maybePeriod, periodPosition } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';
import { colours } from './theme.ts';

/** A target that held before it was changed, where it would have been due. */
export interface FormerPlace {
  position: number;
  value: number;
}

export function formerPlaces({ target }: Pick<AssessedTarget, 'target'>): FormerPlace[] {
  if (target.kind !== 'reach') return [];
  return target.formerTargets.flatMap(({ value, duePeriod }) => {
    const due = duePeriod === null ? undefined : maybePeriod(duePeriod);
    return value === null || !due ? [] : [{ position: periodPosition(due), value }];
  });
}

/** Hollow grey diamonds. */
export function formerMarks(places: readonly FormerPlace[]): Plot.Markish[] {
  if (places.length === 0) return [];
  return [
    Plot.dot(places, {
      x: 'position',
      y: 'value',
      r: 6,
      symbol: 'diamond',
      fill: colours.paper,
      stroke: colours.axis,
      strokeWidth: 1.6,
    }),
  ];
}

export function formerText(
  { value }: FormerPlace,
  { indicator }: Pick<AssessedTarget, 'indicator'>,
  language: Language,
): string {
  const text = formatValue(value, indicator, language);
  return { de: `früher ${text}`, en: `formerly ${text}` }[language];
}
