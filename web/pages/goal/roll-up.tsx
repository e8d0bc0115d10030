import type { State } from '../../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget, GoalView } from '../../../data/contract.ts';
import { decidedShort } from '../../words/assessment.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { doneOfAll } from '../../words/plan-words.ts';
import { rollUpWords } from '../../words/roll-up-words.ts';
import { type Standing, stateWords } from '../../words/states.ts';
import { titleAmong } from '../../words/target-titles.ts';
import { ExpertLine } from '../frame/expert-line.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';

interface Part {
  id: string;
  standing: Standing;
  /** What an expert holds beside the computed state. */
  expert: State | null;
  title: string;
  figure: string;
  target: string;
}

/** Several targets of a goal side by side, counted, with the least favourable state leading. */
export function RollUp({ view }: { view: GoalView }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { targets, plans, rollUp } = view;
  if (targets.length + plans.length < 2 || !rollUp.lead) return null;
  const parts = [
    ...targets.map((target) => targetPart(target, targets, tongue)),
    ...plans.map((plan) => planPart(plan, tongue)),
  ];
  return (
    <section class="card roll-up" aria-labelledby="insgesamt">
      <div class="chart-card__head">
        <div>
          <h2 id="insgesamt">{t('rollUpTitle')}</h2>
          <p class="chart-card__sub">
            {rollUpWords(rollUp, language)}.
            {rollUp.counts.length > 1
              ? ` ${t('rollUpLead', { state: stateWords(rollUp.lead, language).word })}`
              : ''}
            {rollUp.overridden > 0 ? ` ${t('rollUpOverridden', { n: rollUp.overridden })}` : ''}
          </p>
        </div>
        <StatePill standing={rollUp.lead} />
      </div>
      <ul class="roll-up__parts">
        {parts.map(({ id, standing, expert, title, figure, target }) => (
          <li key={id}>
            <StatePill standing={standing} />
            {expert === null ? null : <ExpertLine state={expert} />}
            <p class="roll-up__title">
              <a href={`#${id}`}>{title}</a>
            </p>
            <p class="small quiet">{title.endsWith(target) ? figure : `${figure} · ${target}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function targetPart(entry: AssessedTarget, all: readonly AssessedTarget[], { language, t }: Tongue): Part {
  const { target, indicator, assessment, override } = entry;
  const { current } = assessment;
  return {
    id: `zielwert-${target.key}`,
    standing: assessment,
    expert: override?.state ?? null,
    title: titleAmong(entry, all, language),
    figure: current
      ? `${formatPeriod(current.period, language, 'axis')}: ${formatValue(current.value, indicator, language)}`
      : t('noValue'),
    target: decidedShort(entry, language),
  };
}

function planPart(entry: AssessedPlan, { language, t }: Tongue): Part {
  return {
    id: `zielwert-${entry.plan.key}`,
    standing: { state: entry.assessment.state, receding: false },
    expert: null,
    title: entry.plan.title,
    figure: t('planSteps'),
    target: doneOfAll(entry.assessment, language),
  };
}
