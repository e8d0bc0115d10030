import { useEffect, useRef, useState } from 'preact/hooks';
import type { Content, TypedRecord } from '../../../data/cycle/records.ts';
import { ErrorSummary } from '../../inputs/error-summary.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { Conflict } from '../records/conflict.tsx';
import { DraftNotice } from '../records/draft-notice.tsx';
import { createAt, FormContext } from '../records/place.ts';
import { useRecordForm } from '../records/use-record-form.ts';
import { ComposerViews, useComposerView } from './composer-views.tsx';
import { HeadFields } from './head-fields.tsx';
import { MakeEdition } from './make-edition.tsx';
import { PartList, type Sought } from './part-list.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { draftFile } from './report-paths.ts';
import { usePreview } from './use-preview.ts';

const at = createAt<Content<'report'>>();
const unasked = () => 'none' as const;

/** The form of a report on the left, on the right what comes of it; it stays open when it is saved. */
export function Composer({ record }: { record: TypedRecord<'report'> }) {
  const { t } = useTongue();
  const [isMaking, setMaking] = useState(false);
  const [sought, setSought] = useState<Sought | null>(null);
  const wantsToMake = useRef(false);
  const work = useRecordForm({
    kind: 'report',
    record,
    reason: unasked,
    stays: true,
    onSaved: () => {
      if (wantsToMake.current) setMaking(true);
      wantsToMake.current = false;
    },
  });
  const { draft, takeOver, clash, isChanged, busy, error } = work;
  const preview = usePreview(record.key, draft.content);
  const view = useComposerView();
  useEffect(() => takeOver(record), [record.version]);
  if (clash) return <Conflict kind="report" draft={draft} {...clash} busy={busy} />;
  const make = () => {
    if (!isChanged) return setMaking(true);
    wantsToMake.current = work.submit();
  };
  return (
    <FormContext.Provider value={work.state}>
      <ComposerViews view={view} />
      <div class="composer" data-view={view}>
        <form
          ref={work.form}
          class="record-form composer__form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            wantsToMake.current = false;
            work.submit();
          }}
        >
          <DraftNotice at={draft.restoredFrom} onDiscard={work.discard} />
          <ErrorSummary
            faults={work.faults}
            attempt={work.attempts}
            onSeek={(field) => setSought({ field })}
          />
          {error ? <Failure error={error} /> : null}
          <div class="card composer__head">
            <HeadFields at={at} />
          </div>
          <div class="card">
            <PartList
              problems={new Map([...preview.missing, ...preview.problems])}
              faults={work.faults}
              sought={sought}
            />
          </div>
          <div class="composer__acts">
            <div class="buttons">
              <Button type="submit" kind="secondary" disabled={busy}>
                {t('recordSave')}
              </Button>
              <Button disabled={busy} onClick={make}>
                {t('makeEdition')}
              </Button>
              <a href={draftFile(record.key)} target="_blank" rel="noreferrer">
                {t('reportDraftPdf')}
              </a>
              <span class="small quiet" role="status">
                {t(isChanged ? 'reportUnsaved' : 'reportSavedState')}
              </span>
            </div>
          </div>
        </form>
        <PreviewPane preview={preview} />
      </div>
      {isMaking ? (
        <MakeEdition
          report={record}
          pinWords={preview.document?.pinWords ?? null}
          missing={preview.missing.size}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </FormContext.Provider>
  );
}
