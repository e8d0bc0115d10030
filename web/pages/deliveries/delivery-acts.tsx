import { useState } from 'preact/hooks';
import type { DeliveryView } from '../../../data/contract.ts';
import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { deliveriesPath, editPath } from './delivery-paths.ts';

interface Props {
  view: DeliveryView;
  onChange: () => void;
}

/** What can be done with a delivery: change it, end it once it has begun, delete it while nothing has come for it. */
export function DeliveryActs({ view, onChange }: Props) {
  const { t } = useTongue();
  const { site } = useSite();
  const [asked, setAsked] = useState<'end' | 'remove' | null>(null);
  const close = () => setAsked(null);
  const { activeFrom } = view.delivery;
  const hasBegun = site !== null && (activeFrom === null || activeFrom <= site.today);
  return (
    <div class="buttons buttons--end">
      <To path={editPath(view.delivery.key)} class="kern-btn kern-btn--secondary">
        <span class="kern-label">{t('editEntry')}</span>
      </To>
      {hasBegun && !view.ended ? (
        <Button kind="secondary" onClick={() => setAsked('end')}>
          {t('endEntry')}
        </Button>
      ) : null}
      {view.removable ? (
        <Button kind="secondary" onClick={() => setAsked('remove')}>
          {t('removeEntry')}
        </Button>
      ) : null}
      {asked === 'end' ? <EndDialog view={view} onClose={close} onDone={onChange} /> : null}
      {asked === 'remove' ? <RemoveDialog view={view} onClose={close} /> : null}
    </div>
  );
}

function EndDialog({
  view,
  onClose,
  onDone,
}: {
  view: DeliveryView;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTongue();
  const { site, renew } = useSite();
  const { key, ...draft } = view.delivery;
  const end = async () => {
    const body = { delivery: { ...draft, activeUntil: site?.today ?? null }, version: view.version };
    await ask('changeDelivery', { params: { id: key }, body });
    renew();
    onDone();
    onClose();
  };
  return (
    <ActDialog
      title={t('endTitle', { title: draft.title })}
      effect={t('endEffect')}
      act={t('endNow')}
      onAct={end}
      onClose={onClose}
    />
  );
}

function RemoveDialog({ view, onClose }: { view: DeliveryView; onClose: () => void }) {
  const { t } = useTongue();
  const { renew } = useSite();
  const { there, go } = useQuery();
  const { key, title } = view.delivery;
  const remove = async () => {
    await ask('removeDelivery', { params: { id: key }, query: { version: String(view.version) } });
    renew();
    go(there(deliveriesPath));
  };
  return (
    <ActDialog
      title={t('removeTitle', { title })}
      effect={t('removeEffect')}
      act={t('removeNow')}
      onAct={remove}
      onClose={onClose}
    />
  );
}

interface ActProps {
  title: string;
  effect: string;
  act: string;
  onAct: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something is done, says what happens then, and why it did not. */
function ActDialog({ title, effect, act, onAct, onClose }: ActProps) {
  const { t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('keepDelivery')}
          </Button>
          <Button disabled={busy} onClick={() => attempt(onAct)}>
            {act}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{effect}</p>
    </Dialog>
  );
}
