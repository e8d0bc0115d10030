import { useEffect, useRef } from 'preact/hooks';
import { useKept } from '../../inputs/use-kept.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { handbookPath } from '../handbook/handbook-path.ts';
import { FigureStep } from './figure-step.tsx';
import { GoalStep } from './goal-step.tsx';
import { emptyStart, findGoalFaults, startDraft, startName } from './start-draft.ts';
import type { StepProps } from './step-props.ts';
import { TargetStep } from './target-step.tsx';

const titles: readonly TextKey[] = ['startStep1', 'startStep2', 'startStep3'];

/** From nothing to a first goal with its chart. The address says at which step; what is typed is kept. */
export function StartPage() {
  const { t } = useTongue();
  const { get, here, there, go } = useQuery();
  const { content: draft, keep, forget } = useKept(startName, startDraft, emptyStart);
  const latest = useRef(draft);
  latest.current = draft;
  const asked = Number(get('schritt') ?? 1);
  // Without a goal there is nothing to measure.
  const step = findGoalFaults(draft).length > 0 ? 1 : [1, 2, 3].includes(asked) ? asked : 1;
  const toStep = (number: number) => go(here({ schritt: number === 1 ? null : String(number) }));
  const props: StepProps = {
    draft,
    change: (changes) => {
      latest.current = { ...latest.current, ...changes };
      keep(latest.current);
    },
    onNext: () => toStep(step + 1),
    onBack: () => toStep(step - 1),
    onCancel: () => {
      forget();
      go(there('/'));
    },
    forget,
  };
  return (
    <Page
      title={t('startTitle')}
      lead={
        <p>
          {t('startLead')} <To path={handbookPath('erstes-ziel')}>{t('handbookReadFirst')}</To>
        </p>
      }
    >
      <Steps step={step} />
      <StepHead step={step} />
      {step === 1 ? (
        <GoalStep {...props} />
      ) : step === 2 ? (
        <FigureStep {...props} />
      ) : (
        <TargetStep {...props} />
      )}
    </Page>
  );
}

function Steps({ step }: { step: number }) {
  const { t } = useTongue();
  return (
    <ol class="start-steps" aria-label={t('startSteps')}>
      {titles.map((title, at) => (
        <li
          key={title}
          aria-current={at + 1 === step ? 'step' : undefined}
          data-done={at + 1 < step ? 'true' : undefined}
        >
          {t(title)}
        </li>
      ))}
    </ol>
  );
}

/** Takes the focus when the step changes, not when the page opens. */
function StepHead({ step }: { step: number }) {
  const { t } = useTongue();
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} class="start-head">
      {t('startStep', { step: String(step), title: t(titles[step - 1] ?? 'startStep1') })}
    </h2>
  );
}
