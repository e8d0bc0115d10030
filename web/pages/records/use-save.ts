import { useState } from 'preact/hooks';
import type { RecordKind, StoredRecord } from '../../../data/cycle/records.ts';
import { type AnswerError, ask } from '../../api.ts';
import { readError } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { recordListPath, recordPath } from './record-paths.ts';
import { useRecordsContext } from './records-context.tsx';

interface Saving {
  kind: RecordKind;
  record: StoredRecord | undefined;
  /** The version that the draft was made from, null for a record that is to be added. */
  version: number | null;
  forget: () => void;
  onSaved: ((record: StoredRecord) => void) | undefined;
  store: Store | undefined;
  /** Whether more can be saved afterwards. */
  stays: boolean;
}

/** Stores what is no record of its own but a part of another one, and goes on from there. */
export type Store = (saved: Saved) => Promise<void>;

/** What is to be saved, on top of which version. */
export interface Saved {
  content: object;
  version: number | null;
  reason: string;
}

/** Saving a draft: where somebody else was faster, `current` is what they stored, until `settle` is called. */
export function useSave({ kind, record, version: madeFrom, forget, onSaved, store, stays }: Saving) {
  const isOutdated = record !== undefined && madeFrom !== null && madeFrom !== record.version;
  const [current, setCurrent] = useState<StoredRecord | null>(isOutdated ? record : null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AnswerError | null>(null);
  const finish = useFinish(kind, onSaved);
  const goOn = () => {
    setCurrent(null);
    setBusy(false);
  };
  const save = async ({ content, version, reason }: Saved) => {
    setBusy(true);
    setError(null);
    try {
      if (store) {
        await store({ content, version, reason });
        forget();
        return;
      }
      const stored = await send(kind, record?.key, { content, version, reason });
      forget();
      finish(stored, version);
      if (stays) goOn();
    } catch (caught) {
      const failure = readError(caught);
      if (failure.current && !store) setCurrent(failure.current);
      else setError(failure);
      setBusy(false);
    }
  };
  return { save, current, busy, error, settle: () => setCurrent(null) };
}

async function send(kind: RecordKind, key: string | undefined, saved: Saved): Promise<StoredRecord> {
  const { content, version } = saved;
  const reason = saved.reason.trim() === '' ? null : saved.reason;
  const answer =
    key === undefined || version === null
      ? await ask('addRecord', { params: { kind }, body: { content, reason } })
      : await ask('changeRecord', { params: { kind, key }, body: { content, version, reason } });
  return answer.record;
}

/** Says what was saved and how to take it back, and goes on. */
function useFinish(kind: RecordKind, onSaved: ((record: StoredRecord) => void) | undefined) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { tell } = useRecordsContext();
  return (stored: StoredRecord, before: number | null) => {
    const { key, title, version } = stored;
    const undo = async () => {
      if (before === null) {
        await ask('removeRecord', { params: { kind, key }, query: { version: String(version) } });
        go(there(recordListPath(kind)));
      } else {
        await ask('restoreRecord', { params: { kind, key }, body: { to: before, version } });
      }
    };
    const text = t(before === null ? 'recordAdded' : 'recordSaved', { title });
    tell(version === before ? { text } : { text, undo });
    if (onSaved) onSaved(stored);
    else go(there(recordPath(kind, key)));
  };
}
