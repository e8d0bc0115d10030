import { useState } from 'preact/hooks';
import type { AreaMatch } from '../../../../data/boundary-set.ts';
import type { TextKey } from '../../../words/texts.ts';
import { useTongue } from '../../frame/language.ts';
import { TableRegion } from '../../frame/table-region.tsx';
import { isMismatch } from './mismatch.ts';

const states: Record<AreaMatch['state'], TextKey> = {
  same: 'match_same',
  name: 'match_name',
  key: 'match_key',
  unknown: 'match_unknown',
};

const order: Record<AreaMatch['state'], number> = { name: 0, key: 0, unknown: 1, same: 2 };

const shown = 20;

/** How each area of a file stands to the directory: what does not fit comes first. */
export function MatchTable({ matches }: { matches: readonly AreaMatch[] }) {
  const { t } = useTongue();
  const sorted = matches.toSorted((a, b) => order[a.state] - order[b.state]);
  const [whole, setWhole] = useState(false);
  const rows = whole ? sorted : sorted.slice(0, shown);
  const unknown = matches.filter(({ state }) => state === 'unknown').length;
  const counts = {
    same: matches.filter(({ state }) => state === 'same').length,
    wrong: matches.filter(isMismatch).length,
    unknown,
  };
  return (
    <div>
      <h3>{t('mapMatches')}</h3>
      <p>
        {t('matchCounts', counts)} {unknown > 0 ? t('unknownExplained') : ''}
      </p>
      <TableRegion label={t('mapMatches')} take={false}>
        <table class="table match-table">
          <caption class="only-read">{t('mapMatches')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matchKey')}</th>
              <th scope="col">{t('matchName')}</th>
              <th scope="col">{t('matchDirectory')}</th>
              <th scope="col">{t('matchState')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((match) => (
              <tr key={match.key} data-marked={isMismatch(match)}>
                <th scope="row">{match.key}</th>
                <td>{match.name}</td>
                <td>
                  {match.directoryKey === null ? '–' : `${match.directoryName} (${match.directoryKey})`}
                </td>
                <td>{t(states[match.state])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rows.length < sorted.length ? (
        <p class="table-rest">
          <button type="button" class="text-button" onClick={() => setWhole(true)}>
            {t('allMatches', { n: sorted.length })}
          </button>
        </p>
      ) : null}
    </div>
  );
}
