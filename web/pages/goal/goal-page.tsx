import type { GoalView } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb, type Step } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { GoalContext } from './goal-context.tsx';
import { TargetSection } from './target-section.tsx';

/** A goal: its targets with chart, arithmetic and table. */
export function GoalPage({ goal }: { goal: string }) {
  const tongue = useTongue();
  const answer = useAnswer('goal', { params: { id: goal } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  return (
    <Page
      title={view?.goal.title ?? tongue.t('goal')}
      way={<Breadcrumb steps={waySteps(view, tongue)} />}
      lead={view ? <p>{view.goal.description}</p> : undefined}
    >
      <Answered answer={answer}>{(data) => <Content view={data} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: GoalView }) {
  const { t } = useTongue();
  return (
    <>
      <DemoNotice invented={view.goal.invented} />
      <div class="columns">
        <div class="stack">
          {view.targets.map((target, index) => (
            <TargetSection key={target.target.key} target={target} place={index} />
          ))}
          {view.targets.length === 0 ? (
            <div class="empty">
              <h2>{t('goalWithoutTarget')}</h2>
              <p>{t('goalWithoutTargetLead')}</p>
            </div>
          ) : null}
        </div>
        <GoalContext view={view} />
      </div>
    </>
  );
}

function waySteps(view: GoalView | null, { t }: Tongue): Step[] {
  const steps: Step[] = [{ title: t('overview'), path: '/' }];
  if (view?.strategy)
    steps.push({ title: `${view.strategy.title} ${view.strategy.version}`.trim(), path: '/' });
  if (view?.field) steps.push({ title: view.field.title, path: '/' });
  return steps.filter((step, index) => index === 0 || step.title !== steps[index - 1]?.title);
}
