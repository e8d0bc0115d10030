import { useState } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import { formatBytes, formatDate, formatTime } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { MissingPage } from '../missing-page.tsx';
import { FactList } from './fact-list.tsx';
import { ImportState } from './import-state.tsx';
import { maybeLine } from './place-in-file.ts';
import { ReadingView } from './reading-view.tsx';
import { RejectedLink } from './rejected-link.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** One import: what was taken over, by whom, and what was understood of the file. */
export function ImportPage({ id }: { id: string }) {
  const { t } = useTongue();
  const answer = useAnswer('import', { params: { id } });
  const [asked, setAsked] = useState(false);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const record = answer.data?.import;
  return (
    <Page
      title={record?.fileName ?? t('importNumber', { id })}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={record?.title ? <p>{record.title}</p> : undefined}
      side={
        record?.withdrawnAt === null ? (
          <div class="buttons buttons--end">
            <Button kind="secondary" onClick={() => setAsked(true)}>
              {t('withdraw')}
            </Button>
          </div>
        ) : undefined
      }
    >
      <Answered answer={answer}>{(data) => <Content data={data} />}</Answered>
      {asked && record ? (
        <WithdrawDialog record={record} onClose={() => setAsked(false)} onDone={answer.retry} />
      ) : null}
    </Page>
  );
}

function Content({ data }: { data: Response<'import'> }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const asked = get('zeile');
  const place = asked === null ? null : { line: asked, column: get('spalte') };
  const line = place === null ? null : maybeLine(place, data.reading);
  return (
    <div class="stack">
      <DemoNotice invented={false} />
      {place === null ? null : (
        <p class="notice" role="note">
          <span>
            {line === null
              ? t('noSuchPlace')
              : place.column === null
                ? t('fromLine', { line: String(line) })
                : t('fromLineColumn', { line: String(line), column: place.column })}
          </span>
        </p>
      )}
      <Record data={data} />
      {data.import.skipBadRows ? (
        <RejectedLink reading={data.reading} address={`/api/imports/${data.import.id}/rejected`} />
      ) : null}
      <ReadingView reading={data.reading} line={line} />
    </div>
  );
}

function Record({ data }: { data: Response<'import'> }) {
  const { language, t } = useTongue();
  const record = data.import;
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{t('importNumber', { id: String(record.id) })}</h2>
      <FactList
        facts={[
          [t('state'), <ImportState key="state" record={record} />],
          [t('takenOver'), `${formatTime(record.committedAt, language)}, ${record.actor}`],
          [
            t('stateDate'),
            record.stateDate === null ? t('notNamed') : formatDate(record.stateDate, language),
          ],
          ...(record.note === null ? [] : [[t('note'), record.note] as const]),
          [t('valuesTaken'), t('values', { n: record.observations })],
          [t('valuesCurrent'), t('values', { n: record.currentValues })],
          [t('rowsLeftOut'), record.skipBadRows ? t('rows', { n: record.rejectedRows }) : t('noneLeftOut')],
          [
            t('original'),
            record.kept ? (
              <a key="original" href={`/api/imports/${record.id}/original`} download={record.fileName}>
                {t('downloadOriginal', { size: formatBytes(record.size, language) })}
              </a>
            ) : (
              t('notKept')
            ),
          ],
          [
            t('hashFull'),
            <span key="hash" class="code">
              {record.hash}
            </span>,
          ],
        ]}
      />
    </section>
  );
}
