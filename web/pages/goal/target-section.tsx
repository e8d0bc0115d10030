import { useCallback } from 'preact/hooks';
import type { AssessedTarget } from '../../../data/contract.ts';
import { headline, subtitle } from '../../words/assessment.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';
import { useView, ViewSwitch } from '../frame/view-switch.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { SeriesTable } from '../series/series-table.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { goalLegend } from './goal-legend.ts';

const views = ['diagramm', 'tabelle'] as const;

/** A target: the sentence, the chart or its table, and how the state was computed. */
export function TargetSection({ target, place }: { target: AssessedTarget; place: number }) {
  const { language, t } = useTongue();
  const name = place === 0 ? 'ansicht' : `ansicht-${place + 1}`;
  const asTable = useView(name, views) === 'tabelle';
  const draw = useCallback<Draw>((drawings, options) => drawings.goalChart(target, options), [target]);
  const id = `zielwert-${target.target.key}`;
  return (
    <>
      <section class="card chart-card" aria-labelledby={id}>
        <div class="chart-card__head">
          <div>
            <h2 id={id}>{headline(target, language)}</h2>
            <p class="chart-card__sub">{subtitle(target, language)}</p>
          </div>
          <StatePill assessment={target.assessment} />
        </div>
        {asTable ? (
          <SeriesTable
            series={target.series}
            indicator={target.indicator}
            label={subtitle(target, language)}
          />
        ) : (
          <>
            <Chart draw={draw} class="chart" height={360} />
            <ChartFoot legend={goalLegend(target)} points={target.series.points} />
          </>
        )}
        <ViewSwitch name={name} views={views}>
          <li>
            <To
              path={`/indikatoren/${target.indicator.id}`}
              query={{
                gebiet: target.target.area,
                auswahl: target.target.breakdown,
                zeitraum: target.target.fold,
              }}
            >
              {t('toIndicator')}
            </To>
          </li>
        </ViewSwitch>
      </section>
      <Arithmetic target={target} />
    </>
  );
}
