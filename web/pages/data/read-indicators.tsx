import type { Reading } from '../../../data/upload.ts';
import { readIndicatorTable } from '../../charts/tables/reading-tables.ts';
import { formatNumber } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';

/** Which indicators the file fills, and which of its columns nobody asked for. */
export function ReadIndicators({ reading }: { reading: Reading }) {
  const { language, t } = useTongue();
  const answer = useAnswer('indicators');
  const entries = answer.data?.indicators ?? [];
  const unused = unusedColumns(reading);
  const titleOf = (id: string) =>
    entries.find(({ indicator }) => indicator.id === id)?.indicator.title[language] ?? id;
  return (
    <section class="card" aria-labelledby="kennzahlen">
      <h2 id="kennzahlen">{t('readIndicators')}</h2>
      {reading.indicators.length === 0 ? <p>{t('noReadIndicators')}</p> : null}
      {reading.indicators.length > 0 ? (
        <TableRegion
          label={t('readIndicators')}
          take={{
            title: t('readIndicators'),
            table: () => readIndicatorTable(reading, titleOf, language),
          }}
        >
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('indicator')}</th>
                <th scope="col" class="number">
                  {t('valuesHead')}
                </th>
              </tr>
            </thead>
            <tbody>
              {reading.indicators.map(({ id, observations }) => (
                <tr key={id}>
                  <th scope="row">
                    <To path={`/indikatoren/${id}`}>{titleOf(id)}</To>
                  </th>
                  <td class="number">{formatNumber(observations, 0, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      ) : null}
      <Unused captions={unused.map((column) => column.caption)} />
    </section>
  );
}

function Unused({ captions }: { captions: readonly string[] }) {
  const { t } = useTongue();
  if (captions.length === 0) return null;
  return (
    <details class="unused">
      <summary>{t('unusedColumns', { n: captions.length })}</summary>
      <ul class="small">
        {captions.map((caption) => (
          <li key={caption}>{caption}</li>
        ))}
      </ul>
    </details>
  );
}

/** In a template the columns without an indicator are its keys: period, school, area. */
function unusedColumns({ columns, format }: Reading): Reading['columns'] {
  if (format?.id.startsWith('template-')) return [];
  return columns.filter((column) => column.indicators.length === 0);
}
