import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { comparisonTable } from '../../charts/comparison-table.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Tongue } from '../frame/language.ts';
import type { Taken } from '../frame/taken.ts';

/** What is taken away of a comparison: all of these rows, also those that the drawing leaves out. */
export function takenOf(
  { entry: { indicator } }: IndicatorView,
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  { language, t }: Tongue,
): Taken {
  const all = [...rows, ...comparison.references];
  const { period } = comparison;
  const when = period === null ? '' : `, ${formatPeriod(period, language, 'long')}`;
  return {
    title: t('comparisonTable', { title: indicator.title[language] }) + when,
    table: () => comparisonTable(comparison, rows, indicator, language),
    points: all.flatMap(({ point }) => point ?? []),
    indicators: [indicator.id],
  };
}
