import { useTongue } from './frame/language.ts';
import { Page } from './frame/page.tsx';
import { To } from './frame/to.tsx';

/** Stands in the place of a page that is for staff. */
export function StaffPage() {
  const { t } = useTongue();
  return (
    <Page title={t('staffOnly')} lead={<p>{t('staffOnlyLead')}</p>}>
      <p class="buttons">
        <To query={{ sicht: null }}>{t('viewAsStaff')}</To>
        <To path="/">{t('toOverview')}</To>
      </p>
    </Page>
  );
}
