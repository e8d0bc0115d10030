import type { ComponentChildren } from 'preact';
import type { Content, RecordKind, StoredRecord } from '../../../data/cycle/records.ts';
import { ErrorSummary } from '../../inputs/error-summary.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { Conflict } from './conflict.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { type At, createAt, FormContext } from './place.ts';
import type { ContentFault } from './read-content.ts';
import { type FormWork, type ReasonDemand, reasonId, type Told, useRecordForm } from './use-record-form.ts';
import type { Store } from './use-save.ts';

export interface RecordFormProps<Kind extends RecordKind> {
  kind: Kind;
  /** The record that is changed; left out for one that is still to be added. */
  record?: StoredRecord | undefined;
  /** What a record that is still to be added starts with. */
  initial?: Partial<Content<Kind>>;
  /** What the button says; "Speichern" where it is left out. */
  act?: string;
  /** Where leaving leads. */
  back: string;
  /** Whether a change asks for its reason, by what stands in the draft; 'optional' where it is left out. */
  reason?: (draft: unknown) => ReasonDemand;
  /** Called with the record as it is stored then; left out, its page opens. */
  onSaved?: (record: StoredRecord) => void;
  /** How it says what is wrong where it shows a record in another way; as its fields are called where it is left out. */
  tell?: (fault: ContentFault, tried: unknown) => Told;
  /** Stores what is no record of its own; it tells what was saved and goes on. */
  store?: Store;
  /** The fields, each at its place: `(at) => <TextField at={at('title')} />`. */
  children: (at: At<Content<Kind>>) => ComponentChildren;
}

/**
 * The form of a record of any kind: checked by the kind's own shape, its draft kept in this browser until it is saved,
 * with both versions side by side where somebody else was faster, and undo after saving.
 */
export function RecordForm<Kind extends RecordKind>(props: RecordFormProps<Kind>) {
  const { kind, back, act, children } = props;
  const { t } = useTongue();
  const work = useRecordForm(props);
  const { draft, faults, attempts, error, busy, discard, clash } = work;
  if (clash) return <Conflict kind={kind} draft={draft} {...clash} busy={busy} />;
  return (
    <FormContext.Provider value={work.state}>
      <form
        ref={work.form}
        class="card record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          work.submit();
        }}
      >
        <DraftNotice at={draft.restoredFrom} onDiscard={discard} />
        <ErrorSummary faults={faults} attempt={attempts} />
        {error ? <Failure error={error} /> : null}
        {children(createAt())}
        <ReasonField work={work} />
        <div class="buttons">
          <Button type="submit" disabled={busy}>
            {act ?? t('recordSave')}
          </Button>
          <To path={back}>{t('recordCancel')}</To>
          <span class="small quiet">{t('recordKeys')}</span>
        </div>
      </form>
    </FormContext.Provider>
  );
}

function ReasonField({ work }: { work: FormWork }) {
  const { t } = useTongue();
  const { demand, draft, setReason, reasonError } = work;
  if (demand === 'none') return null;
  const title = t('recordReason');
  return (
    <TextArea
      id={reasonId}
      label={demand === 'required' ? title : t('optionalLabel', { label: title })}
      hint={t('recordReasonHint')}
      rows={2}
      maximum={2000}
      value={draft.reason}
      error={reasonError}
      onInput={setReason}
    />
  );
}
