import { Route } from 'wouter-preact';
import { ComposerPage } from './composer-page.tsx';
import { EditionPage } from './edition-page.tsx';
import { LetterheadPage } from './letterhead-page.tsx';
import { NewReportPage } from './new-report-page.tsx';
import { ReportsPage } from './reports-page.tsx';

/** Pages of reports and their editions. */
export const reportRoutes = [
  <Route key="reports" path="/berichte" component={ReportsPage} />,
  <Route key="new-report" path="/berichte/neu" component={NewReportPage} />,
  <Route key="letterhead" path="/berichte/kopf" component={LetterheadPage} />,
  <Route key="edition" path="/berichte/ausgaben/:number">
    {({ number }: { number: string }) => <EditionPage key={number} number={number} />}
  </Route>,
  <Route key="report" path="/berichte/:report">
    {({ report }: { report: string }) => <ComposerPage key={report} reportKey={report} />}
  </Route>,
  <Route key="edit-report" path="/berichte/:report/bearbeiten">
    {({ report }: { report: string }) => <ComposerPage key={report} reportKey={report} />}
  </Route>,
];
