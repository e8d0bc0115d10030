import type { Series } from '../../../data/series.ts';
import { formatTime } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { OriginLink } from './origin-list.tsx';

interface Props {
  indicator: { id: string; decimals: number; symbol: string };
  series: Pick<Series, 'area' | 'breakdown'>;
  period: string;
}

/** What the number was before: the versions of a stored value, the newest first. Nothing where there is one only. */
export function Versions({ indicator, series, period }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { area, breakdown } = series;
  const answer = useAnswer('valueHistory', { query: { indicator: indicator.id, area, breakdown, period } });
  if (answer.state !== 'ready' || answer.data.versions.length < 2) return null;
  return (
    <>
      <h3>{t('versions')}</h3>
      <ol class="events">
        {answer.data.versions.map(({ point, withdrawn, actor }, index) => {
          const [origin] = point.origins;
          return (
            <li key={origin ? `${origin.import}-${origin.line}` : index}>
              <strong class="tabular">{pointCell(point, indicator, language)}</strong>
              {withdrawn ? ` (${t('withdrawn')})` : ''}
              {origin ? (
                <p class="small quiet">
                  {formatTime(origin.committedAt, language)}, {actor} · <OriginLink origin={origin} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
