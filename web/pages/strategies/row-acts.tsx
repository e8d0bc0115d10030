import { useState } from 'preact/hooks';
import type { Goal } from '../../../data/goal.ts';
import type { StrategyDifferences } from '../../../data/strategy-differences.ts';
import type { NamedTarget, StrategyView } from '../../../data/strategy-endpoints.ts';
import { measuredBy } from '../../words/target-titles.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { DropDialog } from './drop-dialog.tsx';
import { TakeBack } from './take-back.tsx';
import { type ActRow, strategyPath } from './use-strategy.ts';

interface Context {
  view: StrategyView;
  differences: StrategyDifferences | null;
}

/** The tree is there to be read; the address says when it is worked on. */
function useIsEditing({ strategy }: StrategyView): boolean {
  const { get } = useQuery();
  return strategy.state !== 'superseded' && get('bearbeiten') === '1';
}

/** What can be done with a goal in the tree: in a draft that continues another version all of it stays in the draft. */
export function GoalActs({ goal, view, differences }: Context & { goal: Goal }) {
  const { t } = useTongue();
  const { strategy } = view;
  const { key, title } = goal;
  if (!useIsEditing(view)) return null;
  const isLeaf = goal.level === 'operational';
  if (differences === null) {
    return (
      <p class="goal-line__acts">
        <To path={`/ziele/${key}/bearbeiten`} label={t('strategyEditRowOf', { title })}>
          {t('strategyEditRow')}
        </To>
        {isLeaf ? (
          <To path="/zielwerte/neu" query={{ ziel: key }} label={t('strategyAddTargetOf', { title })}>
            {t('strategyAddTarget')}
          </To>
        ) : (
          <To
            path="/ziele/neu"
            query={{ strategie: strategy.key, ueber: key }}
            label={t('strategyAddBelowOf', { title })}
          >
            {t('strategyAddBelow')}
          </To>
        )}
      </p>
    );
  }
  const isChanged = differences.goals.some(
    ({ standing, after }) => after?.key === key && standing === 'changed',
  );
  return (
    <div class="goal-line__acts">
      <To path={strategyPath(strategy.key, 'ziele', key)} label={t('strategyEditRowOf', { title })}>
        {t('strategyEditRow')}
      </To>
      {isLeaf ? (
        <To
          path={strategyPath(strategy.key, 'zielwerte', 'neu')}
          query={{ ziel: key }}
          label={t('strategyAddTargetOf', { title })}
        >
          {t('strategyAddTarget')}
        </To>
      ) : (
        <To
          path={strategyPath(strategy.key, 'ziele', 'neu')}
          query={{ ueber: key }}
          label={t('strategyAddBelowOf', { title })}
        >
          {t('strategyAddBelow')}
        </To>
      )}
      <Drop view={view} row={{ kind: 'goal', key, title }} />
      {isChanged ? <TakeBack view={view} row={{ kind: 'goal', key, title }} /> : null}
    </div>
  );
}

/** The same for a target. */
export function TargetActs({ named, view, differences }: Context & { named: NamedTarget }) {
  const { language, t } = useTongue();
  const { strategy } = view;
  const { key } = named.target;
  const title = measuredBy(named, language);
  if (!useIsEditing(view)) return null;
  if (differences === null) {
    return (
      <span class="goal-line__acts">
        <To path={`/zielwerte/${key}/bearbeiten`} label={t('strategyEditRowOf', { title })}>
          {t('strategyEditRow')}
        </To>
      </span>
    );
  }
  const standing = differences.targets.find(({ after }) => after?.key === key)?.standing;
  return (
    <span class="goal-line__acts">
      <To path={strategyPath(strategy.key, 'zielwerte', key)} label={t('strategyEditRowOf', { title })}>
        {t('strategyEditRow')}
      </To>
      <Drop view={view} row={{ kind: 'target', key, title }} />
      {standing === 'changed' ? <TakeBack view={view} row={{ kind: 'target', key, title }} /> : null}
    </span>
  );
}

function Drop({ view, row }: { view: StrategyView; row: ActRow }) {
  const { t } = useTongue();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        class="link-button"
        aria-label={t('strategyDropOf', { title: row.title })}
        onClick={() => setAsked(true)}
      >
        {t('strategyDrop')}
      </button>
      {isAsked ? <DropDialog view={view} row={row} onClose={() => setAsked(false)} /> : null}
    </>
  );
}
