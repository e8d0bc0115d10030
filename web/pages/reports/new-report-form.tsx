import { useMemo } from 'preact/hooks';
import { type ReportTemplate, report } from '../../../data/report.ts';
import { templateGuides } from '../../../data/report-templates.ts';
import { ask } from '../../api.ts';
import { audienceWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { Pending } from '../frame/pending.tsx';
import { useQuery } from '../frame/query.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { TextField } from '../records/fields/text-field.tsx';
import type { ContentFault } from '../records/read-content.ts';
import { RecordForm } from '../records/record-form.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { isBranch } from '../records/tree.ts';
import type { Told } from '../records/use-record-form.ts';
import { chosenKeys, subjectParts } from './chosen-subject.ts';
import { newReportPath, reportsPath } from './report-paths.ts';
import { SubjectFields } from './subject-fields.tsx';
import { type Start, useStart } from './use-start.ts';

interface Props {
  template: ReportTemplate;
  /** Key of what it is about where the address names that. */
  subject: string | null;
}

/** What a report is about, for whom, and its title; saving puts the template's parts together and opens them. */
export function NewReportForm({ template, subject }: Props) {
  const { language, t } = useTongue();
  const { there, go } = useQuery();
  const { tell } = useRecordsContext();
  const start = useStart(template);
  const add = async (start: Start, typed: object) => {
    const { parts, title: named, audience } = report.omit({ key: true }).parse(typed);
    const content = { ...start(chosenKeys(parts)), title: named, audience };
    const { record } = await ask('addRecord', {
      params: { kind: 'report' },
      body: { content, reason: null },
    });
    const { key, title, version } = record;
    tell({
      text: t('recordAdded', { title }),
      undo: async () => {
        await ask('removeRecord', {
          params: { kind: 'report', key },
          query: { version: String(version) },
        });
        go(there(reportsPath));
      },
    });
    go(there(recordPath('report', key)));
  };
  const initial = useMemo(
    () => ({ title: '', template, language, parts: subjectParts(template, subject) }),
    [template, language, subject],
  );
  const { subject: asked } = templateGuides[template];
  const tellFault = ({ path, text }: ContentFault, tried: unknown): Told => {
    const isSubject = path[0] === 'parts' && asked !== null;
    const isUnsaid = asked !== null && isBranch(tried) && chosenKeys(tried.parts).length === 0;
    const told = isSubject
      ? t(`reportAbout_${asked}`)
      : path[0] === 'title' && isUnsaid
        ? t('reportTitleSuggested')
        : text;
    return { text: told, summary: told };
  };
  if (!start) return <Pending />;
  return (
    <RecordForm
      kind="report"
      initial={initial}
      act={t('reportBegin')}
      back={newReportPath}
      store={({ content }) => add(start, content)}
      tell={tellFault}
    >
      {(at) => (
        <>
          <SubjectFields template={template} />
          <TextField at={at('title')} />
          <ChoiceField at={at('audience')} of={audienceWords} hint={t('reportAudienceHint')} />
        </>
      )}
    </RecordForm>
  );
}
