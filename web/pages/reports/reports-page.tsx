import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { reportTemplates } from '../../../data/report.ts';
import type { ReportEdition } from '../../../data/report-edition.ts';
import { formatDate } from '../../words/format.ts';
import { audienceWords, reportTemplateWords } from '../../words/record-values.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { ForStaff, useAudience } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { RecordList } from '../records/record-list.tsx';
import { useRenewed } from '../records/use-records.ts';
import { EditionTable } from './edition-table.tsx';
import { JobList } from './job-list.tsx';
import { MakeEdition } from './make-edition.tsx';
import { editionPath, letterheadPath, newReportPath } from './report-paths.ts';

type ReportRecord = TypedRecord<'report'>;

/** What was made for whoever reads, and for staff the reports that it is made of. */
export function ReportsPage() {
  const { t } = useTongue();
  const isStaff = useAudience() === 'staff';
  const answer = useRenewed(useAnswer('reportEditions'));
  return (
    <Page
      title={t('reports')}
      lead={<p>{t(isStaff ? 'reportsLead' : 'reportsLeadOthers')}</p>}
      side={isStaff ? <Acts /> : null}
    >
      <div class="stack">
        <ForStaff>
          <JobList />
        </ForStaff>
        <Answered answer={answer}>{({ editions }) => <Editions editions={editions} />}</Answered>
        <ForStaff>
          <Reports editions={answer.data?.editions ?? []} />
        </ForStaff>
      </div>
    </Page>
  );
}

function Acts() {
  const { t } = useTongue();
  return (
    <p class="buttons buttons--end">
      <To path={letterheadPath}>{t('letterhead')}</To>
      <To path={newReportPath} class="kern-btn kern-btn--primary">
        <span class="kern-label">{t('reportNew')}</span>
      </To>
    </p>
  );
}

function Editions({ editions }: { editions: readonly ReportEdition[] }) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="ausgaben">
      <h2 id="ausgaben">{t('editions')}</h2>
      {editions.length === 0 ? (
        <p class="quiet">{t('editionsNone')}</p>
      ) : (
        <EditionTable editions={editions} label={t('editions')} />
      )}
    </section>
  );
}

/** The reports that are being worked on, each with its latest edition and the way to the next. */
function Reports({ editions }: { editions: readonly ReportEdition[] }) {
  const { language, t } = useTongue();
  const [made, setMade] = useState<ReportRecord | null>(null);
  const latestOf = ({ key }: ReportRecord) => editions.find(({ report }) => report === key);
  return (
    <section aria-labelledby="in-arbeit" class="report-list">
      <h2 id="in-arbeit">{t('reportsInWork')}</h2>
      <RecordList
        kind="report"
        empty={<p>{t('reportsEmpty')}</p>}
        detail={({ content }) => content.subtitle}
        columns={[
          {
            id: 'art',
            title: t('reportKind'),
            cell: ({ content }) => reportTemplateWords[content.template][language],
            sortBy: ({ content }) => reportTemplates.indexOf(content.template),
          },
          {
            id: 'fuer',
            title: t('editionFor'),
            cell: ({ content }) => audienceWords[content.audience][language],
            sortBy: ({ content }) => audienceWords[content.audience][language],
          },
          {
            id: 'ausgabe',
            title: t('editionLatest'),
            cell: (record) => <Latest edition={latestOf(record)} />,
            sortBy: (record) => latestOf(record)?.number ?? null,
          },
          {
            id: 'erstellen',
            title: t('makeColumn'),
            cell: (record) => (
              <button
                type="button"
                class="text-button"
                aria-label={t('makeOf', { title: record.title })}
                onClick={() => setMade(record)}
              >
                {t('makeEdition')}
              </button>
            ),
          },
        ]}
        filters={[
          {
            name: 'art',
            label: t('reportKind'),
            choices: reportTemplates.map((value) => ({ value, title: reportTemplateWords[value][language] })),
            keeps: ({ content }, chosen) => content.template === chosen,
          },
        ]}
      />
      {made ? <MakeEdition report={made} pinWords={null} missing={0} onClose={() => setMade(null)} /> : null}
    </section>
  );
}

function Latest({ edition }: { edition: ReportEdition | undefined }) {
  const { language, t } = useTongue();
  if (!edition) return <span class="quiet">{t('editionNoneYet')}</span>;
  return (
    <>
      <To path={editionPath(edition.number)}>{edition.number}</To>{' '}
      <span class="small quiet">{formatDate(edition.madeAt, language)}</span>
    </>
  );
}
