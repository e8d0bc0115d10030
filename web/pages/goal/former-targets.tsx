import type { ComponentChildren } from 'preact';
import type { AssessedTarget } from '../../../data/contract.ts';
import { formerTargetTable } from '../../charts/tables/former-target-table.ts';
import { decidedText } from '../../words/assessment.ts';
import { decisionWords } from '../../words/decision.ts';
import { formatDate } from '../../words/format.ts';
import { useAudience } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** What held before the target was changed, greyed, with the decision that changed it. */
export function FormerTargets({ entry }: { entry: AssessedTarget }) {
  const { language, t } = useTongue();
  const { title } = entry.indicator;
  const formers = entry.target.formerTargets;
  if (formers.length === 0) return null;
  return (
    <div class="former-targets">
      <TableRegion
        label={t('formerTargets')}
        take={{
          title: `${title[language]}: ${t('formerTargets')}`,
          table: () => formerTargetTable(entry, language),
          indicators: [entry.indicator.id],
        }}
      >
        <table class="table table--cards">
          <caption>{t('formerTargets')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('formerTarget')}</th>
              <th scope="col">{t('validHead')}</th>
              <th scope="col">{t('decisionHead')}</th>
            </tr>
          </thead>
          <tbody>
            {formers.map((former) => (
              <tr key={former.validUntil}>
                <td>{decidedText({ ...entry, target: { ...entry.target, ...former } }, language)}</td>
                <td>{t('formerUntil', { date: formatDate(former.validUntil, language) })}</td>
                <td>
                  {former.paper === null ? (
                    decisionWords(former, language)
                  ) : (
                    <DecisionLink paper={former.paper}>{former.decision}</DecisionLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}

/** Papers are for staff; others read the decision. */
function DecisionLink({ paper, children }: { paper: string; children: ComponentChildren }) {
  const isStaff = useAudience() === 'staff';
  return <span>{isStaff ? <To path={recordPath('paper', paper)}>{children}</To> : children}</span>;
}
