import type { Overview } from '../../../data/contract.ts';
import { rollUpWords } from '../../words/roll-up-words.ts';
import { measuredBy } from '../../words/target-titles.ts';
import { ExpertLine } from '../frame/expert-line.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { type Lead, maybeLead, standingOf } from './rank.ts';
import { TargetFigures } from './target-figures.tsx';

type Entry = Overview['fields'][number]['goals'][number];

/** A goal at one glance, led by its worst placed target or plan. */
export function GoalCard({ entry }: { entry: Entry }) {
  const { t } = useTongue();
  const lead = maybeLead(entry);
  return (
    <li class="goal-card">
      <div>
        <StatePill standing={standingOf(entry)} />
        {entry.strategy?.state === 'draft' ? <span class="mark mark--draft">{t('goalDraft')}</span> : null}
        {lead?.target?.override ? <ExpertLine state={lead.target.override.state} /> : null}
      </div>
      <div>
        <h3 class="goal-card__title">
          <To path={`/ziele/${entry.goal.key}`}>{entry.goal.title}</To>
        </h3>
        <p class="goal-card__indicator">{lead ? <Measured lead={lead} /> : t('goalWithoutTarget')}</p>
        <RollUpLine entry={entry} />
      </div>
      {lead?.target ? <TargetFigures lead={lead.target} /> : null}
      {lead?.plan ? <PlanFigures lead={lead.plan} /> : null}
    </li>
  );
}

function Measured({ lead }: { lead: Lead }) {
  const { language } = useTongue();
  if (lead.plan) return <>{lead.plan.plan.title}</>;
  return <>{measuredBy(lead.target, language)}</>;
}

function RollUpLine({ entry }: { entry: Entry }) {
  const { language, t } = useTongue();
  const { targets, plans, rollUp } = entry;
  if (targets.length + plans.length < 2) return null;
  const words = rollUpWords(rollUp, language);
  if (rollUp.overridden === 0) return <p class="goal-card__rollup">{words}</p>;
  return (
    <p class="goal-card__rollup">
      {words}. {t('rollUpOverridden', { n: rollUp.overridden })}
    </p>
  );
}
