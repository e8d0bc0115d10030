import type { Referrer } from '../../../data/cycle/records.ts';
import { fieldTitle } from '../../words/record-fields.ts';
import { recordWords } from '../../words/records.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from './record-paths.ts';

/** The records that name one, under their heading. */
export function Referrers({ referrers }: { referrers: readonly Referrer[] }) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="genannt-von">
      <h2 id="genannt-von">{t('referrersTitle')}</h2>
      {referrers.length === 0 ? (
        <p class="quiet">{t('referrersNone')}</p>
      ) : (
        <ReferrerList referrers={referrers} />
      )}
    </section>
  );
}

/** The records that name one, each as what. */
export function ReferrerList({ referrers }: { referrers: readonly Referrer[] }) {
  const { language, t } = useTongue();
  return (
    <ul class="referrers">
      {referrers.map(({ kind, key, title, role, archived }) => (
        <li key={`${kind} ${key} ${role}`}>
          <To path={recordPath(kind, key)}>{title}</To>
          <div class="small quiet">
            {t('referrerRole', {
              kind: recordWords[kind].one[language],
              field: fieldTitle(kind, [role], language),
            })}
            {archived ? ` · ${t('archivedPill')}` : ''}
          </div>
        </li>
      ))}
    </ul>
  );
}
