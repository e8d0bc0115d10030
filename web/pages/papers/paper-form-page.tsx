import type { Content } from '../../../data/cycle/records.ts';
import { purposeWords, routeRoleWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField, TickField } from '../records/fields/choice-field.tsx';
import { RecordField, RecordsField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { DayField, LinesField, ProseField, TextField, textOf } from '../records/fields/text-field.tsx';
import { type At, usePlaceValue } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { ChangeFields } from './change-fields.tsx';
import { FinanceField } from './finance-field.tsx';

/** Writing a paper. */
export function NewPaperPage() {
  return (
    <NewRecordPage kind="paper" initial={{ purpose: 'decision', public: true }}>
      {(at) => <PaperFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing a paper; what bodies made of it is entered on its page. */
export function EditPaperPage({ id }: { id: string }) {
  return (
    <EditRecordPage kind="paper" recordKey={id}>
      {(at) => <PaperFields at={at} />}
    </EditRecordPage>
  );
}

function PaperFields({ at }: { at: At<Content<'paper'>> }) {
  const { t } = useTongue();
  const isDecision = usePlaceValue(at('purpose')) === 'decision';
  return (
    <>
      <div class="form-pair">
        <TextField at={at('number')} />
        <ChoiceField at={at('purpose')} of={purposeWords} />
      </div>
      <TextField at={at('title')} />
      <TextField at={at('responsible')} />
      <TickField at={at('public')} />
      <ProseField at={at('facts')} />
      <ProseField at={at('assessment')} />
      <FinanceField at={at} />
      <ProseField at={at('proposal')} rows={3} />
      <LinesField at={at('attachments')} hint={t('paperAttachmentsHint')} />
      <RecordsField at={at('goals')} kind="goal" />
      <RecordsField at={at('reviews')} kind="review" />
      <RecordsField at={at('measures')} kind="measure" />
      <Rows at={at('route')} one={t('paperStepOne')} fresh={{ role: 'advises' }} hint={t('paperRouteHint')}>
        {(row) => <StepFields at={row} />}
      </Rows>
      {isDecision ? (
        <>
          <Rows
            at={at('changes')}
            one={t('paperChangeOne')}
            fresh={{ kind: 'target' }}
            hint={t('paperChangesHint')}
          >
            {(row) => <ChangeFields at={row} />}
          </Rows>
          <div class="form-pair">
            <DayField at={at('carryOutBy')} />
            <DayField at={at('carriedOut')} />
          </div>
        </>
      ) : null}
      <TextField at={at('link')} type="url" />
      <TextField at={at('oparl')} hint={t('paperOparlHint')} />
    </>
  );
}

function StepFields({ at }: { at: At<Content<'paper'>['route'][number]> }) {
  const body = textOf(usePlaceValue(at('body')));
  return (
    <>
      <RecordField at={at('body')} kind="body" />
      <ChoiceField at={at('role')} of={routeRoleWords} />
      <RecordField at={at('meeting')} kind="meeting" among={({ content }) => content.body === body} />
      <DayField at={at('deadline')} />
    </>
  );
}
