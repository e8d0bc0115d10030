import type { RecordKind } from '../../../data/cycle/records.ts';
import { fieldTitle } from '../../words/record-fields.ts';
import type { TextKey } from '../../words/texts.ts';
import type { Names } from '../../words/value-lines.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { findDifferences } from './differences.ts';
import { ValueCell } from './value-cell.tsx';

interface Props {
  kind: RecordKind;
  before: unknown;
  after: unknown;
  names: Names;
  captions?: Captions;
}

/** What the table and its two sides are called. */
interface Captions {
  table: TextKey;
  before: TextKey;
  after: TextKey;
}

const inTime: Captions = { table: 'historyTitle', before: 'historyBefore', after: 'historyAfter' };

/** In what two contents of a record differ, field by field, in words: an earlier and a later one, or as the captions say. */
export function DifferenceTable({ kind, before, after, names, captions = inTime }: Props) {
  const { language, t } = useTongue();
  const differences = findDifferences(before, after);
  if (differences.length === 0) return <p class="quiet">{t('historySame')}</p>;
  return (
    <TableRegion label={t(captions.table)}>
      <table class="table table--cards differences">
        <thead>
          <tr>
            <th scope="col">{t('differenceField')}</th>
            <th scope="col">{t(captions.before)}</th>
            <th scope="col">{t(captions.after)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, path, before: old, after: changed }) => (
            <tr key={field}>
              <th scope="row">{fieldTitle(kind, path, language)}</th>
              <td data-label={t(captions.before)}>
                <ValueCell kind={kind} path={path} value={old} names={names} />
              </td>
              <td data-label={t(captions.after)}>
                <ValueCell kind={kind} path={path} value={changed} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
