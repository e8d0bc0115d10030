import type { Content } from '../../../data/cycle/records.ts';
import { bodyKindWords, stageWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField, TickField } from '../records/fields/choice-field.tsx';
import { NumberField } from '../records/fields/read-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { ProseField, TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';

/** Writing down a body. */
export function NewBodyPage() {
  return <NewRecordPage kind="body">{(at) => <BodyFields at={at} />}</NewRecordPage>;
}

/** Changing a body. */
export function EditBodyPage({ id }: { id: string }) {
  return (
    <EditRecordPage kind="body" recordKey={id}>
      {(at) => <BodyFields at={at} />}
    </EditRecordPage>
  );
}

function BodyFields({ at }: { at: At<Content<'body'>> }) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} />
      <ChoiceField at={at('kind')} of={bodyKindWords} />
      <TickField at={at('political')} />
      <TickField at={at('public')} />
      <ProseField at={at('remit')} rows={3} />
      <ChoiceField at={at('stage')} of={stageWords} />
      <div class="form-pair">
        <NumberField at={at('every')} />
        <NumberField at={at('size')} />
      </div>
      <Rows at={at('members')} one={t('bodyMemberOne')} fresh={{ function: '' }} hint={t('bodyMemberHint')}>
        {(row) => (
          <>
            <TextField at={row('function')} />
            <RecordField at={row('actor')} kind="actor" />
            <TickField at={row('chairs')} />
          </>
        )}
      </Rows>
    </>
  );
}
