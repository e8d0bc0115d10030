import type { PeriodKind } from '../../../data/period.ts';
import type { Series } from '../../../data/series.ts';
import type { PointEvent } from '../../../data/series-history.ts';
import { stepBetween, stepWords } from '../../words/changes.ts';
import type { DifferenceFormat } from '../../words/difference.ts';
import { formatTime } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

interface Props {
  indicator: DifferenceFormat & { id: string };
  series: Pick<Series, 'area' | 'breakdown'>;
  period: string;
  fold: PeriodKind | null;
}

/** What a combined figure was over time: each import or withdrawal behind it that made it another one, the newest first. */
export function PointHistory({ indicator, series, period, fold }: Props) {
  const { t } = useTongue();
  const { area, breakdown } = series;
  const answer = useAnswer('pointHistory', {
    query: { indicator: indicator.id, area, breakdown, period, ...(fold === null ? {} : { fold }) },
  });
  return (
    <Answered answer={answer}>
      {({ events }) =>
        events.length === 0 ? null : (
          <>
            <h3>{t('versions')}</h3>
            <ol class="events">
              {events.map((event, index) => (
                <Row
                  key={event.time}
                  event={event}
                  before={events[index + 1]}
                  isCurrent={index === 0}
                  indicator={indicator}
                />
              ))}
            </ol>
          </>
        )
      }
    </Answered>
  );
}

interface RowProps {
  event: PointEvent;
  /** The next older one. */
  before: PointEvent | undefined;
  isCurrent: boolean;
  indicator: Props['indicator'];
}

function Row({ event, before, isCurrent, indicator }: RowProps) {
  const { language, t } = useTongue();
  const { point, time, kind, file, actor, note } = event;
  const step = stepWords(stepBetween(before?.point?.value, point?.value), indicator, language);
  const place = { time: formatTime(time, language), actor };
  return (
    <li>
      <strong class="tabular">{point ? pointCell(point, indicator, language) : t('notThere')}</strong>
      {isCurrent ? ` ${t('versionCurrent')}` : ''}
      {step === '' ? null : <span class="tabular quiet"> {t('versionStep', { step })}</span>}
      <p class="small quiet">
        {t(kind === 'import' ? 'versionTaken' : 'versionWithdrawn', place)} ·{' '}
        <To path={`/daten/importe/${event.import}`}>{t('importNumber', { id: String(event.import) })}</To>{' '}
        {file}
      </p>
      {note === null ? null : <p class="small">{t('versionNote', { note })}</p>}
    </li>
  );
}
