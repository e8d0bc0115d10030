import { useTongue } from './frame/language.ts';
import { Page } from './frame/page.tsx';
import { To } from './frame/to.tsx';

/** There is nothing under this address. */
export function MissingPage() {
  const { t } = useTongue();
  return (
    <Page title={t('missing')} lead={<p>{t('missingLead')}</p>}>
      <p>
        <To path="/">{t('toOverview')}</To>
      </p>
    </Page>
  );
}
