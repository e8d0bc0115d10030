import { useState } from 'preact/hooks';
import type { RecordKind, Referrer, StoredRecord } from '../../../data/cycle/records.ts';
import { AnswerError, ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { recordListPath } from './record-paths.ts';
import { useRecordsContext } from './records-context.tsx';
import { ReferrerList } from './referrers.tsx';
import { useArchive } from './use-archive.ts';

interface Props {
  kind: RecordKind;
  record: StoredRecord;
  referrers: readonly Referrer[];
  onClose: () => void;
}

/** Asks before a record is deleted; where others name it, shows them and offers to archive it instead. */
export function RemoveDialog({ kind, record, referrers, onClose }: Props) {
  const { t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  const [refusedBy, setRefusedBy] = useState(() => referrers.filter(({ archived }) => !archived));
  const isRefused = refusedBy.length > 0;
  const remove = useRemove(kind, record, setRefusedBy);
  const archive = useArchive(kind, record);
  const archiveInstead = async () => {
    await archive();
    onClose();
  };
  const { title } = record;
  return (
    <Dialog
      title={t(isRefused ? 'refusedTitle' : 'recordRemoveTitle', { title })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('recordKeep')}
          </Button>
          {isRefused && record.archived ? null : (
            <Button
              disabled={busy && !isRefused}
              onClick={() => attempt(isRefused ? archiveInstead : remove)}
            >
              {t(isRefused ? 'refusedArchive' : 'recordRemoveNow')}
            </Button>
          )}
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t(isRefused ? 'refusedLead' : 'recordRemoveEffect')}</p>
      {isRefused ? <ReferrerList referrers={refusedBy} /> : null}
    </Dialog>
  );
}

/** Deletes a record and leads to the list; tells who names it where the server refuses. */
function useRemove(kind: RecordKind, record: StoredRecord, refuse: (referrers: Referrer[]) => void) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { tell } = useRecordsContext();
  const { key, title, version } = record;
  return async () => {
    try {
      const removed = await ask('removeRecord', {
        params: { kind, key },
        query: { version: String(version) },
      });
      go(there(recordListPath(kind)));
      tell({
        text: t('recordRemoved', { title }),
        undo: async () => {
          const body = { to: version, version: removed.version };
          await ask('restoreRecord', { params: { kind, key }, body });
        },
      });
    } catch (caught) {
      if (!(caught instanceof AnswerError) || !caught.referrers) throw caught;
      refuse([...caught.referrers]);
    }
  };
}
