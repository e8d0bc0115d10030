import type { DeliveryEntry } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { DeliveryGroupTable } from './delivery-group-table.tsx';
import { groupDeliveries } from './delivery-groups.ts';
import { newDeliveryPath } from './delivery-paths.ts';

/** The calendar of expected files and returns. */
export function DeliveriesPage() {
  const { t } = useTongue();
  const answer = useAnswer('deliveries');
  return (
    <Page
      title={t('deliveries')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('deliveriesLead')}</p>}
      side={
        <div class="buttons buttons--end">
          <AddLink />
        </div>
      }
    >
      <Answered answer={answer}>{({ deliveries }) => <Content entries={deliveries} />}</Answered>
    </Page>
  );
}

function Content({ entries }: { entries: readonly DeliveryEntry[] }) {
  const { t } = useTongue();
  if (entries.length === 0) {
    return (
      <div class="empty">
        <h2>{t('noDeliveries')}</h2>
        <p>{t('noDeliveriesLead')}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      {groupDeliveries(entries).map((group) => (
        <DeliveryGroupTable key={group.key} group={group} />
      ))}
    </div>
  );
}

function AddLink() {
  const { t } = useTongue();
  return (
    <To path={newDeliveryPath} class="kern-btn kern-btn--primary">
      <span class="kern-label">{t('addEntry')}</span>
    </To>
  );
}
