import type { Reading } from '../../../data/upload.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { captionsOf } from './captions.ts';

/** The beginning of the file with line numbers, as it was split into cells. */
export function FirstRows({ reading, line }: { reading: Reading; line: number | null }) {
  const { t } = useTongue();
  if (reading.firstRows.length === 0) return null;
  return (
    <section class="card" aria-labelledby="erste-zeilen">
      <h2 id="erste-zeilen">{t('firstRows')}</h2>
      <TableRegion label={t('firstRows')} take={false}>
        <table class="table raw-table">
          <thead>
            <tr>
              <th scope="col" class="line">
                {t('lineHead')}
              </th>
              {captionsOf(reading).map((caption, index) => (
                <th scope="col" key={index}>
                  {caption === '' ? `${t('column')} ${index + 1}` : caption}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reading.firstRows.map((row) => (
              <tr key={row.line} data-marked={row.line === line}>
                <th scope="row" class="line">
                  {row.line}
                </th>
                {row.cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <HeadLines reading={reading} />
    </section>
  );
}

/** A head of several lines, as it stands in the file. */
function HeadLines({ reading }: { reading: Reading }) {
  const { t } = useTongue();
  const { head, firstRows } = reading;
  if (head.length === 0 || firstRows.some((row) => row.cells.length === head.length)) return null;
  return (
    <details class="unused">
      <summary>{t('headLines', { n: head.length })}</summary>
      <TableRegion label={t('headLines', { n: head.length })} take={false}>
        <pre class="small">{head.join('\n')}</pre>
      </TableRegion>
    </details>
  );
}
