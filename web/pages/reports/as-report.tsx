import type { ReportTemplate } from '../../../data/report.ts';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { newReportPath } from './report-paths.ts';
import { templateNames } from './template-names.ts';

/** For staff: the way to a report about what the page shows. */
export function AsReport({ template, subject }: { template: ReportTemplate; subject: string }) {
  const { t } = useTongue();
  return (
    <ForStaff>
      <To path={newReportPath} query={{ vorlage: templateNames[template], gegenstand: subject }}>
        {t(`asReport_${template}`)}
      </To>
    </ForStaff>
  );
}
