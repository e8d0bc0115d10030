import type { Comparison, ComparisonRow } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Language } from '../../data/words.ts';
import { comparisonHeadline, isSum, rowNames } from '../words/comparison.ts';
import { say } from '../words/texts.ts';
import type { Dot, DotData, Skipped } from './dot-data.ts';
import { pickRows } from './ranked-rows.ts';

interface Choice {
  /** Those that have a place, in the order in which they are drawn. */
  ranked: readonly ComparisonRow[];
  /** Whether all of a long ranking are drawn. */
  all: boolean;
  /** Whether the municipality's own figures are those of the demonstration. */
  demo: boolean;
}

/** A comparison as dots, each at its value, with lines for the larger areas unless figures grow with the area. */
export function comparisonDots(
  comparison: Comparison,
  indicator: Indicator,
  { ranked, all, demo }: Choice,
  language: Language,
): DotData {
  const names = rowNames(comparison.rows, language);
  const own = comparison.rows.find(({ isOwn }) => isOwn);
  if (own && demo) names.set(own.key, say('inventedName', language, { name: names.get(own.key) ?? '' }));
  const references = isSum(indicator)
    ? []
    : comparison.references.flatMap(({ name, point }) =>
        point.value === null ? [] : [{ name: name.split(',')[0] ?? name, value: point.value }],
      );
  return {
    rows: pickRows(ranked, all).flatMap((row) => dotOf(row, names)),
    references,
    indicator,
    title: comparisonHeadline(comparison, indicator, language),
    description: `${indicator.title[language]}, ${indicator.unit[language]}.`,
  };
}

function dotOf(row: ComparisonRow | Skipped, names: ReadonlyMap<string, string>): (Dot | Skipped)[] {
  if ('skipped' in row) return [row];
  const value = row.point?.value ?? null;
  if (!row.point || value === null) return [];
  const { interval, complete, qualifiers } = row.point;
  const hollow = !complete || qualifiers.includes('provisional');
  return [{ name: names.get(row.key) ?? row.key, isOwn: row.isOwn, value, interval, hollow }];
}
