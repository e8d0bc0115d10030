import { useTongue } from '../../frame/language.ts';
import { TableRegion } from '../../frame/table-region.tsx';
import type { PastedTable } from './pasted-table.ts';

const shown = 8;

/** The beginning of a pasted table cell by cell, and which rows are of another width. */
export function PastedGrid({ table: { rows, width, ragged } }: { table: PastedTable }) {
  const { t } = useTongue();
  const [captions = [], ...body] = rows;
  if (rows.length === 0) return null;
  const further = body.length - shown;
  const lines = ragged.slice(0, 10).join(', ') + (ragged.length > 10 ? ' …' : '');
  return (
    <section class="pasted" aria-labelledby="zerlegt">
      <h2 id="zerlegt">{t('entrySplit')}</h2>
      <p class="small quiet" role="status">
        {t('entrySize', { rows: rows.length, columns: width })}
      </p>
      {ragged.length > 0 ? (
        <p class="small severity--warning">{t('entryRagged', { n: ragged.length, lines })}</p>
      ) : null}
      <TableRegion label={t('entrySplit')} take={false}>
        <table class="table raw-table">
          <thead>
            <tr>
              <th scope="col" class="line">
                {t('lineHead')}
              </th>
              {captions.map((caption, index) => (
                <th scope="col" key={index}>
                  {caption === '' ? `${t('column')} ${index + 1}` : caption}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(0, shown).map((cells, index) => (
              <tr key={index} data-marked={ragged.includes(index + 2)}>
                <th scope="row" class="line">
                  {index + 2}
                </th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {further > 0 ? <p class="small quiet">{t('entryMoreRows', { n: further })}</p> : null}
    </section>
  );
}
