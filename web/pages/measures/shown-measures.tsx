import type { ComponentChildren } from 'preact';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { ListControls } from '../records/list-controls.tsx';
import { isFound } from '../records/list-state.ts';
import { newRecordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';
import { type MeasureContext, useMeasureContext } from './measure-filters.ts';

type MeasureRecord = TypedRecord<'measure'>;

interface Props {
  filters: readonly (keyof MeasureContext['filters'])[];
  children: (measures: readonly MeasureRecord[], context: MeasureContext) => ComponentChildren;
}

/** Search and filters above the measures that they leave; the address holds what is chosen. */
export function ShownMeasures(props: Props) {
  const { get } = useQuery();
  const answer = useRecords('measure', { archived: get('archiv') === '1' });
  return <Answered answer={answer}>{(records) => <Kept {...props} records={records} />}</Answered>;
}

function Kept({ filters, children, records }: Props & { records: readonly MeasureRecord[] }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const context = useMeasureContext(records);
  const used = filters.map((name) => context.filters[name]);
  if (records.length === 0 && get('archiv') !== '1') {
    return (
      <div class="empty">
        <h2>{t('listEmpty', { many: recordWords.measure.many[language] })}</h2>
        <p>{t('measuresEmptyLead')}</p>
        <p class="buttons">
          <To path={newRecordPath('measure')} class="kern-btn kern-btn--primary">
            <span class="kern-label">{recordWords.measure.fresh[language]}</span>
          </To>
        </p>
      </div>
    );
  }
  const kept = records
    .filter((record) => isFound(record, get('suche') ?? '', ''))
    .filter((record) =>
      used.every(({ name, keeps }) => {
        const chosen = get(name) ?? '';
        return chosen === '' || keeps(record, chosen);
      }),
    );
  return (
    <div class="stack">
      <section class="card record-list" aria-label={recordWords.measure.many[language]}>
        <ListControls kind="measure" filters={used} shown={kept.length} all={records.length} />
      </section>
      {children(kept, context)}
    </div>
  );
}
