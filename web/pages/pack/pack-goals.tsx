import { useCallback } from 'preact/hooks';
import type { AssessedPlan, AssessedTarget } from '../../../data/contract.ts';
import type { PackGoal } from '../../../data/pack-endpoints.ts';
import { decidedShort, headline, subtitle } from '../../words/assessment.ts';
import { planHeadline } from '../../words/plan-words.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { goalLegend } from '../goal/goal-legend.ts';
import { StateHistory } from '../goal/state-history.tsx';
import { takenOf } from '../goal/taken-target.ts';
import { recordPath } from '../records/record-paths.ts';
import { ChartFoot } from '../series/chart-foot.tsx';

/** The goals with their figures as released: the sentence, the chart, the states of the periods as a table. */
export function PackGoals({ goals }: { goals: readonly PackGoal[] }) {
  const { t } = useTongue();
  return (
    <section class="stack" aria-labelledby="ziele">
      <h2 id="ziele">{t('packGoals')}</h2>
      {goals.length === 0 ? <p class="quiet">{t('packGoalsNone')}</p> : null}
      {goals.map((goal) => (
        <Goal key={goal.goal.key} goal={goal} />
      ))}
    </section>
  );
}

function Goal({ goal: { goal, field, view } }: { goal: PackGoal }) {
  const { t } = useTongue();
  const parts = [field?.title ?? '', goal.responsible ?? ''].filter((part) => part !== '');
  return (
    <article class="card pack__goal">
      <h3>
        <To path={recordPath('goal', goal.key)}>{goal.title}</To>
      </h3>
      {parts.length === 0 ? null : <p class="small quiet">{parts.join(' · ')}</p>}
      {view ? null : <p class="quiet">{t('packGoalClosed')}</p>}
      {view?.targets.map((target) => (
        <Target key={target.target.key} target={target} />
      ))}
      {view?.plans.map((plan) => (
        <Plan key={plan.plan.key} plan={plan} />
      ))}
    </article>
  );
}

function Target({ target }: { target: AssessedTarget }) {
  const { language } = useTongue();
  const draw = useCallback<Draw>((drawings, options) => drawings.goalChart(target, options), [target]);
  const { state, receding } = target.assessment;
  return (
    <div class="pack__part">
      <div class="chart-card__head">
        <div>
          <h4>{headline(target, language)}</h4>
          <p class="chart-card__sub">
            {subtitle(target, language)} · {decidedShort(target, language)}
          </p>
        </div>
        <StatePill standing={{ state, receding }} />
      </div>
      <Chart draw={draw} class="chart" height={260} />
      <ChartFoot legend={goalLegend(target)} points={target.series.points} />
      <TakeChart draw={draw} {...takenOf(target, language)} />
      <StateHistory target={target} />
    </div>
  );
}

function Plan({ plan }: { plan: AssessedPlan }) {
  const { language } = useTongue();
  return (
    <div class="pack__part">
      <div class="chart-card__head">
        <div>
          <h4>{planHeadline(plan, language)}</h4>
          <p class="chart-card__sub">{plan.plan.title}</p>
        </div>
        <StatePill standing={{ state: plan.assessment.state, receding: false }} />
      </div>
    </div>
  );
}
