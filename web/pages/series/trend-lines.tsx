import type { SeriesAnswer } from '../../../data/contract.ts';
import { maybeTrendSentence, type TrendFormat } from '../../words/trend-sentence.ts';
import { useTongue } from '../frame/language.ts';
import { columnTitle } from './matrix-table.tsx';
import { TrendLine } from './trend-line.tsx';

/** The trends of the series that are shown together: the first one, the total, open, the others folded away. */
export function TrendLines({ answer, indicator }: { answer: SeriesAnswer; indicator: TrendFormat }) {
  const tongue = useTongue();
  const { t } = tongue;
  const told = answer.series.flatMap((series, index) => {
    const trend = answer.trends[index];
    return trend && maybeTrendSentence(trend, indicator, tongue.language) ? [{ series, trend }] : [];
  });
  const [first, ...others] = told;
  if (!first) return null;
  const tested = told.filter(({ trend }) => trend.p !== null);
  if (others.length === 0 || tested.length === 0)
    return <TrendLine trend={first.trend} indicator={indicator} />;
  return (
    <div class="trends">
      <TrendLine trend={first.trend} indicator={indicator} name={columnTitle(first.series, tongue)} />
      <details class="trend__others">
        <summary>{t('trendsOfOthers', { n: others.length })}</summary>
        {tested.length > 1 ? <p class="small quiet">{t('trendsTogether')}</p> : null}
        {others.map(({ series, trend }) => (
          <TrendLine
            key={series.breakdown}
            trend={trend}
            indicator={indicator}
            name={columnTitle(series, tongue)}
          />
        ))}
      </details>
    </div>
  );
}
