import { useCallback } from 'preact/hooks';
import type { AssessedTarget } from '../../../data/contract.ts';
import { headline, subtitle, wantedPolarity } from '../../words/assessment.ts';
import { ForStaff } from '../frame/audience.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useView, ViewSwitch } from '../frame/view-switch.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { SeriesTable } from '../series/series-table.tsx';
import { TrendLine } from '../series/trend-line.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { EarlierOverrides } from './earlier-overrides.tsx';
import { FormerTargets } from './former-targets.tsx';
import { goalLegend } from './goal-legend.ts';
import { judgedTarget } from './judged.ts';
import { OverrideAct, OverrideNote } from './override-note.tsx';
import { StandingPills } from './standing-pills.tsx';
import { StateHistory } from './state-history.tsx';

const views = ['diagramm', 'tabelle'] as const;

interface Props {
  target: AssessedTarget;
  place: number;
  /** Null where an earlier state of the data is shown. */
  onChange: (() => void) | null;
}

/** A target: the sentence, the chart or its table, where it stood before, and how the state was computed. */
export function TargetSection({ target, place, onChange }: Props) {
  const { language, t } = useTongue();
  const name = place === 0 ? 'ansicht' : `ansicht-${place + 1}`;
  const asTable = useView(name, views) === 'tabelle';
  const draw = useCallback<Draw>((drawings, options) => drawings.goalChart(target, options), [target]);
  const id = `zielwert-${target.target.key}`;
  const judged = judgedTarget(target);
  return (
    <>
      <section class="card chart-card" aria-labelledby={id}>
        <div class="chart-card__head">
          <div>
            <h2 id={id}>{headline(target, language)}</h2>
            <p class="chart-card__sub">{subtitle(target, language)}</p>
          </div>
          <StandingPills judged={judged} />
        </div>
        <OverrideNote judged={judged} onChange={onChange} />
        {asTable ? (
          <SeriesTable
            series={target.series}
            differences={target.differences}
            indicator={target.indicator}
            label={subtitle(target, language)}
            fold={target.target.fold}
          />
        ) : (
          <>
            <Chart draw={draw} class="chart" height={360} />
            <ChartFoot legend={goalLegend(target)} points={target.series.points} />
          </>
        )}
        <TrendLine
          trend={target.trend}
          indicator={{ ...target.indicator, polarity: wantedPolarity(target) }}
        />
        <ChangeFacts target={target} />
        <StateHistory target={target} />
        <FormerTargets entry={target} />
        <ForStaff>
          <EarlierOverrides key={judged.override?.id ?? 'none'} judged={judged} />
        </ForStaff>
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
          <OverrideAct judged={judged} onChange={onChange} />
        </ViewSwitch>
      </section>
      <Arithmetic target={target} />
    </>
  );
}
