import type { GoalView } from '../../../data/contract.ts';
import { formatDate } from '../../words/format.ts';
import { levelWords } from '../../words/record-values.ts';
import { rollUpWords } from '../../words/roll-up-words.ts';
import { Alert } from '../frame/alert.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';

/** Where a goal hangs in the tree, and whether it is still in force. */
export function GoalPlace({ view: { above, ended, goal } }: { view: GoalView }) {
  const { language, t } = useTongue();
  return (
    <>
      {ended ? (
        <Alert tone="warning" title={t('goalEnded', { date: formatDate(ended.on, language) })}>
          {ended.reason === null ? null : <p>{ended.reason}</p>}
          {ended.paper ? (
            <p>
              {t('goalEndedBy')} <To path={`/vorlagen/${ended.paper.key}`}>{ended.paper.title}</To>
            </p>
          ) : null}
        </Alert>
      ) : null}
      {above.length === 0 && goal.level === 'operational' ? null : (
        <p class="goal-place small">
          {above.map(({ key, title, level }) => (
            <span key={key}>
              {levelWords[level][language]}: <To path={`/ziele/${key}`}>{title}</To>
              <span aria-hidden="true"> › </span>
            </span>
          ))}
          <span>{levelWords[goal.level][language]}</span>
        </p>
      )}
    </>
  );
}

/** A guiding or strategic goal is carried by those below it. */
export function WithoutAim({ view: { goal, below, rollUp } }: { view: GoalView }) {
  const { language, t } = useTongue();
  if (goal.level === 'operational' || below.length === 0) {
    return (
      <div class="empty">
        <h2>{t('goalWithoutTarget')}</h2>
        <p>{t('goalWithoutTargetLead')}</p>
      </div>
    );
  }
  return (
    <section class="card" aria-labelledby="getragen">
      <div class="chart-card__head">
        <div>
          <h2 id="getragen">{t('goalWithoutOwnAim')}</h2>
          <p class="chart-card__sub">
            {rollUp.lead ? `${rollUpWords(rollUp, language)}. ` : ''}
            {t('goalWithoutOwnAimLead')}
          </p>
        </div>
        {rollUp.lead ? <StatePill standing={rollUp.lead} /> : null}
      </div>
    </section>
  );
}

/** The goals right below, each with where it stands. */
export function GoalsBelow({ view: { below } }: { view: GoalView }) {
  const { language, t } = useTongue();
  if (below.length === 0) return null;
  return (
    <section class="card" aria-labelledby="darunter">
      <h2 id="darunter">{t('goalBelow')}</h2>
      <ul class="goals-below">
        {below.map(({ goal, rollUp }) => (
          <li key={goal.key}>
            <div>
              <p class="goal-line__level">{levelWords[goal.level][language]}</p>
              <p>
                <To path={`/ziele/${goal.key}`}>{goal.title}</To>
              </p>
            </div>
            {rollUp.lead ? <StatePill standing={rollUp.lead} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
