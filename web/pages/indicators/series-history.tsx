import type { SeriesQuery } from '../../../data/contract.ts';
import { endOfGermanDay } from '../../../data/german-day.ts';
import type { SeriesEvent } from '../../../data/series-history.ts';
import { formatTime } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

interface Props {
  query: SeriesQuery;
  /** ISO day or time of the state that is shown, null for the current one. */
  asOf: string | null;
}

/** When the series that is shown became another one, with the way to each of its states; for staff. */
export function SeriesHistory(props: Props) {
  return (
    <ForStaff>
      <History {...props} />
    </ForStaff>
  );
}

function History({ query: { asOf: _asOf, ...query }, asOf }: Props) {
  const { t } = useTongue();
  const answer = useAnswer('seriesHistory', { query });
  return (
    <section class="card" aria-labelledby="reihe-aenderungen">
      <h2 id="reihe-aenderungen">{t('seriesHistory')}</h2>
      <Answered answer={answer}>
        {({ events }) =>
          events.length === 0 ? (
            <p class="quiet">{t('seriesHistoryNone')}</p>
          ) : (
            <>
              <p class="quiet group-lead">{t('seriesHistoryLead')}</p>
              <ol class="events">
                {events.map((event) => (
                  <Event key={event.time} event={event} isShown={isShown(event, events, asOf)} />
                ))}
              </ol>
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Event({ event, isShown: shown }: { event: SeriesEvent; isShown: boolean }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { time, kind, file, actor, note } = event;
  return (
    <li>
      <strong>{countWords(event, tongue)}</strong>
      <p class="small quiet">
        {formatTime(time, language)}, {actor} ·{' '}
        <To path={`/daten/importe/${event.import}`}>{t('importNumber', { id: String(event.import) })}</To>{' '}
        {file} {t(kind === 'import' ? 'eventImport' : 'eventWithdrawal')}
      </p>
      {note === null ? null : <p class="small">{t('versionNote', { note })}</p>}
      <p class="small">
        {shown ? (
          t('stateShown')
        ) : (
          <To query={{ datenstand: time, wert: null, reihe: null }}>
            {t('seeState')}
            <span class="only-read"> {formatTime(time, language)}</span>
          </To>
        )}
      </p>
    </li>
  );
}

function countWords({ added, changed, removed }: SeriesEvent, { t }: Tongue): string {
  return [
    changed > 0 ? t('eventChanged', { n: changed }) : '',
    added > 0 ? t('eventAdded', { n: added }) : '',
    removed > 0 ? t('eventRemoved', { n: removed }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The newest of the events that lie before the state that is shown. */
function isShown(event: SeriesEvent, events: readonly SeriesEvent[], asOf: string | null): boolean {
  if (asOf === null) return event === events[0];
  const end = endOfGermanDay(asOf) ?? asOf;
  return event === events.find(({ time }) => time <= end);
}
