import type { ComponentChildren } from 'preact';
import type { RecordKind, TypedRecord } from '../../../data/cycle/records.ts';
import { fieldTitle } from '../../words/record-fields.ts';
import { recordWords } from '../../words/records.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { type ListSorting, nextSorting } from './list-state.ts';
import { recordPath } from './record-paths.ts';

/** A column beside the title. */
export interface ListColumn<Kind extends RecordKind> {
  /** Names it in the address: German, small letters. */
  id: string;
  title: string;
  cell: (record: TypedRecord<Kind>) => ComponentChildren;
  /** Makes the column sortable; null comes last. */
  sortBy?: (record: TypedRecord<Kind>) => string | number | null;
  isNumber?: boolean;
}

interface Props<Kind extends RecordKind> {
  kind: Kind;
  columns: readonly ListColumn<Kind>[];
  rows: readonly TypedRecord<Kind>[];
  sorting: ListSorting | null;
  detail: ((record: TypedRecord<Kind>) => ComponentChildren) | undefined;
}

/** The records that are left, each leading to its page. */
export function ListTable<Kind extends RecordKind>({ kind, columns, rows, sorting, detail }: Props<Kind>) {
  const { language, t } = useTongue();
  const label = recordWords[kind].many[language];
  return (
    <TableRegion label={label}>
      <table class="table table--cards">
        <thead>
          <tr>
            <Head id="titel" title={fieldTitle(kind, ['title'], language)} sorting={sorting} isSortable />
            {columns.map(({ id, title, sortBy, isNumber }) => (
              <Head
                key={id}
                id={id}
                title={title}
                sorting={sorting}
                isSortable={sortBy !== undefined}
                isNumber={isNumber}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((record) => (
            <tr key={record.key}>
              <th scope="row" class="wide">
                <To path={recordPath(kind, record.key)}>{record.title}</To>
                {record.archived ? <span class="small quiet"> ({t('archivedPill')})</span> : null}
                {detail ? <div class="small quiet">{detail(record)}</div> : null}
              </th>
              {columns.map(({ id, title, cell, isNumber }) => (
                <td key={id} data-label={title} class={isNumber ? 'number' : undefined}>
                  {cell(record)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface HeadProps {
  id: string;
  title: string;
  sorting: ListSorting | null;
  isSortable: boolean;
  isNumber?: boolean | undefined;
}

function Head({ id, title, sorting, isSortable, isNumber }: HeadProps) {
  const { t } = useTongue();
  const isSorted = sorting?.column === id;
  const direction = sorting?.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : undefined}>
      {isSortable ? (
        <To
          query={{ sortierung: nextSorting(sorting, id) }}
          label={t('listSortBy', { column: title })}
          class="sort-link"
          replace
        >
          {title}
          <span aria-hidden="true">{isSorted ? (sorting.isDescending ? '\u00a0↓' : '\u00a0↑') : ''}</span>
        </To>
      ) : (
        title
      )}
    </th>
  );
}
