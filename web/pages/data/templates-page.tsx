import type { Template } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';

/** The project's own templates: what each column means, and the file to fill in. */
export function TemplatesPage() {
  const { t } = useTongue();
  const answer = useAnswer('templates');
  return (
    <Page
      title={t('templates')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('templatesLead')}</p>}
    >
      <Answered answer={answer}>
        {({ templates }) => (
          <div class="stack">
            {templates.map((template) => (
              <TemplateSection key={template.id} template={template} />
            ))}
          </div>
        )}
      </Answered>
    </Page>
  );
}

function TemplateSection({ template }: { template: Template }) {
  const { language, t } = useTongue();
  const title = template.title[language];
  return (
    <section class="card" aria-labelledby={template.id}>
      <div class="template__head">
        <div>
          <h2 id={template.id}>{title}</h2>
          <p class="quiet">{template.purpose[language]}</p>
        </div>
        <a
          class="kern-btn kern-btn--secondary"
          href={`/api/templates/${template.id}.csv`}
          download={template.fileName}
        >
          <span class="kern-label">{t('downloadTemplate')}</span>
          <span class="only-read"> {title}</span>
        </a>
      </div>
      <Columns template={template} />
    </section>
  );
}

function Columns({ template }: { template: Template }) {
  const { language, t } = useTongue();
  return (
    <TableRegion label={template.title[language]}>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('required')}</th>
            <th scope="col">{t('meaning')}</th>
            <th scope="col">{t('example')}</th>
          </tr>
        </thead>
        <tbody>
          {template.columns.map((column) => (
            <tr key={column.name}>
              <th scope="row" class="code">
                {column.name}
              </th>
              <td>{column.required ? t('requiredYes') : t('requiredNo')}</td>
              <td>{column.meaning[language]}</td>
              <td data-label={t('example')} class="code">
                {column.example}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
