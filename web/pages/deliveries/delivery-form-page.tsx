import type { Response } from '../../../data/contract.ts';
import { ask } from '../../api.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { MissingPage } from '../missing-page.tsx';
import { DeliveryForm } from './delivery-form.tsx';
import { deliveriesPath, deliveryPath } from './delivery-paths.ts';
import { emptyFields, fieldsOf } from './draft.ts';

/** Writing down a delivery that nobody has written down yet. */
export function NewDeliveryPage() {
  const { t } = useTongue();
  const { site } = useSite();
  const choices = useAnswer('deliveryChoices');
  const open = useOpenDelivery();
  return (
    <Page title={t('addEntry')} way={<Way />}>
      {site ? (
        <Answered answer={choices}>
          {(data) => (
            <DeliveryForm
              fields={emptyFields(site.today)}
              choices={data}
              act={t('addEntry')}
              back={deliveriesPath}
              onSave={async (delivery) => open(await ask('addDelivery', { body: { delivery } }))}
            />
          )}
        </Answered>
      ) : null}
    </Page>
  );
}

/** Changing a delivery; whoever saves second is told so by the server. */
export function EditDeliveryPage({ id }: { id: string }) {
  const { t } = useTongue();
  const answer = useAnswer('delivery', { params: { id } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const title = answer.data?.delivery.title ?? '';
  return (
    <Page
      title={answer.data ? t('editDelivery', { title }) : t('editEntry')}
      way={<Way to={{ title, id }} />}
    >
      <Edit answer={answer} />
    </Page>
  );
}

function Edit({ answer }: { answer: Answer<Response<'delivery'>> }) {
  const { t } = useTongue();
  const { site } = useSite();
  const choices = useAnswer('deliveryChoices');
  const open = useOpenDelivery();
  if (!site) return null;
  return (
    <Answered answer={answer}>
      {({ delivery, version }) => (
        <Answered answer={choices}>
          {(data) => (
            <DeliveryForm
              fields={fieldsOf(delivery, site.today)}
              choices={data}
              act={t('saveEntry')}
              back={deliveryPath(delivery.key)}
              onSave={async (draft) => {
                const body = { delivery: draft, version };
                open(await ask('changeDelivery', { params: { id: delivery.key }, body }));
              }}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

function Way({ to }: { to?: { title: string; id: string } }) {
  const { t } = useTongue();
  const steps = [
    { title: t('data'), path: '/daten' },
    { title: t('deliveries'), path: deliveriesPath },
  ];
  return (
    <Breadcrumb
      steps={to && to.title !== '' ? [...steps, { title: to.title, path: deliveryPath(to.id) }] : steps}
    />
  );
}

/** Shows a delivery that was just written. */
function useOpenDelivery() {
  const { renew } = useSite();
  const { there, go } = useQuery();
  return (stored: Response<'addDelivery'>) => {
    renew();
    go(there(deliveryPath(stored.delivery.key)));
  };
}
