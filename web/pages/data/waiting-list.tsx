import { formatBytes, formatTime } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** Files that somebody uploaded and nobody has decided about; nothing where there are none. */
export function WaitingList() {
  const { language, t } = useTongue();
  const { data } = useAnswer('waiting');
  if (!data || data.uploads.length === 0) return null;
  return (
    <section class="card waiting" aria-labelledby="wartend">
      <h2 id="wartend">{t('waitingFiles')}</h2>
      <p class="small quiet">{t('waitingFilesLead')}</p>
      <ul class="plain-list">
        {data.uploads.map(({ id, fileName, size, state, receivedAt }) => (
          <li key={id}>
            <To path={`/daten/hochladen/${id}`}>{fileName}</To>
            <p class="small quiet">
              {t(`upload_${state}`)} · {formatTime(receivedAt, language)} · {formatBytes(size, language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
