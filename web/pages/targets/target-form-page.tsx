import type { Target } from '../../../data/goal.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecord } from '../records/use-records.ts';
import { asksForOther, freshTarget } from './target-draft.ts';
import { TargetFields } from './target-fields.tsx';

/** Writing down what a goal asks for in figures. The address says of which goal. */
export function NewTargetPage() {
  const { get, there, go } = useQuery();
  const { site } = useSite();
  const goal = get('ziel') ?? '';
  const way = useGoalWay(goal);
  if (!site) return null;
  return (
    <NewRecordPage
      kind="target"
      way={way}
      back={goalPath(goal)}
      initial={freshTarget(goal, site.municipality.key)}
      onSaved={() => go(there(goalPath(goal)))}
    >
      {(at) => <TargetFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing it: what was decided before is kept, with the reason. */
export function EditTargetPage({ target }: { target: string }) {
  const { there, go } = useQuery();
  const stored = useRecord('target', target).data?.record.content;
  const goal = stored?.goal ?? '';
  const way = useGoalWay(goal);
  return (
    <EditRecordPage
      kind="target"
      recordKey={target}
      way={way}
      back={goalPath(goal)}
      reason={(draft) => demandOf(stored, draft)}
      onSaved={() => go(there(goalPath(goal)))}
    >
      {(at) => <TargetFields at={at} />}
    </EditRecordPage>
  );
}

export function useGoalWay(goal: string) {
  const title = useRecord('goal', goal).data?.record.title;
  return title === undefined ? [] : [{ title, path: goalPath(goal) }];
}

export function goalPath(goal: string): string {
  return goal === '' ? '/' : `/ziele/${encodeURIComponent(goal)}`;
}

function demandOf(stored: Target | undefined, draft: unknown) {
  return stored && asksForOther(stored, draft) ? 'required' : 'optional';
}
