import { useCallback } from 'preact/hooks';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { daysText, measureStatePill } from '../../words/measures.ts';
import { Pill } from '../deliveries/pill.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { Legend } from '../series/legend.tsx';
import { MeasureStepTexts } from './measure-step-texts.tsx';
import { Timing } from './timing.tsx';

type MeasureRecord = TypedRecord<'measure'>;

interface Props {
  measures: readonly MeasureRecord[];
  today: string;
}

/** Measures as bars on one time axis, and the table of the same. */
export function MeasureTime({ measures, today }: Props) {
  const { language, t } = useTongue();
  const dated = inOrder(measures.filter(({ content }) => maybeMeasureDays(content)));
  const rest = measures.filter(({ content }) => !maybeMeasureDays(content));
  const draw = useCallback<Draw>(
    (drawings, options) =>
      drawings.measuresChart({ measures: dated.map(({ content }) => content), today }, options),
    // The records are those of one answer: their keys and versions say whether anything is different.
    [dated.map(({ key, version }) => `${key} ${version}`).join(), today],
  );
  if (today === '') return null;
  return (
    <section class="card chart-card measure-time" aria-labelledby="zeitleiste">
      <h2 id="zeitleiste">{t('measuresTimeTitle')}</h2>
      {dated.length === 0 ? (
        <p>{t('measuresTimeNone')}</p>
      ) : (
        <>
          <p class="chart-card__sub">{t('measuresTimeSub', { date: formatDate(today, language) })}</p>
          <Chart draw={draw} class="chart" height={80 + dated.length * 46} />
          <div class="chart__foot">
            <Legend keys={['stepDone', 'stepDue', 'stepLate']} />
          </div>
          <TakeChart draw={draw} title={t('measuresTimeTitle')} />
          <TimeTable measures={dated} today={today} />
        </>
      )}
      {rest.length > 0 ? (
        <p class="small quiet">
          {t('measuresUndated', { titles: rest.map(({ title }) => `„${title}“`).join(', ') })}
        </p>
      ) : null}
    </section>
  );
}

/** By their beginning, the earliest first. */
function inOrder(measures: readonly MeasureRecord[]): MeasureRecord[] {
  const from = ({ content }: MeasureRecord) => maybeMeasureDays(content)?.from ?? '';
  return measures.toSorted((one, other) => (from(one) < from(other) ? -1 : from(one) > from(other) ? 1 : 0));
}

function TimeTable({ measures, today }: Props) {
  const { language, t } = useTongue();
  const label = t('measuresTimeTitle');
  return (
    <TableRegion label={label}>
      <table class="table table--cards">
        <caption class="only-read">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measureForm')}</th>
            <th scope="col">{t('measurePeriod')}</th>
            <th scope="col">{t('measureStanding')}</th>
            <th scope="col">{t('measureSteps')}</th>
            <th scope="col">{t('measureOnTime')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ key, title, content }) => {
            return (
              <tr key={key}>
                <th scope="row" class="wide">
                  <To path={recordPath('measure', key)}>{title}</To>
                </th>
                <td data-label={t('measurePeriod')}>
                  {daysText(maybeMeasureDays(content), today, language)}
                </td>
                <td data-label={t('measureStanding')}>
                  <Pill words={measureStatePill(content.state, language)} />
                </td>
                <td data-label={t('measureSteps')}>
                  <MeasureStepTexts measure={content} today={today} />
                </td>
                <td data-label={t('measureOnTime')}>
                  <Timing measure={content} today={today} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
