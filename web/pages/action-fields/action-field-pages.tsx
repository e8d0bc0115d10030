import type { Content } from '../../../data/cycle/records.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordsField } from '../records/fields/record-picker.tsx';
import { TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { RecordActs } from '../records/record-acts.tsx';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { RecordList } from '../records/record-list.tsx';
import { newRecordPath, recordListPath } from '../records/record-paths.ts';
import { Referrers } from '../records/referrers.tsx';
import { useRecord } from '../records/use-records.ts';
import { AsReport } from '../reports/as-report.tsx';

/** The fields of action as a list. */
export function ActionFieldsPage() {
  const { language, t } = useTongue();
  const { many, fresh } = recordWords.actionField;
  return (
    <Page
      title={many[language]}
      lead={<p>{t('fieldsLead')}</p>}
      side={
        <p class="buttons buttons--end">
          <To path={newRecordPath('actionField')} class="kern-btn kern-btn--primary">
            <span class="kern-label">{fresh[language]}</span>
          </To>
        </p>
      }
    >
      <RecordList
        kind="actionField"
        empty={<p>{t('fieldsLead')}</p>}
        columns={[
          {
            id: 'stelle',
            title: t('fieldUnit'),
            cell: ({ content }) => content.unit ?? t('notNamed'),
            sortBy: ({ content }) => content.unit,
          },
          {
            id: 'gremium',
            title: t('body'),
            cell: ({ content }) => content.body ?? t('notNamed'),
            sortBy: ({ content }) => content.body,
          },
        ]}
      />
    </Page>
  );
}

/** One field of action: who is in charge, and what belongs to it. */
export function ActionFieldPage({ field }: { field: string }) {
  const { language, t } = useTongue();
  const answer = useRecord('actionField', field);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const way = [{ title: recordWords.actionField.many[language], path: recordListPath('actionField') }];
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? recordWords.actionField.one[language]}
      way={<Breadcrumb steps={way} />}
      side={shown ? <RecordActs kind="actionField" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="stack">
            <section class="card" aria-label={record.title}>
              <dl class="facts">
                <div>
                  <dt>{t('fieldUnit')}</dt>
                  <dd>{record.content.unit ?? t('notNamed')}</dd>
                </div>
                <div>
                  <dt>{t('body')}</dt>
                  <dd>{record.content.body ?? t('notNamed')}</dd>
                </div>
              </dl>
              <p class="card__foot">
                <To path="/ziele/neu" query={{ feld: record.key }}>
                  {t('goalNewIn', { title: record.title })}
                </To>
              </p>
              <p class="link-line">
                <AsReport template="fieldProfile" subject={record.key} />
                <AsReport template="chapter" subject={record.key} />
              </p>
            </section>
            <Referrers referrers={referrers} />
            <RecordHistory kind="actionField" record={record} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

/** Writing down a field of action. */
export function NewActionFieldPage() {
  return (
    <NewRecordPage kind="actionField" initial={{ unit: null, body: null, bodies: [], sort: 99 }}>
      {(at) => <ActionFieldFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing one. */
export function EditActionFieldPage({ field }: { field: string }) {
  return (
    <EditRecordPage kind="actionField" recordKey={field}>
      {(at) => <ActionFieldFields at={at} />}
    </EditRecordPage>
  );
}

function ActionFieldFields({ at }: { at: At<Content<'actionField'>> }) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} hint={t('fieldTitleHint')} />
      <TextField at={at('unit')} />
      <TextField at={at('body')} />
      <RecordsField at={at('bodies')} kind="body" hint={t('fieldBodiesHint')} />
    </>
  );
}
