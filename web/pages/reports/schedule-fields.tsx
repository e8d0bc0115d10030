import type { Content } from '../../../data/cycle/records.ts';
import { Tick } from '../../inputs/tick.tsx';
import { formatDate } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { NumberField } from '../records/fields/read-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { textOf } from '../records/fields/text-field.tsx';
import { type At, createAt, usePlace, usePlaceValue } from '../records/place.ts';
import { useRecords } from '../records/use-records.ts';
import { maybeNextEdition } from './next-edition.ts';

type ReportAt = At<Content<'report'>>;
type Schedule = NonNullable<Content<'report'>['schedule']>;

const weekBefore = 7;

/** Whether an edition is made by itself before each meeting of a body, and when that is next. */
export function ScheduleFields({ at }: { at: ReportAt }) {
  const { t } = useTongue();
  const place = usePlace(at('schedule'));
  const within = createAt<Schedule>(at('schedule').path);
  const isOn = place.value !== null && place.value !== undefined;
  return (
    <>
      <Tick
        label={t('scheduleOn')}
        checked={isOn}
        onChange={(on) => place.set(on ? { body: '', daysBefore: weekBefore } : null)}
      />
      {isOn ? (
        <>
          <div class="form-pair">
            <RecordField at={within('body')} kind="body" />
            <NumberField at={within('daysBefore')} unit={t('scheduleDays')} />
          </div>
          <Next at={at} within={within} />
        </>
      ) : null}
    </>
  );
}

/** When the next edition comes, and for which meeting. */
function Next({ at, within }: { at: ReportAt; within: At<Schedule> }) {
  const { language, t } = useTongue();
  const today = useSite().site?.today;
  const report = textOf(usePlaceValue(at('key')));
  const body = textOf(usePlaceValue(within('body')));
  const daysBefore = usePlaceValue(within('daysBefore'));
  const meetings = useRecords('meeting').data;
  const editions = useAnswer('reportEditions', { query: { report } }).data?.editions;
  if (body === '' || typeof daysBefore !== 'number' || !today || !meetings || !editions) return null;
  const made = editions.map(({ meeting }) => meeting);
  const planned = meetings.map(({ content }) => content);
  const next = maybeNextEdition(planned, { body, daysBefore, made }, today);
  const meeting = next ? formatDate(next.meeting, language) : '';
  return (
    <p class="small quiet" role="status">
      {!next
        ? t('scheduleNone')
        : next.day === null
          ? t('scheduleNow', { meeting })
          : t('scheduleNext', { meeting, day: formatDate(next.day, language) })}
    </p>
  );
}
