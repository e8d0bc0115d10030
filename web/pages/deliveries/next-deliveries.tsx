import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { nextLines } from './delivery-groups.ts';
import { DeliveryItem } from './delivery-item.tsx';
import { deliveriesPath } from './delivery-paths.ts';

const shown = 4;

/** What is awaited next, beside the imports. Stays away silently where it can't be had. */
export function NextDeliveries() {
  const { t } = useTongue();
  const { data } = useAnswer('deliveries');
  if (!data) return null;
  const lines = nextLines(data.deliveries).slice(0, shown);
  return (
    <section class="card next-deliveries" aria-labelledby="naechste">
      <h2 id="naechste">{t('nextDeliveries')}</h2>
      {lines.length === 0 ? (
        <p class="quiet">{t(data.deliveries.length === 0 ? 'noNextDeliveries' : 'nothingAwaited')}</p>
      ) : (
        <ul class="plain-list">
          {lines.map((line) => (
            <DeliveryItem key={`${line.entry.delivery.key} ${line.periods[0]?.period}`} line={line} />
          ))}
        </ul>
      )}
      <p class="card__foot">
        <To path={deliveriesPath}>{t('toDeliveries')}</To>
      </p>
    </section>
  );
}
