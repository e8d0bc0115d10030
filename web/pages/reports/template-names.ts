import { type ReportTemplate, reportTemplates } from '../../../data/report.ts';

/** What addresses call the templates. */
export const templateNames: Readonly<Record<ReportTemplate, string>> = {
  chapter: 'kapitel',
  indicatorReport: 'kennzahlenbericht',
  informationPaper: 'mitteilungsvorlage',
  decisionPaper: 'beschlussvorlage',
  fieldProfile: 'steckbrief',
  agendaPack: 'sitzungsmappe',
  dataSheet: 'kennzahlenblatt',
  surveyReport: 'umfragebericht',
  methodAnnex: 'methodenanhang',
};

/** The template that an address names, if it is one. */
export function maybeTemplate(name: string | null): ReportTemplate | undefined {
  return reportTemplates.find((template) => templateNames[template] === name);
}
