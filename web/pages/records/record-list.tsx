import type { ComponentChildren } from 'preact';
import type { RecordKind, TypedRecord } from '../../../data/cycle/records.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { ListControls, type ListFilter } from './list-controls.tsx';
import { isFound, readListSorting, sortList } from './list-state.ts';
import { type ListColumn, ListTable } from './list-table.tsx';
import { newRecordPath } from './record-paths.ts';
import { useRecords } from './use-records.ts';

export interface RecordListProps<Kind extends RecordKind> {
  kind: Kind;
  columns: readonly ListColumn<Kind>[];
  filters?: readonly ListFilter<Kind>[];
  /** Further words by which a record is found, beside its title and all texts of its content. */
  searchText?: (record: TypedRecord<Kind>) => string;
  /** Under the title of a record. */
  detail?: (record: TypedRecord<Kind>) => ComponentChildren;
  /** What to do where there are none yet. */
  empty: ComponentChildren;
}

/** The records of a kind as a table with search, filters and sorting, all of it in the address; cards on a phone. */
export function RecordList<Kind extends RecordKind>(props: RecordListProps<Kind>) {
  const { get } = useQuery();
  const archived = get('archiv') === '1';
  const answer = useRecords(props.kind, { archived });
  return (
    <Answered answer={answer}>
      {(records) =>
        records.length === 0 && !archived ? (
          <Empty kind={props.kind}>{props.empty}</Empty>
        ) : (
          <Found {...props} records={records} />
        )
      }
    </Answered>
  );
}

function Empty({ kind, children }: { kind: RecordKind; children: ComponentChildren }) {
  const { language, t } = useTongue();
  const { many, fresh } = recordWords[kind];
  return (
    <div class="empty">
      <h2>{t('listEmpty', { many: many[language] })}</h2>
      {children}
      <p class="buttons">
        <To path={newRecordPath(kind)} class="kern-btn kern-btn--primary">
          <span class="kern-label">{fresh[language]}</span>
        </To>
        <To query={{ archiv: '1' }}>{t('listArchived')}</To>
      </p>
    </div>
  );
}

function Found<Kind extends RecordKind>(
  props: RecordListProps<Kind> & { records: readonly TypedRecord<Kind>[] },
) {
  const { kind, columns, filters = [], searchText, detail, records } = props;
  const { language, t } = useTongue();
  const { get } = useQuery();
  const title = { id: 'titel', sortBy: (record: TypedRecord<Kind>) => record.title };
  const kept = records
    .filter((record) => isFound(record, get('suche') ?? '', searchText?.(record) ?? ''))
    .filter((record) =>
      filters.every(({ name, keeps }) => keepsAll(get(name)) || keeps(record, get(name) ?? '')),
    );
  const sorting = readListSorting(get('sortierung'));
  const rows = sortList(kept, [title, ...columns], sorting, language);
  return (
    <section class="card record-list" aria-label={recordWords[kind].many[language]}>
      <ListControls kind={kind} filters={filters} shown={rows.length} all={records.length} />
      {rows.length === 0 ? (
        <p>{t('listNoneFound')}</p>
      ) : (
        <ListTable kind={kind} columns={columns} rows={rows} sorting={sorting} detail={detail} />
      )}
    </section>
  );
}

function keepsAll(chosen: string | null): boolean {
  return chosen === null || chosen === '';
}
