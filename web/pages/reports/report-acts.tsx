import { useState } from 'preact/hooks';
import type { Referrer, StoredRecord } from '../../../data/cycle/records.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { RemoveDialog } from '../records/remove-dialog.tsx';
import { useArchive } from '../records/use-archive.ts';

/** Takes a report out of use, or deletes it; its editions stay. */
export function ReportActs({ record, referrers }: { record: StoredRecord; referrers: readonly Referrer[] }) {
  const { t } = useTongue();
  const [isAsked, setAsked] = useState(false);
  const { error, attempt } = useAttempt();
  const archive = useArchive('report', record);
  return (
    <section class="report-acts" aria-label={t('reportActs')}>
      {error ? <Failure error={error} /> : null}
      {record.archived ? <p class="notice">{t('archivedNotice')}</p> : null}
      <p class="buttons">
        <Button kind="secondary" onClick={() => attempt(archive)}>
          {t(record.archived ? 'recordRevive' : 'recordArchive')}
        </Button>
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t('recordRemove')}
        </Button>
        <span class="small quiet">{t('reportActsHint')}</span>
      </p>
      {isAsked ? (
        <RemoveDialog kind="report" record={record} referrers={referrers} onClose={() => setAsked(false)} />
      ) : null}
    </section>
  );
}
