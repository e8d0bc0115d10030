import { urgencies } from '../../../data/cycle/due.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useCycleAround } from './cycle-context.tsx';
import { duePath } from './cycle-paths.ts';
import { DueLines } from './due-lines.tsx';

const shown = 5;

/** The most urgent of what is due, on the start page; nothing where nothing is. Stays away silently where it can't be had. */
export function DueCard() {
  const { t } = useTongue();
  const data = useCycleAround();
  if (!data || data.due.length === 0) return null;
  const [late = 0, soon = 0, open = 0] = urgencies.map(
    (urgency) => data.due.filter((item) => item.urgency === urgency).length,
  );
  return (
    <section class="card due-card" aria-labelledby="ansteht">
      <div class="due-head">
        <h2 id="ansteht">{t('dueTitle')}</h2>
        <p class="small quiet">{t('dueCounts', { late, soon, open })}</p>
      </div>
      <DueLines items={data.due.slice(0, shown)} today={data.today} />
      <p class="card__foot">
        <To path={duePath}>{t('dueAll', { n: data.due.length })}</To>
      </p>
    </section>
  );
}
