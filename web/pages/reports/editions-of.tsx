import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useRenewed } from '../records/use-records.ts';
import { EditionTable } from './edition-table.tsx';

/** The editions that were made of a report. */
export function EditionsOf({ report }: { report: string }) {
  const { t } = useTongue();
  const editions = useRenewed(useAnswer('reportEditions', { query: { report } })).data?.editions ?? [];
  if (editions.length === 0) return null;
  return (
    <section class="card" aria-labelledby="ausgaben">
      <h2 id="ausgaben">{t('editions')}</h2>
      <EditionTable editions={editions} label={t('editions')} />
    </section>
  );
}
