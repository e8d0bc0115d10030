import type { Content } from '../../../data/cycle/records.ts';
import { meetingStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { ChoiceField, TickField } from '../records/fields/choice-field.tsx';
import { TimeField } from '../records/fields/read-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { DayField, ProseField, TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';

/** Writing down a meeting of the body that the address names. */
export function NewMeetingPage() {
  const { get } = useQuery();
  const body = get('gremium');
  const initial = { state: 'planned' as const, ...(body === null ? {} : { body }) };
  return (
    <NewRecordPage kind="meeting" initial={initial}>
      {(at) => <MeetingFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing a meeting: its agenda before, its minutes after. */
export function EditMeetingPage({ id }: { id: string }) {
  return (
    <EditRecordPage kind="meeting" recordKey={id}>
      {(at) => <MeetingFields at={at} />}
    </EditRecordPage>
  );
}

function MeetingFields({ at }: { at: At<Content<'meeting'>> }) {
  const { t } = useTongue();
  return (
    <>
      <RecordField at={at('body')} kind="body" />
      <TextField at={at('title')} hint={t('meetingTitleHint')} />
      <div class="form-pair">
        <DayField at={at('on')} />
        <TimeField at={at('time')} />
      </div>
      <TextField at={at('place')} />
      <ChoiceField at={at('state')} of={meetingStateWords} />
      <Rows at={at('agenda')} one={t('meetingItemOne')} fresh={{ title: '', public: true }}>
        {(row) => (
          <>
            <div class="form-pair">
              <TextField at={row('number')} />
              <TextField at={row('title')} />
            </div>
            <RecordField at={row('paper')} kind="paper" />
            <ProseField at={row('note')} rows={2} />
            <TickField at={row('public')} />
          </>
        )}
      </Rows>
      <ProseField at={at('minutes')} rows={6} />
    </>
  );
}
