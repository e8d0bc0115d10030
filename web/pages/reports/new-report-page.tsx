import { reportTemplates } from '../../../data/report.ts';
import { templateGuides } from '../../../data/report-templates.ts';
import { reportTemplateWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { NewReportForm } from './new-report-form.tsx';
import { newReportPath, reportsPath } from './report-paths.ts';
import { maybeTemplate, templateNames } from './template-names.ts';

/** A report begins with what it is for, and then with what it is about. */
export function NewReportPage() {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const template = maybeTemplate(get('vorlage'));
  const subject = get('gegenstand');
  const steps = [{ title: t('reports'), path: reportsPath }];
  if (!template) {
    return (
      <Page
        title={recordWords.report.fresh[language]}
        way={<Breadcrumb steps={steps} />}
        lead={<p>{t('reportTemplatesLead')}</p>}
      >
        <Templates />
      </Page>
    );
  }
  return (
    <Page
      title={reportTemplateWords[template][language]}
      way={
        <Breadcrumb steps={[...steps, { title: recordWords.report.fresh[language], path: newReportPath }]} />
      }
      lead={<p>{templateGuides[template].purpose[language]}</p>}
    >
      <NewReportForm key={`${template} ${subject}`} template={template} subject={subject} />
    </Page>
  );
}

function Templates() {
  const { language } = useTongue();
  return (
    <ul class="templates">
      {reportTemplates.map((template) => (
        <li key={template} class="card template">
          <h2>
            <To path={newReportPath} query={{ vorlage: templateNames[template] }}>
              {reportTemplateWords[template][language]}
            </To>
          </h2>
          <p>{templateGuides[template].purpose[language]}</p>
        </li>
      ))}
    </ul>
  );
}
