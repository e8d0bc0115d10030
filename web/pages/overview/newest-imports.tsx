import { formatDate } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

const shown = 4;

/** What came in last. Stays away silently where it can't be had: the goals are what this page is for. */
export function NewestImports() {
  const { language, t } = useTongue();
  const answer = useAnswer('imports');
  if (answer.state !== 'ready') return null;
  const newest = answer.data.imports
    .filter((record) => record.withdrawnAt === null)
    .sort((a, b) => b.committedAt.localeCompare(a.committedAt) || b.id - a.id)
    .slice(0, shown);
  return (
    <section class="card" aria-labelledby="newest">
      <h2 id="newest">{t('newestImports')}</h2>
      {newest.length === 0 ? (
        <p class="quiet">{t('noImports')}</p>
      ) : (
        <ul class="events">
          {newest.map((record) => (
            <li key={record.id}>
              <To path={`/daten/importe/${record.id}`}>{record.fileName}</To>
              <p class="small quiet">
                {formatDate(record.committedAt, language)} · {t('values', { n: record.observations })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="card__foot">
        <To path="/daten">{t('toData')}</To>
      </p>
    </section>
  );
}
