import type { Point } from '../../../data/series.ts';
import { formatDate } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { Legend, type LegendKey } from './legend.tsx';
import { newestOrigin } from './origins.ts';

/** Under a chart: the legend at the left, the source with its date at the right. */
export function ChartFoot({ legend, points }: { legend: readonly LegendKey[]; points: readonly Point[] }) {
  const { language, t } = useTongue();
  const origin = newestOrigin(points);
  return (
    <div class="chart__foot">
      <Legend keys={legend} />
      {origin ? (
        <p class="chart__source">
          {t('source')} <To path={`/daten/importe/${origin.import}`}>{origin.file}</To>,{' '}
          {t('asOfDate', { date: formatDate(origin.stateDate ?? origin.committedAt, language) })}
        </p>
      ) : null}
    </div>
  );
}
