import type { IndicatorView } from '../../../data/contract.ts';
import { useTongue } from '../frame/language.ts';

/** The licence of the official tables, which wants its own name and address beside the publisher's. */
const openLicence = { code: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' };

/**
 * Publisher, table and licence of official figures, for everyone: files and imports are told to staff alone, but
 * figures under the licence must not be shown without their source.
 */
export function OfficialSources({ view }: { view: IndicatorView }) {
  const { t } = useTongue();
  const sources = view.entry.indicator.sources.filter(({ licence }) => licence === openLicence.code);
  if (sources.length === 0) return null;
  return (
    <p class="small quiet official-source">
      {t('officialSource')}{' '}
      {sources.map(({ publisher, table, url }, index) => (
        <span key={`${publisher}${table}`}>
          {index > 0 ? '; ' : ''}
          {publisher}
          {table === null ? '' : ', '}
          {table === null ? null : (
            <a href={url ?? openLicence.url} rel="noreferrer">
              {t('sourceTable', { code: table })}
            </a>
          )}
        </span>
      ))}
      {' · '}
      <a href={openLicence.url} rel="license noreferrer">
        {t('officialLicence')}
      </a>
    </p>
  );
}
