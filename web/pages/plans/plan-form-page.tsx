import type { Content } from '../../../data/cycle/records.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { Rows } from '../records/fields/rows.tsx';
import { DayField, TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecord } from '../records/use-records.ts';
import { goalPath, useGoalWay } from '../targets/target-form-page.tsx';

/** Writing down the milestones of a goal without a figure. The address says of which goal. */
export function NewPlanPage() {
  const { get, there, go } = useQuery();
  const goal = get('ziel') ?? '';
  const way = useGoalWay(goal);
  return (
    <NewRecordPage
      kind="plan"
      way={way}
      back={goalPath(goal)}
      initial={{ goal, steps: [] }}
      onSaved={() => go(there(goalPath(goal)))}
    >
      {(at) => <PlanFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing them, and saying what is reached. */
export function EditPlanPage({ plan }: { plan: string }) {
  const { there, go } = useQuery();
  const goal = useRecord('plan', plan).data?.record.content.goal ?? '';
  const way = useGoalWay(goal);
  return (
    <EditRecordPage
      kind="plan"
      recordKey={plan}
      way={way}
      back={goalPath(goal)}
      onSaved={() => go(there(goalPath(goal)))}
    >
      {(at) => <PlanFields at={at} />}
    </EditRecordPage>
  );
}

function PlanFields({ at }: { at: At<Content<'plan'>> }) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} />
      <Rows
        at={at('steps')}
        one={t('milestoneStep')}
        fresh={{ title: '', done: null, evidence: null }}
        hint={t('planStepsHint')}
      >
        {(row) => (
          <>
            <TextField at={row('title')} />
            <div class="form-pair">
              <DayField at={row('due')} />
              <DayField at={row('done')} />
            </div>
            <TextField at={row('evidence')} hint={t('planEvidenceHint')} />
          </>
        )}
      </Rows>
    </>
  );
}
