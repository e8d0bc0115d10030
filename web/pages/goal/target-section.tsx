import { useCallback, useMemo } from 'preact/hooks';
import type { AssessedTarget } from '../../../data/contract.ts';
import { emptyFoot } from '../../charts/foot-lanes.ts';
import { footOf } from '../../charts/goal-foot.ts';
import { headline, subtitle, wantedPolarity } from '../../words/assessment.ts';
import { ForStaff } from '../frame/audience.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { useView, ViewSwitch } from '../frame/view-switch.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { SeriesTable } from '../series/series-table.tsx';
import { TrendLine } from '../series/trend-line.tsx';
import { AwaitingFigures } from '../targets/awaiting-figures.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { EarlierOverrides } from './earlier-overrides.tsx';
import { FootTable } from './foot-table.tsx';
import { FormerTargets } from './former-targets.tsx';
import { useGoalDeeds } from './goal-deeds.tsx';
import { goalLegend } from './goal-legend.ts';
import { judgedTarget } from './judged.ts';
import { OverrideAct, OverrideNote } from './override-note.tsx';
import { StandingPills } from './standing-pills.tsx';
import { StateHistory } from './state-history.tsx';
import { takenOf } from './taken-target.ts';

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
  const deeds = useGoalDeeds();
  const foot = useMemo(
    () => (deeds ? footOf(deeds, target.target, language) : emptyFoot),
    [deeds, target, language],
  );
  const draw = useCallback<Draw>(
    (drawings, options) => drawings.goalChart(target, options, foot),
    [target, foot],
  );
  const id = `zielwert-${target.target.key}`;
  const judged = judgedTarget(target);
  return (
    <>
      <section class="card chart-card" aria-labelledby={`${id} ${id}-was`}>
        <div class="chart-card__head">
          <div>
            <h2 id={id}>{headline(target, language)}</h2>
            <p class="chart-card__sub" id={`${id}-was`}>
              {subtitle(target, language)}
            </p>
          </div>
          <StandingPills judged={judged} />
        </div>
        <OverrideNote judged={judged} onChange={onChange} />
        {asTable ? (
          <>
            <SeriesTable
              series={target.series}
              differences={target.differences}
              indicator={target.indicator}
              label={subtitle(target, language)}
              fold={target.target.fold}
              take={takenOf(target, language)}
            />
            <FootTable foot={foot} />
          </>
        ) : (
          <>
            <Chart draw={draw} class="chart" height={360} />
            <AwaitingFigures target={target} />
            <ChartFoot legend={goalLegend(target)} points={target.series.points} />
            <TakeChart draw={draw} {...takenOf(target, language)} />
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
          <ForStaff>
            <li>
              <To path={`/zielwerte/${target.target.key}/bearbeiten`}>{t('targetEdit')}</To>
            </li>
          </ForStaff>
          <OverrideAct judged={judged} onChange={onChange} />
          <ForStaff>
            <li>
              <To path="/bewertungen/neu" query={{ ziel: target.target.goal, zielwert: target.target.key }}>
                {t('reviewWrite')}
              </To>
            </li>
          </ForStaff>
        </ViewSwitch>
      </section>
      <Arithmetic target={target} />
    </>
  );
}
