import { measureStates } from '../../../data/cycle/measure.ts';
import { isUnderWay, latePartsOf } from '../../../data/cycle/measure-late.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { measureStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import type { ListFilter } from '../records/list-controls.tsx';
import { useRecords } from '../records/use-records.ts';

type MeasureRecord = TypedRecord<'measure'>;

/** What of a measure lies in other records: its goals' fields of action. */
export interface MeasureContext {
  /** Titles of the fields of action that a measure's goals belong to, each once. */
  fieldsOf: (measure: MeasureRecord) => string[];
  goalTitle: (key: string) => string | undefined;
  /** The ISO day that lateness is reckoned for; empty until the server has said it. */
  today: string;
  filters: Record<'field' | 'unit' | 'state' | 'late', ListFilter<'measure'>>;
}

/** The choices above the measures: field of action, responsible unit, state, late. */
export function useMeasureContext(measures: readonly MeasureRecord[]): MeasureContext {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  const goals = useRecords('goal').data ?? [];
  const fields = useRecords('actionField').data ?? [];
  const fieldKeys = ({ content }: MeasureRecord) => [
    ...new Set(
      content.goals.flatMap((key) => goals.find((goal) => goal.key === key)?.content.actionField ?? []),
    ),
  ];
  const named = (keys: readonly string[]) => fields.filter(({ key }) => keys.includes(key));
  const units = [...new Set(measures.flatMap(({ content }) => content.responsible ?? []))];
  const { compare } = new Intl.Collator(language);
  const isLate = ({ content }: MeasureRecord) => latePartsOf(content, today).length > 0;
  return {
    today,
    fieldsOf: (measure) => named(fieldKeys(measure)).map(({ title }) => title),
    goalTitle: (key) => goals.find((goal) => goal.key === key)?.title,
    filters: {
      field: {
        name: 'feld',
        label: t('measureField'),
        choices: fields.map(({ key, title }) => ({ value: key, title })),
        keeps: (measure, chosen) => fieldKeys(measure).includes(chosen),
      },
      unit: {
        name: 'stelle',
        label: t('measureUnit'),
        choices: units.sort(compare).map((unit) => ({ value: unit, title: unit })),
        keeps: ({ content }, chosen) => content.responsible === chosen,
      },
      state: {
        name: 'stand',
        label: t('measureStanding'),
        choices: measureStates.map((state) => ({ value: state, title: measureStateWords[state][language] })),
        keeps: ({ content }, chosen) => content.state === chosen,
      },
      late: {
        name: 'termin',
        label: t('measureOnTime'),
        choices: [
          { value: 'verzug', title: t('measureLate') },
          { value: 'plan', title: t('measureInTime') },
        ],
        keeps: (measure, chosen) => isUnderWay(measure.content) && isLate(measure) === (chosen === 'verzug'),
      },
    },
  };
}
