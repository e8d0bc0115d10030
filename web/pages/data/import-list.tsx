import { useState } from 'preact/hooks';
import type { ImportRecord } from '../../../data/upload.ts';
import { importTable } from '../../charts/tables/import-table.ts';
import { formatNumber, formatTime } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { ImportState } from './import-state.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** Everything that was taken over, the newest first. */
export function ImportList() {
  const { t } = useTongue();
  const answer = useAnswer('imports');
  const [asked, setAsked] = useState<ImportRecord | null>(null);
  return (
    <section class="card" aria-labelledby="importe">
      <h2 id="importe">{t('imports')}</h2>
      <Answered answer={answer}>
        {({ imports }) =>
          imports.length === 0 ? (
            <p class="quiet">{t('noImportsRemedy')}</p>
          ) : (
            <Table imports={imports} onWithdraw={setAsked} />
          )
        }
      </Answered>
      {asked ? (
        <WithdrawDialog record={asked} onClose={() => setAsked(null)} onDone={() => answer.retry()} />
      ) : null}
    </section>
  );
}

function Table(props: { imports: readonly ImportRecord[]; onWithdraw: (record: ImportRecord) => void }) {
  const { language, t } = useTongue();
  const newest = props.imports.toSorted((a, b) => b.id - a.id);
  return (
    <TableRegion
      label={t('imports')}
      take={{ title: t('imports'), table: () => importTable(newest, language) }}
    >
      <table class="table table--cards imports">
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('takenOver')}</th>
            <th scope="col" class="number">
              {t('valuesHead')}
            </th>
            <th scope="col">{t('hash')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">
              <span class="only-read">{t('act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.map((record) => (
            <Row key={record.id} record={record} onWithdraw={() => props.onWithdraw(record)} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ record, onWithdraw }: { record: ImportRecord; onWithdraw: () => void }) {
  const { language, t } = useTongue();
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={`/daten/importe/${record.id}`}>{record.fileName}</To>
        <div class="small quiet">
          {t('importNumber', { id: String(record.id) })} · {record.formatTitle}
        </div>
        {record.note === null ? null : <div class="small">{record.note}</div>}
      </th>
      <td data-label={t('takenOver')}>
        <span class="nowrap">{formatTime(record.committedAt, language)}</span>
        <div class="small quiet">{record.actor}</div>
      </td>
      <td class="number" data-label={t('valuesHead')}>
        {formatNumber(record.observations, 0, language)}
      </td>
      <td data-label={t('hash')}>
        <span class="code">{record.hash.slice(0, 8)}</span>
      </td>
      <td data-label={t('state')}>
        <ImportState record={record} />
      </td>
      <td class="act">
        {record.withdrawnAt === null ? (
          <button type="button" class="text-button" onClick={onWithdraw}>
            {t('withdraw')}
            <span class="only-read"> {record.fileName}</span>
          </button>
        ) : null}
      </td>
    </tr>
  );
}
