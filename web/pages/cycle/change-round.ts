import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { Round } from '../../../data/cycle/ring.ts';
import { ask } from '../../api.ts';
import { useRecordsContext } from '../records/records-context.tsx';

/** Changes a round outside of its form; says so with the way back. */
export function useChangeRound({ key, version }: TypedRecord<'round'>) {
  const { tell } = useRecordsContext();
  return async (content: Round, text: string): Promise<void> => {
    const params = { kind: 'round', key } as const;
    const { record } = await ask('changeRecord', { params, body: { content, version, reason: null } });
    tell({
      text,
      undo: async () => {
        await ask('restoreRecord', { params, body: { to: version, version: record.version } });
      },
    });
  };
}
