import { useState } from 'preact/hooks';
import type { RecordKind, Referrer, StoredRecord } from '../../../data/cycle/records.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { editRecordPath } from './record-paths.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { useArchive } from './use-archive.ts';

interface Props {
  kind: RecordKind;
  record: StoredRecord;
  referrers: readonly Referrer[];
}

/**
 * What can be done with a record: change it, take it out of use and back, delete it; what others name is archived
 * instead. Each act can be taken back.
 */
export function RecordActs({ kind, record, referrers }: Props) {
  const { t } = useTongue();
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const { error, attempt } = useAttempt();
  const archive = useArchive(kind, record);
  const run = () =>
    attempt(async () => {
      setBusy(true);
      await archive().finally(() => setBusy(false));
    });
  return (
    <>
      <div class="buttons buttons--end">
        <To path={editRecordPath(kind, record.key)} class="kern-btn kern-btn--secondary">
          <span class="kern-label">{t('recordEdit')}</span>
        </To>
        <Button kind="secondary" disabled={busy} onClick={run}>
          {t(record.archived ? 'recordRevive' : 'recordArchive')}
        </Button>
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t('recordRemove')}
        </Button>
      </div>
      {error ? <Failure error={error} /> : null}
      {record.archived ? <p class="notice">{t('archivedNotice')}</p> : null}
      {isAsked ? (
        <RemoveDialog kind={kind} record={record} referrers={referrers} onClose={() => setAsked(false)} />
      ) : null}
    </>
  );
}
