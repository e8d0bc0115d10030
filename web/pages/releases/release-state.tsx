import { viewNames } from '../../../data/audience.ts';
import type { ReleaseState } from '../../../data/release.ts';
import { formatTime } from '../../words/format.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { listName } from './list-name.ts';

/** What one audience sees, what has happened since, and the way to a further release. */
export function ReleaseStateSection({ state }: { state: ReleaseState }) {
  const { language, t } = useTongue();
  const { audience, newest } = state;
  const changes = useChanges(state);
  const id = `stand-${audience}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t(audienceNames[audience])}</h2>
      {newest ? (
        <>
          <p>
            <strong>{t('releaseNumber', { number: String(newest.number) })}</strong>
            {', '}
            {t('releasedBy', { date: formatTime(newest.releasedAt, language), actor: newest.actor })}
          </p>
          <p class="quiet">{changes.join(' ')}</p>
        </>
      ) : (
        <p class="quiet">{t('nothingReleased')}</p>
      )}
      <p class="buttons">
        <To query={{ pruefen: audience, liste: null }}>{t('checkRelease')}</To>
        {newest ? <To query={{ liste: listName(newest), pruefen: null }}>{t('withheldTitle')}</To> : null}
        <To path="/" query={{ sicht: viewNames[audience] }}>
          {t('lookAs')}
        </To>
      </p>
    </section>
  );
}

function useChanges({ importsSince, withdrawalsSince, rulesChanged }: ReleaseState): string[] {
  const { t } = useTongue();
  const changes = [
    ...(importsSince > 0 ? [t('sinceImports', { n: importsSince })] : []),
    ...(withdrawalsSince > 0 ? [t('sinceWithdrawals', { n: withdrawalsSince })] : []),
    ...(rulesChanged ? [t('sinceRules')] : []),
  ];
  return changes.length > 0 ? changes : [t('sinceNothing')];
}
