import { useCallback, useMemo } from 'preact/hooks';
import { namedSeries } from '../../charts/named-series.ts';
import { seriesTable } from '../../charts/series-table.ts';
import { effectFormat, effectHeadline, spanWords } from '../../words/effects.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { Alert } from '../frame/alert.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { pointLegend } from '../series/point-legend.ts';
import { EffectArithmetic } from './effect-arithmetic.tsx';
import { EffectTable } from './effect-table.tsx';
import { type EffectShown, type Measure, maybeBesideFigures } from './measure.ts';

interface Props extends EffectShown {
  measure: Measure;
}

/** What was before and after: the sentence, the picture, the table, the arithmetic, and what it does not tell. */
export function EffectResult({ effect, indicator, measure }: Props) {
  const { language, t } = useTongue();
  const named = measure.name === '' ? t('measureUnnamed') : measure.name;
  return (
    <div class="stack">
      <section class="card" aria-labelledby="wirkung">
        <h2 id="wirkung">
          {effectHeadline(effect.effect, effectFormat(effect.effect, indicator), language)}
        </h2>
        <p class="chart-card__sub">
          {indicator.title[language]}, {indicator.unit[language]} · {effect.series.areaName} · {named},{' '}
          {spanWords(measure, language)}
        </p>
        <BesideFigures effect={effect} measure={measure} />
        <Drawn effect={effect} indicator={indicator} measure={measure} />
      </section>
      <Alert tone="warning" title={t('noProof')}>
        <p>{t('noProofWhy')}</p>
      </Alert>
      <EffectTable effect={effect} indicator={indicator} />
      <EffectArithmetic effect={effect} indicator={indicator} />
    </div>
  );
}

/** A beginning before or after all figures is most often a slip. */
function BesideFigures({ effect, measure }: Pick<Props, 'effect' | 'measure'>) {
  const { language, t } = useTongue();
  const found = maybeBesideFigures(measure, effect.series.points);
  if (!found) return null;
  return (
    <p>
      {t(found.side === 'before' ? 'measureBeforeFigures' : 'measureAfterFigures', {
        day: formatDate(measure.from, language),
        period: formatPeriod(found.period, language, 'short'),
      })}
    </p>
  );
}

function Drawn({ effect, indicator, measure }: Props) {
  const { language } = useTongue();
  const { name, from, to } = measure;
  const named = useMemo(() => {
    const { title, unit, decimals, symbol } = indicator;
    return { title: title[language], unit: unit[language], decimals, symbol };
  }, [indicator, language]);
  const draw = useCallback<Draw>(
    (drawings, options) => {
      const data = {
        view: effect,
        measure: { name, from, to },
        indicator: { ...named, unit: indicator.unit },
      };
      return drawings.effectChart(data, options);
    },
    [effect, named, indicator, name, from, to],
  );
  const all = [effect.series, ...effect.comparisons.map(({ series }) => series)];
  const lines = all.map((series) => ({ name: series.areaName, series }));
  const points = all.flatMap((series) => series.points);
  return (
    <>
      <Chart draw={draw} class="chart" height={370} />
      <ChartFoot legend={pointLegend(effect.series.points, effect.asOf)} points={points} />
      <TakeChart
        draw={draw}
        title={[named.title, effect.series.areaName, name].filter((part) => part !== '').join(', ')}
        table={() => seriesTable(namedSeries({ lines, indicator: named }), language, 'figures')}
        points={points}
        indicators={[indicator.id]}
      />
    </>
  );
}
