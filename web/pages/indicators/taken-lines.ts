import type { IndicatorView } from '../../../data/contract.ts';
import { namedSeries } from '../../charts/named-series.ts';
import { seriesTable } from '../../charts/series-table.ts';
import type { ValueFormat } from '../../words/format.ts';
import type { Tongue } from '../frame/language.ts';
import type { Taken } from '../frame/taken.ts';
import type { NamedLine } from './lens.ts';

/** What is taken away of the lines of an indicator: a row a period, a column a line. */
export function takenOf(
  lines: readonly NamedLine[],
  format: ValueFormat,
  { entry: { indicator } }: IndicatorView,
  { language }: Tongue,
): Taken {
  const title = indicator.title[language];
  const named = { title, unit: '', ...format };
  return {
    title: [title, ...lines.map(({ name }) => name)].join(', '),
    table: () => seriesTable(namedSeries({ lines, indicator: named }), language, 'figures'),
    points: lines.flatMap(({ series }) => series.points),
    indicators: [indicator.id],
  };
}
