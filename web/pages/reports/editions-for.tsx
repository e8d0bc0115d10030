import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useRenewed } from '../records/use-records.ts';
import { AsReport } from './as-report.tsx';
import { FileLinks } from './edition-table.tsx';
import { editionPath } from './report-paths.ts';

/** The editions that were made for a meeting, and the way to a pack of it on paper. */
export function EditionsFor({ meeting }: { meeting: string }) {
  const { t } = useTongue();
  const editions = useRenewed(useAnswer('reportEditions')).data?.editions ?? [];
  const made = editions.filter((edition) => edition.meeting === meeting && edition.withdrawn === null);
  return (
    <section class="card" aria-labelledby="berichte">
      <h2 id="berichte">{t('reports')}</h2>
      {made.length === 0 ? null : (
        <ul class="plain-list editions-for">
          {made.map((edition) => (
            <li key={edition.number}>
              <To path={editionPath(edition.number)}>{edition.title}</To>
              <div class="small quiet">{t('edition', { number: edition.number })}</div>
              <FileLinks edition={edition} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <AsReport template="agendaPack" subject={meeting} />
      </p>
    </section>
  );
}
