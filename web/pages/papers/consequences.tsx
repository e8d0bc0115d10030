import type { Consequence } from '../../../data/paper-endpoints.ts';
import { formatTime } from '../../words/format.ts';
import { recordWords } from '../../words/records.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** The records that the decision on a paper changed, each leading to where that is to be seen. */
export function Consequences({ consequences }: { consequences: readonly Consequence[] }) {
  const { language, t } = useTongue();
  if (consequences.length === 0) return null;
  return (
    <section class="card" aria-labelledby="folgen">
      <h2 id="folgen">{t('consequencesOf')}</h2>
      <ul class="change-list">
        {consequences.map(({ kind, key, title, version, changedAt, reason, goal }) => (
          <li key={`${kind} ${key} ${version}`}>
            <To path={goal === null ? recordPath(kind, key) : recordPath('goal', goal)}>{title}</To>
            <div class="small quiet">
              {t('consequenceLine', {
                kind: recordWords[kind].one[language],
                time: formatTime(changedAt, language),
              })}
              {reason === null ? '' : ` · ${reason}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
