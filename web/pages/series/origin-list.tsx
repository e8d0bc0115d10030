import type { Origin, Point } from '../../../data/series.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** Where a figure came from: one line, or the stored values that it was combined from. */
export function OriginList({ point }: { point: Pick<Point, 'origins' | 'originCount'> }) {
  const { t } = useTongue();
  const [first] = point.origins;
  if (!first) return <span class="quiet">{t('noOrigin')}</span>;
  if (point.originCount === 1) return <OriginLink origin={first} />;
  return (
    <details class="origins">
      <summary>{t('combinedFrom', { n: point.originCount })}</summary>
      <ul>
        {point.origins.map((origin) => (
          <li key={`${origin.import}-${origin.line}-${origin.column}`}>
            <OriginLink origin={origin} />
          </li>
        ))}
        {point.originCount > point.origins.length ? (
          <li class="quiet">{t('furtherOrigins', { n: point.originCount - point.origins.length })}</li>
        ) : null}
      </ul>
    </details>
  );
}

export function OriginLink({ origin }: { origin: Origin }) {
  const { t } = useTongue();
  return (
    <span class="origin">
      <To
        path={`/daten/importe/${origin.import}`}
        query={{ zeile: String(origin.line), spalte: String(origin.column) }}
      >
        {t('importNumber', { id: String(origin.import) })}
      </To>
      <span class="quiet">
        {' '}
        {origin.file}, {t('line', { line: String(origin.line) })}
      </span>
    </span>
  );
}
