import { useSearch } from 'wouter-preact';
import { readView } from '../view.ts';
import { Alert } from './frame/alert.tsx';
import { useTongue } from './frame/language.ts';
import { Page } from './frame/page.tsx';
import { To } from './frame/to.tsx';

/** The address names somebody unknown to look with the eyes of: nothing is asked for them. */
export function UnknownViewPage() {
  const { t } = useTongue();
  const { name } = readView(useSearch());
  return (
    <Page title={t('viewUnknown')}>
      <Alert tone="danger" title={t('viewUnknownName', { name: name ?? '' })} live="assertive">
        <p>
          {t('viewUnknownRemedy')} <To query={{ sicht: null }}>{t('viewAsStaff')}</To>
        </p>
      </Alert>
    </Page>
  );
}
