import type { Pack, SinceThen } from '../../../data/pack-endpoints.ts';
import { formatDate } from '../../words/format.ts';
import { sinceSentence } from '../../words/pack-changes.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** What happened since the body met last, the figures first. */
export function PackChanges({ pack }: { pack: Pack }) {
  const { language, t } = useTongue();
  const { since, compared, changes, releasedAt } = pack;
  return (
    <section class="card" aria-labelledby="seither">
      <h2 id="seither">{t('packSince')}</h2>
      {since === null ? <p>{t('packFirst')}</p> : <SinceDay pack={pack} />}
      {since !== null && !compared && releasedAt !== null ? (
        <p class="quiet">{t('packNotCompared', { date: formatDate(since, language) })}</p>
      ) : null}
      <ul class="change-list">
        {changes.map((change, place) => {
          const { sentence, about } = sinceSentence(change, language);
          return (
            <li key={place}>
              <div>{sentence}</div>
              <div class="small quiet">
                {'on' in change ? `${formatDate(change.on, language)} · ` : ''}
                <To path={placeOf(change)}>{about}</To>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SinceDay({ pack: { since, changes } }: { pack: Pack }) {
  const { language, t } = useTongue();
  const day = t('packSinceDay', { date: formatDate(since ?? '', language) });
  return <p class="quiet">{changes.length === 0 ? `${day} ${t('packSinceNone')}` : day}</p>;
}

function placeOf(change: SinceThen): string {
  switch (change.kind) {
    case 'figure':
    case 'target':
      return recordPath('goal', change.goal.key);
    case 'measure':
      return recordPath('measure', change.measure.key);
    case 'outcome':
      return recordPath('paper', change.paper.key);
    case 'review':
      return recordPath('review', change.key);
  }
}
