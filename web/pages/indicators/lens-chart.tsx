import { useCallback, useMemo } from 'preact/hooks';
import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import { formatPeriod } from '../../words/format.ts';
import { kindWords } from '../../words/periods.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { pointLegend } from '../series/point-legend.ts';
import { type Lens, lookThrough, type SeenThrough, unitOf } from './lens.ts';
import { takenOf } from './taken-lines.ts';

interface Props {
  view: IndicatorView;
  answer: SeriesAnswer;
  lens: Lens;
}

/** The chart through the lens: several areas, an index, months with their mean or the year before. */
export function LensChart({ view, answer, lens }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { indicator } = view.entry;
  const seen = useMemo(
    () => lookThrough(answer, lens, indicator, tongue),
    [answer, indicator, tongue, lens.isIndex, lens.months, lens.others.join(',')],
  );
  const draw = useCallback<Draw>(
    (drawings, options) => {
      const indexUnit = (period: string) =>
        t('indexUnit', { period: formatPeriod(period, language, 'short') });
      return drawings.comparisonChart(
        {
          lines: seen.lines,
          asOf: answer.asOf,
          indicator: unitOf(seen, indicator, language, indexUnit),
          ...(seen.index?.series ? { reference: 100 } : {}),
        },
        options,
      );
    },
    [seen, answer.asOf, indicator, language, t],
  );
  const format = seen.index?.series ? { decimals: 1, symbol: '' } : indicator;
  const points = seen.lines.flatMap(({ series }) => series.points);
  return (
    <>
      <Notes seen={seen} lens={lens} />
      <Chart draw={draw} class="chart" height={360} />
      <ChartFoot legend={pointLegend(points, answer.asOf)} points={points} />
      <TakeChart draw={draw} {...takenOf(seen.lines, format, view, tongue)} />
    </>
  );
}

/** What must be known to read the lines. */
function Notes({ seen: { index, leftOut }, lens }: { seen: SeenThrough; lens: Lens }) {
  const { language, t } = useTongue();
  const notes: string[] = [];
  if (index?.series) {
    const period = formatPeriod(index.base, language, 'short');
    notes.push(t('indexNote', { period }));
    if (index.isCut) notes.push(t('indexCut', { period }));
  } else if (index) {
    notes.push(t(index.reason === 'nearZero' ? 'indexNearZero' : 'indexNoCommon'));
  }
  if (lens.months === 'mittel') notes.push(t('meanNote'));
  if (lens.months === 'vorjahr' && lens.others.length === 0) notes.push(t('beforeNote'));
  if (leftOut.names.length > 0) {
    const names = leftOut.names.join(', ');
    const kinds = leftOut.kinds.map((kind) => kindWords[kind][language]).join(', ');
    notes.push(lens.months === null ? t('areasLeftOut', { names, kinds }) : t('meansLeftOut', { names }));
  }
  if (notes.length === 0) return null;
  return <p class="small quiet lens-note">{notes.join(' ')}</p>;
}
