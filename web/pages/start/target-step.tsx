import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Target, target as targetSchema } from '../../../data/goal.ts';
import type { Indicator } from '../../../data/indicator.ts';
import type { StartTarget } from '../../../data/start-endpoints.ts';
import { ask } from '../../api.ts';
import { ErrorSummary, type Fault } from '../../inputs/error-summary.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { useAnswer } from '../frame/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { useRecords } from '../records/use-records.ts';
import { TargetPreviewCard } from '../targets/target-preview.tsx';
import { useTargetPreview } from '../targets/use-preview.ts';
import { findTargetFaults, goalStartOf, maybeTarget } from './start-draft.ts';
import { StepButtons } from './step-buttons.tsx';
import type { StepProps } from './step-props.ts';
import { TargetInputs } from './target-inputs.tsx';
import { useOwnSeries } from './use-own-series.ts';

/** Target value, due period and baseline, with the chart as it will stand; then the goal is added. */
export function TargetStep(props: StepProps) {
  const { draft } = props;
  const entries = useAnswer('indicators').data?.indicators;
  const indicator = entries?.find((entry) => entry.indicator.id === draft.indicator)?.indicator;
  if (draft.indicator === '') return <LastStep {...props} target={undefined} />;
  return indicator ? <MeasuredStep {...props} indicator={indicator} /> : null;
}

function MeasuredStep({ indicator, ...props }: StepProps & { indicator: Indicator }) {
  const { draft, change } = props;
  const { site } = useSite();
  const { points } = useOwnSeries(indicator.id);
  const target = maybeTarget(draft, indicator, points);
  const preview = useTargetPreview(target && shownTarget(target, site?.municipality.key));
  return (
    <LastStep {...props} target={target}>
      {(faults) => (
        <>
          <TargetInputs {...{ draft, change, indicator, points, faults }} />
          <TargetPreviewCard preview={preview} />
        </>
      )}
    </LastStep>
  );
}

interface LastProps extends StepProps {
  target: StartTarget | undefined;
  children?: (faults: readonly Fault[]) => ComponentChildren;
}

function LastStep({ draft, target, onBack, onCancel, forget, children }: LastProps) {
  const { t } = useTongue();
  const [attempts, setAttempts] = useState(0);
  const { busy, error, create } = useCreation(forget);
  const wrong = findTargetFaults(draft);
  const faults = attempts === 0 ? [] : wrong.map(({ field, key }) => ({ field, text: t(key) }));
  return (
    <form
      class="card record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts(attempts + 1);
        if (wrong.length === 0 && !busy) void create(draft, target);
      }}
    >
      <ErrorSummary faults={faults} attempt={attempts} />
      {error ? <Failure error={error} /> : null}
      <p class="start-goal">{draft.title}</p>
      {children ? children(faults) : <p>{t('startNoIndicator')}</p>}
      <StepButtons act={t('startCreate')} busy={busy} onBack={onBack} onCancel={onCancel} />
    </form>
  );
}

/** Adds the goal and opens its page; undo takes back everything that came with it. */
function useCreation(forget: () => void) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const fields = useRecords('actionField').data ?? [];
  const create = (draft: StepProps['draft'], target: StartTarget | undefined) =>
    attempt(async () => {
      const { goal, at } = await ask('startGoal', { body: goalStartOf(draft, fields, target) });
      forget();
      tell({
        text: t('startCreated', { title: draft.title.trim() }),
        undo: async () => {
          await ask('undoChanges', { body: { at } });
          go(there('/'));
        },
      });
      go(there(`/ziele/${encodeURIComponent(goal)}`));
    });
  return { busy, error, create };
}

/** The target as it will be stored, for its picture. */
function shownTarget(target: StartTarget, area: string | undefined): Target | undefined {
  return targetSchema.safeParse({
    ...target,
    key: 'neu',
    goal: 'neu',
    kind: 'reach',
    definitionVersion: 1,
    area,
    breakdown: '',
    fold: null,
    tolerance: null,
  }).data;
}
