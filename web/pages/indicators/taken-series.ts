import type { IndicatorView } from '../../../data/contract.ts';
import { breakdownTable } from '../../charts/breakdown-table.ts';
import type { SeriesData } from '../../charts/chart-series.ts';
import { pointsTable } from '../../charts/points-table.ts';
import { seriesTable } from '../../charts/series-table.ts';
import type { Tongue } from '../frame/language.ts';
import type { Query } from '../frame/query.ts';
import type { Taken } from '../frame/taken.ts';
import type { View } from '../frame/view-switch.tsx';
import { readSelection } from './selection.ts';

interface Shown {
  view: IndicatorView;
  shown: View;
  get: Query['get'];
}

/** What is taken away of the figures of an indicator: one series with its parts, several side by side, or one period. */
export function takenOf(data: SeriesData, { view, shown, get }: Shown, { language, t }: Tongue): Taken {
  const { series, indicator } = data;
  const [only] = series;
  const by = view.dimensions.find(({ id }) => id === readSelection(get, view).by);
  const name = by
    ? t('takeawayBy', { title: indicator.title, by: by.title[language] })
    : [indicator.title, only && only.breakdown !== '' ? only.breakdownLabel[language] : '']
        .filter((part) => part !== '')
        .join(': ');
  return {
    title: [name, only?.areaName ?? ''].filter((part) => part !== '').join(', '),
    table: () => {
      if (shown === 'vergleich') return breakdownTable(data, language);
      return only && series.length === 1
        ? pointsTable(only, indicator, language)
        : seriesTable(data, language, 'figures');
    },
    points: series.flatMap(({ points }) => points),
    indicators: [view.entry.indicator.id],
  };
}
