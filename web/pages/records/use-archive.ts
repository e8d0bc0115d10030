import type { RecordKind, StoredRecord } from '../../../data/cycle/records.ts';
import { ask } from '../../api.ts';
import { useTongue } from '../frame/language.ts';
import { useRecordsContext } from './records-context.tsx';

/** Takes a record out of use, or an archived one back into it; says so with the way back. */
export function useArchive(kind: RecordKind, { key, title, version, archived }: StoredRecord) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  return async () => {
    const turn = (to: boolean, from: number) =>
      ask('archiveRecord', { params: { kind, key }, body: { archived: to, version: from, reason: null } });
    const { record } = await turn(!archived, version);
    tell({
      text: t(archived ? 'recordRevived' : 'recordArchived', { title }),
      undo: async () => {
        await turn(archived, record.version);
      },
    });
  };
}
