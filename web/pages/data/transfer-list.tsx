import { Progress } from '../../inputs/progress.tsx';
import { type Parcel, useTransfers } from '../../inputs/transfers.tsx';
import { formatBytes } from '../../words/format.ts';
import { Button } from '../frame/button.tsx';
import { failureWords } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useReadState } from './use-read-state.ts';

/** Files on their way, each with its progress and what can be done with it. */
export function TransferList() {
  const { t } = useTongue();
  const { parcels } = useTransfers();
  return (
    <ul class="transfers" aria-label={t('transfers')}>
      {parcels.map((parcel) => (
        <li key={parcel.key}>
          {parcel.upload ? <Sent parcel={parcel} id={parcel.upload.id} /> : <Sending parcel={parcel} />}
        </li>
      ))}
    </ul>
  );
}

function Sending({ parcel }: { parcel: Parcel }) {
  return (
    <>
      <div class="transfer__line">
        <strong class="file-name">{parcel.name}</strong>
        <Act parcel={parcel} />
      </div>
      <State parcel={parcel} />
    </>
  );
}

const isBad: Readonly<Record<string, boolean>> = { refused: true, failed: true };

/** What the server makes of the file, followed until it is read. */
function Sent({ parcel, id }: { parcel: Parcel; id: string }) {
  const { language, t } = useTongue();
  const state = useReadState(id);
  const size = formatBytes(parcel.size, language);
  return (
    <>
      <div class="transfer__line">
        <strong class="file-name">{parcel.name}</strong>
        <To path={`/daten/hochladen/${id}`}>{isBad[state] ? t('seeReasons') : t('checkAndTake')}</To>
      </div>
      <p class={isBad[state] ? 'small severity--error' : 'small quiet'}>
        {t('sent', { size, state: t(`upload_${state}`) })}
      </p>
    </>
  );
}

function State({ parcel }: { parcel: Parcel }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const size = formatBytes(parcel.size, language);
  switch (parcel.state) {
    case 'waiting':
      return <p class="small quiet">{t('waiting', { size })}</p>;
    case 'sending':
      return (
        <Progress
          label={t('sending', { sent: formatBytes(parcel.sent, language), size })}
          share={parcel.size === 0 ? null : parcel.sent / parcel.size}
        />
      );
    case 'sent':
      return null;
    case 'stopped':
      return <p class="small quiet">{t('stopped')}</p>;
    case 'failed': {
      if (!parcel.error) return null;
      const { title, detail } = failureWords(parcel.error, tongue);
      return (
        <p class="severity--error" role="alert">
          <strong>{title}</strong> {detail}
        </p>
      );
    }
  }
}

function Act({ parcel }: { parcel: Parcel }) {
  const { t } = useTongue();
  const { stop, forget } = useTransfers();
  if (parcel.state === 'waiting' || parcel.state === 'sending') {
    return (
      <Button kind="tertiary" onClick={() => stop(parcel.key)}>
        {t('stopTransfer')}
      </Button>
    );
  }
  return (
    <Button kind="tertiary" onClick={() => forget(parcel.key)}>
      {t('removeFromList')}
    </Button>
  );
}
