import { useEffect } from 'preact/hooks';
import { DropZone } from '../../inputs/drop-zone.tsx';
import { useTransfers } from '../../inputs/transfers.tsx';
import { formatBytes } from '../../words/format.ts';
import { NextDeliveries } from '../deliveries/next-deliveries.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { ImportList } from './import-list.tsx';
import { TransferList } from './transfer-list.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Bringing files in, and the list of what came in so far. */
export function DataPage() {
  const { language, t } = useTongue();
  const { site } = useSite();
  const { parcels, add } = useTransfers();
  useOpenSingle();
  const limit = site ? t('uploadHint', { size: formatBytes(site.maximumUploadBytes, language) }) : '';
  return (
    <Page
      title={t('data')}
      lead={
        <p>
          {t('dataLead')} <To path="/daten/vorlagen">{t('toTemplates')}</To>. {t('dataLeadOr')}{' '}
          <To path="/daten/eingeben">{t('toEntry')}</To>. <To path="/daten/freigaben">{t('toReleases')}</To>.
        </p>
      }
    >
      <DemoNotice invented={false} />
      <section class="upload" aria-label={t('upload')}>
        <DropZone title={t('dropHere')} button={t('chooseFiles')} hint={limit} onFiles={add} />
        {parcels.length > 0 ? <TransferList /> : null}
      </section>
      <WaitingList />
      <NextDeliveries />
      <ImportList />
      <p class="page-end">
        <To path="/daten/karten">{t('toOwnMaps')}</To> · <To path="/daten/austausch">{t('exchangeTo')}</To>
      </p>
    </Page>
  );
}

/** A file that came alone is opened as soon as it is there; several stay on the list to be opened one by one. */
function useOpenSingle() {
  const { parcels, forget } = useTransfers();
  const { there, go } = useQuery();
  const [only] = parcels;
  const alone = parcels.length === 1 && only?.state === 'sent' ? only : null;
  useEffect(() => {
    if (!alone?.upload) return;
    forget(alone.key);
    go(there(`/daten/hochladen/${alone.upload.id}`));
  }, [alone, forget, go, there]);
}
