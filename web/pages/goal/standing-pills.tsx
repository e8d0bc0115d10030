import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import type { Judged } from './judged.ts';

/** The computed state; an expert's assessment, where one holds, stands beside it and each is named. */
export function StandingPills({ judged }: { judged: Judged }) {
  const { t } = useTongue();
  const { override, computed } = judged;
  if (!override) return <StatePill standing={computed} />;
  return (
    <dl class="standing-pills">
      <div>
        <dt>{t('computedState')}</dt>
        <dd>
          <StatePill standing={computed} />
        </dd>
      </div>
      <div>
        <dt>{t('expertState')}</dt>
        <dd>
          <StatePill standing={{ state: override.state, receding: false }} />
        </dd>
      </div>
    </dl>
  );
}
