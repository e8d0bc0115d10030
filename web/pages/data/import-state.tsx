import type { ImportRecord } from '../../../data/upload.ts';
import { formatTime } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';

/** Whether an import counts, or who took it back and when. */
export function ImportState({ record }: { record: ImportRecord }) {
  const { language, t } = useTongue();
  if (record.withdrawnAt === null) return <span>{t('stateTaken')}</span>;
  return (
    <span class="quiet">
      {t('stateWithdrawn')}
      <span class="small block">
        {formatTime(record.withdrawnAt, language)}
        {record.withdrawnBy === null ? '' : `, ${record.withdrawnBy}`}
      </span>
    </span>
  );
}
