import type { AssessedPlan } from '../../../data/contract.ts';
import { planTable } from '../../charts/plan-table.ts';
import { formatDate } from '../../words/format.ts';
import { stepWords } from '../../words/plan-words.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** The milestones behind the time bar, numbered as there. */
export function PlanTable({ plan }: { plan: AssessedPlan }) {
  const { language, t } = useTongue();
  const { steps } = plan.assessment;
  const hasEvidence = steps.some(({ evidence }) => evidence !== null);
  return (
    <TableRegion
      label={t('planSteps')}
      take={{
        title: `${plan.plan.title}: ${t('planSteps')}`,
        table: () => planTable(plan, language),
      }}
    >
      <table class="table table--cards plan-table">
        <caption class="only-read">{t('planSteps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planNumber')}</th>
            <th scope="col">{t('planStep')}</th>
            <th scope="col">{t('planDue')}</th>
            <th scope="col">{t('planDone')}</th>
            <th scope="col">{t('planState')}</th>
            {hasEvidence ? <th scope="col">{t('planEvidence')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => {
            const { symbol, word } = stepWords(step, language);
            return (
              <tr key={`${step.due} ${step.title}`} class={`plan-table__${step.state}`}>
                <td data-label={t('planNumber')}>{index + 1}</td>
                <th scope="row">{step.title}</th>
                <td class="nowrap" data-label={t('planDue')}>
                  {formatDate(step.due, language)}
                </td>
                <td class="nowrap" data-label={t('planDone')}>
                  {step.done === null ? null : formatDate(step.done, language)}
                </td>
                <td data-label={t('planState')}>
                  <span aria-hidden="true">{symbol}</span>
                  {`\u00a0${word}`}
                </td>
                {hasEvidence ? <td data-label={t('planEvidence')}>{step.evidence}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
