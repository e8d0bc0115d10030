import { reportTemplateWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { useRecord } from '../records/use-records.ts';
import { Composer } from './composer.tsx';
import { EditionsOf } from './editions-of.tsx';
import { JobList } from './job-list.tsx';
import { ReportActs } from './report-acts.tsx';
import { reportsPath } from './report-paths.ts';

/** A report as it is put together, beside how it will look. */
export function ComposerPage({ reportKey }: { reportKey: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('report', reportKey);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? capital(recordWords.report.one[language])}
      way={<Breadcrumb steps={[{ title: t('reports'), path: reportsPath }]} />}
      lead={shown ? <p>{reportTemplateWords[shown.record.content.template][language]}</p> : undefined}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <>
            <Composer record={record} />
            <div class="stack composer__below">
              <JobList report={record.key} />
              <EditionsOf report={record.key} />
              <RecordHistory kind="report" record={record} />
              <ReportActs record={record} referrers={referrers} />
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}
