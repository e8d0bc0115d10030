import { measureStates } from '../../../data/cycle/measure.ts';
import { latePartsOf } from '../../../data/cycle/measure-late.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { daysText, measureStatePill, postsSentence } from '../../words/measures.ts';
import { Pill } from '../deliveries/pill.tsx';
import { useTongue } from '../frame/language.ts';
import { RecordList } from '../records/record-list.tsx';
import { useRecords } from '../records/use-records.ts';
import { useMeasureContext } from './measure-filters.ts';
import { Timing } from './timing.tsx';

type MeasureRecord = TypedRecord<'measure'>;

/** Measures as a table with all that can be sorted and filtered by. */
export function MeasureList() {
  const { language, t } = useTongue();
  const all = useRecords('measure').data ?? [];
  const context = useMeasureContext(all);
  const { fieldsOf, filters, today } = context;
  const fields = (measure: MeasureRecord) => fieldsOf(measure).join(', ');
  const late = ({ content }: MeasureRecord) => latePartsOf(content, today);
  return (
    <RecordList
      kind="measure"
      empty={<p>{t('measuresEmptyLead')}</p>}
      searchText={fields}
      detail={fields}
      columns={[
        {
          id: 'stand',
          title: t('measureStanding'),
          cell: ({ content }) => <Pill words={measureStatePill(content.state, language)} />,
          sortBy: ({ content }) => measureStates.indexOf(content.state),
        },
        {
          id: 'termin',
          title: t('measureOnTime'),
          cell: ({ content }) => <Timing measure={content} today={today} />,
          sortBy: (measure) => late(measure)[0]?.since ?? null,
        },
        {
          id: 'stelle',
          title: t('measureUnit'),
          cell: ({ content }) => content.responsible,
          sortBy: ({ content }) => content.responsible,
        },
        {
          id: 'zeitraum',
          title: t('measurePeriod'),
          cell: ({ content }) => daysText(maybeMeasureDays(content), today, language),
          sortBy: ({ content }) => maybeMeasureDays(content)?.from ?? null,
        },
        {
          id: 'stellen',
          title: t('measurePosts'),
          cell: ({ content }) => postsSentence(content, language),
        },
      ]}
      filters={[filters.field, filters.unit, filters.state, filters.late]}
    />
  );
}
