import type { Measure } from '../../../data/cycle/measure.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { ask } from '../../api.ts';
import { useRecordsContext } from '../records/records-context.tsx';

/** Stores a measure with a change, says so, and how to take it back. Throws what the server refuses. */
export function useMeasureChange({ key, version }: TypedRecord<'measure'>) {
  const { tell } = useRecordsContext();
  return async (content: Measure, reason: string | null, text: string) => {
    const params = { kind: 'measure', key } as const;
    const { record } = await ask('changeRecord', { params, body: { content, version, reason } });
    tell({
      text,
      undo: async () => {
        await ask('restoreRecord', { params, body: { to: version, version: record.version } });
      },
    });
  };
}
