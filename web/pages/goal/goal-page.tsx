import type { GoalView } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb, type Step } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { AsOfFault } from '../indicators/as-of-fault.tsx';
import { asOfWords, readAsOf } from '../indicators/selection.ts';
import { MissingPage } from '../missing-page.tsx';
import { Contributions } from './contributions.tsx';
import { GoalActs } from './goal-acts.tsx';
import { GoalContext } from './goal-context.tsx';
import { GoalDeedsProvider } from './goal-deeds.tsx';
import { GoalPlace, GoalsBelow, WithoutAim } from './goal-place.tsx';
import { PlanSection } from './plan-section.tsx';
import { RollUp } from './roll-up.tsx';
import { TargetSection } from './target-section.tsx';

/** A goal: its targets with chart, arithmetic and table. */
export function GoalPage({ goal }: { goal: string }) {
  const tongue = useTongue();
  const { get } = useQuery();
  const asOf = readAsOf(get);
  const query = asOf === null ? {} : { asOf };
  const answer = useAnswer('goal', { params: { id: goal }, query });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  return (
    <Page
      title={view?.goal.title ?? tongue.t('goal')}
      way={<Breadcrumb steps={waySteps(view, tongue)} />}
      lead={view ? <p>{view.goal.description}</p> : undefined}
      side={view && asOf === null && view.ended === null ? <GoalActs goal={view.goal.key} /> : undefined}
    >
      <AsOfFault />
      {asOf === null ? null : <AsOf asOf={asOf} />}
      <Answered answer={answer}>
        {(data) => (
          <GoalDeedsProvider goal={data.goal.key} isEarlier={asOf !== null}>
            <Content view={data} onChange={asOf === null ? answer.retry : null} />
          </GoalDeedsProvider>
        )}
      </Answered>
    </Page>
  );
}

function AsOf({ asOf }: { asOf: string }) {
  const { language, t } = useTongue();
  return (
    <p class="notice" role="note">
      <span>
        {t('goalAsOf', { date: asOfWords(asOf, language) })}{' '}
        <To query={{ datenstand: null }}>{t('toToday')}</To>
      </span>
    </p>
  );
}

function Content({ view, onChange }: { view: GoalView; onChange: (() => void) | null }) {
  return (
    <>
      <DemoNotice invented={view.goal.invented} />
      <GoalPlace view={view} />
      <RollUp view={view} />
      <div class="columns">
        <div class="stack">
          {view.targets.map((target, index) => (
            <TargetSection key={target.target.key} target={target} place={index} onChange={onChange} />
          ))}
          {view.plans.map((plan) => (
            <PlanSection key={plan.plan.key} plan={plan} />
          ))}
          {view.targets.length + view.plans.length === 0 ? <WithoutAim view={view} /> : null}
          <GoalsBelow view={view} />
          <Contributions goal={view.goal} />
        </div>
        <GoalContext view={view} />
      </div>
    </>
  );
}

function waySteps(view: GoalView | null, { t }: Tongue): Step[] {
  const steps: Step[] = [{ title: t('overview'), path: '/' }];
  if (view?.field) steps.push({ title: view.field.title, path: `/#feld-${view.field.key}` });
  return steps;
}
