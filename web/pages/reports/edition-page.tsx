import { useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import type { Response } from '../../../data/contract.ts';
import type { ReportEdition } from '../../../data/report-edition.ts';
import { basesText } from '../../words/edition-bases.ts';
import { formatBytes, formatDate, formatTime } from '../../words/format.ts';
import { audienceWords, reportTemplateWords } from '../../words/record-values.ts';
import { Alert } from '../frame/alert.tsx';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { CopyButton } from '../frame/copy-button.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { Fact } from '../papers/paper-facts.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRenewed } from '../records/use-records.ts';
import { EditionChanges } from './edition-changes.tsx';
import { filesInOrder, formatNames } from './format-names.ts';
import { Paper } from './paper.tsx';
import { editionFile, editionPath, reportsPath } from './report-paths.ts';
import { WithdrawEdition } from './withdraw-edition.tsx';

/** The permanent address of an edition: what was made, its files, and what changed since. */
export function EditionPage({ number }: { number: string }) {
  const { language, t } = useTongue();
  const answer = useRenewed(useAnswer('reportEdition', { params: { number } }));
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const edition = answer.data?.edition;
  return (
    <Page
      title={edition?.title ?? t('edition', { number })}
      way={<Breadcrumb steps={[{ title: t('reports'), path: reportsPath }]} />}
      lead={
        edition ? (
          <p>
            {t('edition', { number })} · {reportTemplateWords[edition.template][language]}
          </p>
        ) : undefined
      }
    >
      <Answered answer={answer}>{(data) => <Content {...data} />}</Answered>
    </Page>
  );
}

function Content({ edition, document, hasCrest }: Response<'reportEdition'>) {
  const { language, t } = useTongue();
  const search = useSearch();
  const crest = hasCrest ? editionFile(edition.number, 'crest', search) : undefined;
  const { withdrawn } = edition;
  return (
    <>
      {withdrawn ? (
        <Alert tone="warning" title={t('editionWithdrawnOn', { date: formatTime(withdrawn.at, language) })}>
          <p>{withdrawn.reason}</p>
        </Alert>
      ) : edition.audience !== 'staff' && edition.closedBy.length > 0 ? (
        <Alert tone="warning" title={t('editionClosed')}>
          <p>{t('editionClosedWhy', { bases: basesText(edition.closedBy, language) })}</p>
        </Alert>
      ) : null}
      <div class="columns edition">
        <aside class="stack edition__side" aria-label={t('besides')}>
          <Files edition={edition} />
          <Facts edition={edition} />
        </aside>
        <div class="stack">
          <ForStaff>
            <EditionChanges number={edition.number} />
          </ForStaff>
          <Paper document={document} crest={crest} />
        </div>
      </div>
    </>
  );
}

function Files({ edition }: { edition: ReportEdition }) {
  const { language, t } = useTongue();
  const search = useSearch();
  return (
    <section class="card" aria-labelledby="dateien">
      <h2 id="dateien">{t('editionFiles')}</h2>
      <ul class="edition__files">
        {filesInOrder(edition).map(({ format, name, bytes }) => (
          <li key={format}>
            <a href={editionFile(edition.number, name, search)} download={name}>
              {formatNames[format]}
            </a>{' '}
            <span class="small quiet tabular">{formatBytes(bytes, language)}</span>
            <div class="small quiet">{t(`fileAbout_${format}`)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it stays: the address without the eyes that somebody looks at it with. */
function Address({ number }: { number: string }) {
  const { t } = useTongue();
  const address = `${window.location.origin}${editionPath(number)}`;
  return (
    <>
      <span class="edition__address">{address}</span>{' '}
      <CopyButton
        text={address}
        label={t('editionAddressCopy')}
        done={t('editionAddressCopied')}
        otherwise={t('editionAddressByHand')}
      />
    </>
  );
}

function Facts({ edition }: { edition: ReportEdition }) {
  const { language, t } = useTongue();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 id="angaben">{t('editionFacts')}</h2>
      <dl class="facts">
        <Fact label={t('editionNumber')}>{edition.number}</Fact>
        <Fact label={t('editionAddress')}>
          <Address number={edition.number} />
        </Fact>
        <Fact label={t('editionFor')}>{audienceWords[edition.audience][language]}</Fact>
        <Fact label={t('editionAsOf')}>{formatDate(edition.pin.day, language)}</Fact>
        {edition.pin.release === null ? null : (
          <Fact label={t('editionRelease')}>{String(edition.pin.release)}</Fact>
        )}
        <Fact label={t('editionMadeAt')}>{formatTime(edition.madeAt, language)}</Fact>
        {edition.madeBy === '' ? null : <Fact label={t('editionBy')}>{edition.madeBy}</Fact>}
        <ForStaff>
          {edition.meeting === null ? null : (
            <Fact label={t('editionMeeting')}>
              <To path={recordPath('meeting', edition.meeting)}>{t('editionToMeeting')}</To>
            </Fact>
          )}
        </ForStaff>
      </dl>
      <ForStaff>
        <p class="card__foot edition__acts">
          <To path={recordPath('report', edition.report)}>{t('editionNext')}</To>
          {edition.withdrawn ? null : (
            <Button kind="secondary" onClick={() => setAsked(true)}>
              {t('editionWithdraw')}
            </Button>
          )}
        </p>
        {isAsked ? <WithdrawEdition number={edition.number} onClose={() => setAsked(false)} /> : null}
      </ForStaff>
    </section>
  );
}
