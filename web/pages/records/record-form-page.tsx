import type { RecordKind } from '../../../data/cycle/records.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb, type Step } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordForm, type RecordFormProps } from './record-form.tsx';
import { recordListPath, recordPath } from './record-paths.ts';
import { useRecord } from './use-records.ts';

type FormProps<Kind extends RecordKind> = Omit<RecordFormProps<Kind>, 'record' | 'back'> & {
  /** Where leaving leads; the list or the record where it is left out. */
  back?: string;
  /** The way to the page; the list of the kind where it is left out. */
  way?: readonly Step[];
};

/** The page with the form for a record that is still to be added. */
export function NewRecordPage<Kind extends RecordKind>({ back, way, ...form }: FormProps<Kind>) {
  const { language } = useTongue();
  const steps = useWay(form.kind);
  return (
    <Page title={recordWords[form.kind].fresh[language]} way={<Breadcrumb steps={way ?? steps} />}>
      <RecordForm {...form} back={back ?? recordListPath(form.kind)} />
    </Page>
  );
}

/** The page with the form for a record that is there. */
export function EditRecordPage<Kind extends RecordKind>({
  recordKey,
  back,
  way,
  ...form
}: FormProps<Kind> & { recordKey: string }) {
  const { t } = useTongue();
  const { kind } = form;
  const answer = useRecord(kind, recordKey);
  const steps = useWay(kind);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const title = answer.data?.record.title;
  const here = title === undefined ? [] : [{ title, path: recordPath(kind, recordKey) }];
  return (
    <Page
      title={title === undefined ? t('recordEdit') : t('recordEditTitle', { title })}
      way={<Breadcrumb steps={way ?? [...steps, ...here]} />}
    >
      <Answered answer={answer}>
        {({ record }) => <RecordForm {...form} record={record} back={back ?? recordPath(kind, recordKey)} />}
      </Answered>
    </Page>
  );
}

function useWay(kind: RecordKind): Step[] {
  const { language } = useTongue();
  return [{ title: recordWords[kind].many[language], path: recordListPath(kind) }];
}
