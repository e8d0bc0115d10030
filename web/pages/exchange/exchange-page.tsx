import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';

/** Passing on what others can use, and taking over what they passed on; never figures. */
export function ExchangePage() {
  const { t } = useTongue();
  return (
    <Page
      title={t('exchangeTitle')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('exchangeLead')}</p>}
    >
      <ImportSection />
      <ExportSection />
    </Page>
  );
}
