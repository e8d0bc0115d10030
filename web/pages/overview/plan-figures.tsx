import { useCallback } from 'preact/hooks';
import type { AssessedPlan } from '../../../data/contract.ts';
import { formatDate } from '../../words/format.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';

/** How many milestones are done of all, as a figure and as a row of steps, and what comes next. */
export function PlanFigures({ lead }: { lead: AssessedPlan }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { assessment } = lead;
  const draw = useCallback<Draw>(
    (drawings, options) => drawings.planSpark(lead, { ...options, height: 50 }),
    [lead],
  );
  return (
    <>
      <div class="goal-card__figure">
        <div>
          <p class="goal-card__value tabular">
            {t('planValue', { done: assessment.done, all: assessment.steps.length })}
          </p>
          <p class="goal-card__period">{t('planValueNote')}</p>
        </div>
        <Chart draw={draw} class="spark" height={50} />
      </div>
      <div class="goal-card__foot">
        <span>{nextText(lead, tongue)}</span>
        <span>{assessment.late > 0 ? t('planLateCount', { n: assessment.late }) : null}</span>
      </div>
    </>
  );
}

/** The earliest step that is still to come; what is late has a place of its own. */
function nextText({ assessment }: AssessedPlan, { language, t }: Tongue): string {
  const next = assessment.steps.find(({ state }) => state === 'due');
  if (next) return t('planNext', { date: formatDate(next.due, language) });
  return assessment.late > 0 ? '' : t('planAllDone');
}
