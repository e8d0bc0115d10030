import { Breadcrumb } from '../../frame/breadcrumb.tsx';
import { useTongue } from '../../frame/language.ts';
import { Page } from '../../frame/page.tsx';
import { useQuery } from '../../frame/query.ts';
import { To } from '../../frame/to.tsx';
import { FiguresForm } from './figures-form.tsx';
import { PasteForm } from './paste-form.tsx';

/** Figures without a file: a table from the clipboard, or one by one. */
export function EntryPage() {
  const { t } = useTongue();
  const { get } = useQuery();
  const isSingle = get('art') === 'einzeln';
  return (
    <Page
      title={t('entryTitle')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('entryLead')}</p>}
    >
      <ul class="page-switch" aria-label={t('entryHow')}>
        <li>
          <To query={{ art: null }} current={isSingle ? undefined : 'true'} replace>
            {t('entryTable')}
          </To>
        </li>
        <li>
          <To query={{ art: 'einzeln' }} current={isSingle ? 'true' : undefined} replace>
            {t('entryFigures')}
          </To>
        </li>
      </ul>
      {isSingle ? <FiguresForm /> : <PasteForm />}
    </Page>
  );
}
