import type { Comparison } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Language } from '../../data/words.ts';
import { isSum, rowNames, sortRows, whyWithoutPlace } from './comparison.ts';
import { say } from './texts.ts';

/** What has to be known to read the places rightly; `demo` where the municipality and its figures are invented. */
export function comparisonNotes(
  comparison: Comparison,
  indicator: Pick<Indicator, 'aggregation'>,
  { demo }: { demo: boolean },
  language: Language,
): string[] {
  const beside = comparison.rows.find(({ isOwn, isMember }) => isOwn && !isMember);
  const hasIntervals = comparison.rows.some(({ point }) => point !== null && point.interval !== null);
  const besideKey = demo ? 'besideInvented' : 'besideGroup';
  return [
    ...(beside ? [say(besideKey, language, { name: beside.name[language] })] : []),
    ...(isSum(indicator) ? [say('countsCaution', language)] : []),
    ...(!isSum(indicator) && comparison.references.length > 0 ? [say('noAverage', language)] : []),
    ...(hasIntervals ? [say('overlapRule', language)] : []),
    ...(comparison.group === 'schule' ? [say('schoolsForStaff', language)] : []),
  ];
}

/** Why members of the group have no place, each reason with the names of those. */
export function withoutPlace(comparison: Comparison, language: Language): { why: string; names: string[] }[] {
  const rows = sortRows(
    comparison.rows.filter(({ rank, isMember }) => rank === null && isMember),
    'name',
    language,
  );
  const names = rowNames(comparison.rows, language);
  const byReason = new Map<string, string[]>();
  for (const row of rows) {
    const why = whyWithoutPlace(row, language);
    byReason.set(why, [...(byReason.get(why) ?? []), names.get(row.key) ?? row.key]);
  }
  return [...byReason].map(([why, found]) => ({ why, names: found }));
}
