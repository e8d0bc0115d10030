import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { overdueLines } from './delivery-groups.ts';
import { DeliveryItem } from './delivery-item.tsx';
import { deliveriesPath } from './delivery-paths.ts';

const shown = 3;

/** What is overdue, on the start page; nothing where nothing is. */
export function OverdueDeliveries() {
  const { t } = useTongue();
  const { data } = useAnswer('deliveries');
  const lines = data ? overdueLines(data.deliveries) : [];
  if (lines.length === 0) return null;
  const more = lines.length - shown;
  return (
    <section class="notice overdue" aria-labelledby="ueberfaellig">
      <h2 id="ueberfaellig">{t('overdueDeliveries', { n: lines.length })}</h2>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <DeliveryItem key={line.entry.delivery.key} line={line} />
        ))}
      </ul>
      <p>
        <To path={deliveriesPath}>{more > 0 ? t('moreDeliveries', { n: more }) : t('toDeliveries')}</To>
      </p>
    </section>
  );
}
