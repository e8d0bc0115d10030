import { useCallback } from 'preact/hooks';
import type { AssessedPlan } from '../../../data/contract.ts';
import { planTable } from '../../charts/plan-table.ts';
import { planHeadline, planRule } from '../../words/plan-words.ts';
import { ForStaff } from '../frame/audience.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { Legend } from '../series/legend.tsx';
import { PlanTable } from './plan-table.tsx';

/** Milestones: the sentence, the time bar with its table, and how the state was computed. */
export function PlanSection({ plan }: { plan: AssessedPlan }) {
  const { language, t } = useTongue();
  const draw = useCallback<Draw>((drawings, options) => drawings.planChart(plan, options), [plan]);
  const id = `zielwert-${plan.plan.key}`;
  const hasSteps = plan.assessment.steps.length > 0;
  return (
    <>
      <section class="card chart-card" aria-labelledby={id}>
        <div class="chart-card__head">
          <div>
            <h2 id={id}>{planHeadline(plan, language)}</h2>
            <p class="chart-card__sub">{t('planSub', { title: plan.plan.title })}</p>
          </div>
          <StatePill standing={{ state: plan.assessment.state, receding: false }} />
        </div>
        {hasSteps ? (
          <>
            <Chart draw={draw} class="chart" height={124} />
            <div class="chart__foot">
              <Legend keys={['stepDone', 'stepDue', 'stepLate']} />
            </div>
            <TakeChart
              draw={draw}
              title={t('planSub', { title: plan.plan.title })}
              table={() => planTable(plan, language)}
            />
            <PlanTable plan={plan} />
          </>
        ) : null}
        <ForStaff>
          <p class="card__foot">
            <To path={`/meilensteine/${plan.plan.key}/bearbeiten`}>{t('planEdit')}</To>
          </p>
        </ForStaff>
      </section>
      {hasSteps ? (
        <section class="card" aria-labelledby={`rechnung-${plan.plan.key} ${id}`}>
          <h2 id={`rechnung-${plan.plan.key}`}>{t('howComputed')}</h2>
          <p>{planRule(plan, language)}</p>
        </section>
      ) : null}
    </>
  );
}
