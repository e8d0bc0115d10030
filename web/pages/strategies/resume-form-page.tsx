import type { Resume } from '../../../data/goal.ts';
import { formatDate } from '../../words/format.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { MissingPage } from '../missing-page.tsx';
import { ProseField, TextField } from '../records/fields/text-field.tsx';
import { createAt } from '../records/place.ts';
import { RecordForm } from '../records/record-form.tsx';
import { useRecord } from '../records/use-records.ts';
import { strategyPath } from './use-strategy.ts';

/** Writing the text of a look back; the states stay as they were written down. `place` counts from 1. */
export function ResumeFormPage({ strategy, place }: { strategy: string; place: number }) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const answer = useRecord('strategy', strategy);
  const resume = answer.data?.record.content.resumes[place - 1];
  const isMissing = answer.state === 'ready' && !resume;
  if (isMissing || (answer.state === 'failed' && answer.error.status === 404)) return <MissingPage />;
  const back = strategyPath(strategy, 'resuemee');
  const steps = [
    { title: answer.data?.record.title ?? t('strategies'), path: strategyPath(strategy) },
    { title: t('resumes'), path: back },
  ];
  return (
    <Page title={t('resumeEditTitle', { term: resume?.term ?? '' })} way={<Breadcrumb steps={steps} />}>
      <Answered answer={answer}>
        {({ record }) => (
          <RecordForm kind="strategy" record={record} back={back} onSaved={() => go(there(back))}>
            {() => (resume ? <ResumeFields resume={resume} index={place - 1} /> : null)}
          </RecordForm>
        )}
      </Answered>
    </Page>
  );
}

function ResumeFields({ resume, index }: { resume: Resume; index: number }) {
  const { language, t } = useTongue();
  const at = createAt<Resume>(['resumes', index]);
  return (
    <>
      <TextField at={at('term')} label={t('resumeTerm')} />
      <p class="quiet">{t('resumeOn', { date: formatDate(resume.on, language) })}</p>
      <ProseField at={at('text')} label={t('resumeOverall')} rows={6} />
      {resume.goals.map(({ goal, title, standing }, row) => (
        <fieldset class="form-section" key={goal}>
          <legend>{title}</legend>
          <p>{standing}</p>
          <ProseField
            at={createAt<Resume['goals'][number]>(['resumes', index, 'goals', row])('text')}
            label={t('resumeText')}
            rows={3}
          />
        </fieldset>
      ))}
    </>
  );
}
