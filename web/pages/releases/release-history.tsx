import { useState } from 'preact/hooks';
import type { Release, ReleaseState } from '../../../data/release.ts';
import { releaseTable, withheldIn } from '../../charts/tables/release-table.ts';
import { formatDate, formatNumber, formatTime } from '../../words/format.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { listName } from './list-name.ts';
import { WithdrawReleaseDialog } from './withdraw-release-dialog.tsx';

/** All releases of all audiences, the newest first. */
export function ReleaseHistory({ states, onDone }: { states: readonly ReleaseState[]; onDone: () => void }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const [asked, setAsked] = useState<Release | null>(null);
  const inForce = new Set(states.flatMap(({ newest }) => (newest ? [listName(newest)] : [])));
  const releases = states
    .flatMap((state) => state.releases)
    .sort((a, b) => b.releasedAt.localeCompare(a.releasedAt));
  if (releases.length === 0) return null;
  return (
    <section class="card" aria-labelledby="freigaben-bisher">
      <h2 id="freigaben-bisher">{t('releaseHistory')}</h2>
      <TableRegion
        label={t('releaseHistory')}
        take={{
          title: t('releaseHistory'),
          table: () =>
            releaseTable(
              releases,
              (release) => standingOf(release, inForce.has(listName(release)), tongue),
              language,
            ),
        }}
      >
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('releases')}</th>
              <th scope="col">{t('releasedWhen')}</th>
              <th scope="col" class="number">
                {t('releaseShown')}
              </th>
              <th scope="col" class="number">
                {t('releaseWithheld')}
              </th>
              <th scope="col">{t('state')}</th>
              <th scope="col">
                <span class="only-read">{t('act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {releases.map((release) => (
              <Row
                key={listName(release)}
                release={release}
                isInForce={inForce.has(listName(release))}
                onWithdraw={() => setAsked(release)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {asked ? (
        <WithdrawReleaseDialog release={asked} onClose={() => setAsked(null)} onDone={onDone} />
      ) : null}
    </section>
  );
}

interface RowProps {
  release: Release;
  isInForce: boolean;
  onWithdraw: () => void;
}

function Row({ release, isInForce, onWithdraw }: RowProps) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const withheld = withheldIn(release);
  const name = `${t(audienceNames[release.audience])}, ${t('releaseNumber', { number: String(release.number) })}`;
  return (
    <tr>
      <th scope="row" class="wide">
        <To query={{ liste: listName(release), pruefen: null }}>{name}</To>
        {release.note === null ? null : <div class="small">{release.note}</div>}
      </th>
      <td data-label={t('releasedWhen')}>
        <span class="nowrap">{formatTime(release.releasedAt, language)}</span>
        <div class="small quiet">{release.actor}</div>
      </td>
      <td class="number" data-label={t('releaseShown')}>
        {formatNumber(release.counts.figures - withheld, 0, language)}
      </td>
      <td class="number" data-label={t('releaseWithheld')}>
        {formatNumber(withheld, 0, language)}
      </td>
      <td data-label={t('state')}>{standingOf(release, isInForce, tongue)}</td>
      <td class="act">
        {release.withdrawnAt === null ? (
          <button type="button" class="text-button" onClick={onWithdraw}>
            {t('withdraw')}
            <span class="only-read"> {name}</span>
          </button>
        ) : null}
      </td>
    </tr>
  );
}

function standingOf(
  { withdrawnAt, withdrawnBy }: Release,
  isInForce: boolean,
  { language, t }: Tongue,
): string {
  if (withdrawnAt === null) return t(isInForce ? 'inForce' : 'overtaken');
  return t('withdrawnRelease', { date: formatDate(withdrawnAt, language), actor: withdrawnBy ?? '' });
}
