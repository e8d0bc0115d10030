import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** What staff can do with a goal. */
export function GoalActs({ goal }: { goal: string }) {
  const { t } = useTongue();
  return (
    <ForStaff>
      <div class="buttons buttons--end">
        <To path={`/ziele/${goal}/bearbeiten`} class="kern-btn kern-btn--secondary">
          <span class="kern-label">{t('goalEdit')}</span>
        </To>
        <To path="/zielwerte/neu" query={{ ziel: goal }} class="kern-btn kern-btn--secondary">
          <span class="kern-label">{t('targetAdd')}</span>
        </To>
        <To path="/meilensteine/neu" query={{ ziel: goal }} class="kern-btn kern-btn--secondary">
          <span class="kern-label">{t('planAdd')}</span>
        </To>
      </div>
    </ForStaff>
  );
}
