import type { GoalView } from '../../../data/contract.ts';
import { operationalisation } from '../../words/assessment.ts';
import { strategyTitle } from '../../words/strategies.ts';
import { strategyLine } from '../../words/strategy-line.ts';
import { titleAmong } from '../../words/target-titles.ts';
import { ForStaff, useAudience } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { GoalReviews } from '../reviews/goal-reviews.tsx';
import { StandingMark } from '../strategies/standing-mark.tsx';
import { GoalMeasures } from './goal-measures.tsx';

/** Beside the charts: what the goal is measured by, who is responsible, where it was decided. */
export function GoalContext({ view }: { view: GoalView }) {
  const { language, t } = useTongue();
  const { goal, strategy, targets } = view;
  const decided = strategy ? strategyLine(strategy, language) : null;
  return (
    <aside class="stack" aria-label={t('besides')}>
      {targets.map((entry) => (
        <section
          class="card"
          key={entry.target.key}
          aria-labelledby={`op-${entry.target.key} op-${entry.target.key}-wert`}
        >
          <h2 id={`op-${entry.target.key}`}>{t('operationalisation')}</h2>
          {targets.length > 1 ? (
            <p id={`op-${entry.target.key}-wert`} class="quiet">
              {titleAmong(entry, targets, language)}
            </p>
          ) : null}
          <table class="table sheet">
            <caption class="only-read">{entry.indicator.title[language]}</caption>
            <tbody>
              {operationalisation(entry, language).map((row, index) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <td>
                    {index === 0 ? <To path={`/indikatoren/${entry.indicator.id}`}>{row.text}</To> : row.text}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section class="card" aria-labelledby="zustaendig">
        <h2 id="zustaendig">{t('responsibility')}</h2>
        <dl class="facts">
          <Fact label={t('responsible')} text={goal.responsible ?? t('notNamed')} />
          <Fact label={t('body')} text={goal.body ?? t('notNamed')} />
          {goal.budgetProduct === null ? null : <Fact label={t('budgetProduct')} text={goal.budgetProduct} />}
          {strategy ? <StrategyFact strategy={strategy} /> : null}
          {decided ? <Fact label={t('decision')} text={decided} /> : null}
        </dl>
      </section>
      <ForStaff>
        <GoalReviews goal={goal.key} />
      </ForStaff>
      <GoalMeasures />
    </aside>
  );
}

/** The version that holds the goal; staff may go there. */
function StrategyFact({ strategy }: { strategy: NonNullable<GoalView['strategy']> }) {
  const { t } = useTongue();
  const isStaff = useAudience() === 'staff';
  const title = strategyTitle(strategy);
  if (!isStaff) return <Fact label={t('strategy')} text={title} />;
  return (
    <div>
      <dt>{t('strategy')}</dt>
      <dd>
        <To path={`/strategien/${strategy.key}`}>{title}</To> <StandingMark head={strategy} />
      </dd>
    </div>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
