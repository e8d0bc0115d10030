import {
  compareStrategies,
  type RowDifference,
  type StrategyDifferences,
} from '../../../data/strategy-differences.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { linesOf, treeOf } from '../../../data/strategy-tree.ts';
import { strategyTitle } from '../../words/strategies.ts';
import type { Names } from '../../words/value-lines.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { useNames } from '../records/use-names.ts';
import { GoalDifference, TargetDifference } from './row-difference.tsx';
import { strategyPath, useStrategy } from './use-strategy.ts';

/** What a version changes of the one before: new, changed field by field, left out, kept. */
export function DifferencesPage({ strategy }: { strategy: string }) {
  const { t } = useTongue();
  const answer = useStrategy(strategy);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const title = answer.data ? strategyTitle(answer.data.strategy) : t('strategies');
  const steps = [
    { title: t('strategies'), path: '/strategien' },
    { title, path: strategyPath(strategy) },
  ];
  return (
    <Page title={t('differencesTitle', { title })} way={<Breadcrumb steps={steps} />}>
      <Answered answer={answer}>
        {(view) => (view.before ? <Compared view={view} /> : <p>{t('differencesNone')}</p>)}
      </Answered>
    </Page>
  );
}

const standings = ['new', 'changed', 'dropped', 'kept'] as const;

function Compared({ view }: { view: StrategyView }) {
  const { t } = useTongue();
  const names = useTitles(view);
  const { before } = view;
  if (!before) return null;
  const { goals, targets } = compareStrategies(
    { goals: before.goals, targets: before.targets.map(({ target }) => target) },
    {
      goals: linesOf(treeOf(view.goals)).map(({ entry }) => entry.goal),
      targets: view.targets.map(({ target }) => target),
    },
  );
  const all = [...goals, ...targets];
  const count = (standing: (typeof standings)[number]) =>
    all.filter((row) => row.standing === standing).length;
  return (
    <>
      <p class="differences-lead">
        {t('strategyDifferencesLead', {
          before: strategyTitle(before.strategy),
          new: count('new'),
          changed: count('changed'),
          dropped: count('dropped'),
          kept: count('kept'),
        })}
      </p>
      {count('kept') === all.length ? <p>{t('differencesSame')}</p> : null}
      <div class="stack">
        {standings
          .filter((standing) => count(standing) > 0)
          .map((standing) => {
            const rows = {
              goals: goals.filter((row) => row.standing === standing),
              targets: targets.filter((row) => row.standing === standing),
            };
            const title = `${t(`rows_${standing}`)} (${count(standing)})`;
            return (
              <section class="card" key={standing} aria-labelledby={`teil-${standing}`}>
                <h2 id={`teil-${standing}`}>{title}</h2>
                {standing === 'kept' ? (
                  <details>
                    <summary>{t('rowsShow')}</summary>
                    <Rows rows={rows} view={view} names={names} />
                  </details>
                ) : (
                  <Rows rows={rows} view={view} names={names} />
                )}
              </section>
            );
          })}
      </div>
    </>
  );
}

function Rows({ rows, view, names }: { rows: StrategyDifferences; view: StrategyView; names: Names }) {
  return (
    <ul class="row-differences">
      {rows.goals.map((row) => (
        <GoalDifference key={keyOf(row)} row={row} view={view} names={names} />
      ))}
      {rows.targets.map((row) => (
        <TargetDifference key={keyOf(row)} row={row} view={view} names={names} />
      ))}
    </ul>
  );
}

function keyOf(row: Pick<RowDifference<{ key: string }>, 'before' | 'after'>): string {
  return (row.after ?? row.before)?.key ?? '';
}

/** Goals of drafts and of earlier versions have no record to take their title from. */
function useTitles({ goals, before }: StrategyView) {
  const names = useNames('target');
  const goalNames = useNames('goal');
  const titles = new Map([
    ...(before?.goals ?? []).map(({ key, title }) => [key, title] as const),
    ...goals.map(({ goal }) => [goal.key, goal.title] as const),
  ]);
  const record: typeof names.record = (kind, key) =>
    (kind === 'goal' ? titles.get(key) : undefined) ?? goalNames.record(kind, key) ?? names.record(kind, key);
  return { ...names, record };
}
