import type { Content } from '../../../data/cycle/records.ts';
import { Answered } from '../frame/answered.tsx';
import { useQuery } from '../frame/query.ts';
import { MissingPage } from '../missing-page.tsx';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecord } from '../records/use-records.ts';
import { MeasureFields } from './measure-fields.tsx';

/** Writing down a measure; for the goal that the address names. */
export function NewMeasurePage() {
  const { get } = useQuery();
  const goal = get('ziel');
  const initial: Partial<Content<'measure'>> = { state: 'idea', goals: goal === null ? [] : [goal] };
  return (
    <NewRecordPage kind="measure" initial={initial} {...(goal === null ? {} : { back: `/ziele/${goal}` })}>
      {(at) => <MeasureFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing a measure; where its state changes, the reason has to be given. */
export function EditMeasurePage({ measure }: { measure: string }) {
  const answer = useRecord('measure', measure);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  return (
    <Answered answer={answer}>
      {({ record }) => (
        <EditRecordPage
          kind="measure"
          recordKey={measure}
          reason={(draft) => (stateIn(draft) === record.content.state ? 'optional' : 'required')}
        >
          {(at) => <MeasureFields at={at} />}
        </EditRecordPage>
      )}
    </Answered>
  );
}

function stateIn(draft: unknown): unknown {
  return typeof draft === 'object' && draft !== null && 'state' in draft ? draft.state : undefined;
}
