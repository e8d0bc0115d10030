import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  type RecordKind,
  type Referrer,
  readContent,
  type TypedRecord,
} from '../../../data/cycle/records.ts';
import { AnswerError } from '../../api.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { useRecordsContext } from './records-context.tsx';

/** All records of a kind with their contents read, in the order of their keys; those that are archived where asked for. */
export function useRecords<Kind extends RecordKind>(
  kind: Kind,
  { archived = false }: { archived?: boolean } = {},
): Answer<TypedRecord<Kind>[]> {
  const query = archived ? ({ archived: '1' } as const) : {};
  const answer = useRenewed(useAnswer('records', { params: { kind }, query }));
  return useRead(answer, ({ records }) => records.map((record) => readContent(kind, record)));
}

/** A record with its content read, and what names it. */
export interface ShownRecord<Kind extends RecordKind> {
  record: TypedRecord<Kind>;
  referrers: Referrer[];
}

/** One record; fails with the status 404 where there is none. */
export function useRecord<Kind extends RecordKind>(kind: Kind, key: string): Answer<ShownRecord<Kind>> {
  const answer = useRenewed(useAnswer('record', { params: { kind, key } }));
  return useRead(answer, ({ record, referrers }) => ({ record: readContent(kind, record), referrers }));
}

/** Asks again whenever a record was changed here. */
export function useRenewed<Data>(answer: Answer<Data>): Answer<Data> {
  const { round } = useRecordsContext();
  const first = useRef(round);
  const { retry } = answer;
  useEffect(() => {
    if (round !== first.current) retry();
  }, [round, retry]);
  return answer;
}

/** An answer with its data read; what can't be read is a failure. */
function useRead<Data, Read>(answer: Answer<Data>, read: (data: Data) => Read): Answer<Read> {
  const { data, retry } = answer;
  const latest = useRef(read);
  latest.current = read;
  const made = useMemo(() => (data === null ? null : attemptRead(data, latest.current)), [data]);
  if (answer.state !== 'ready' || made === null) return { ...answer, data: null } as Answer<Read>;
  if ('error' in made) return { state: 'failed', error: made.error, data: null, retry };
  return { state: 'ready', data: made.data, renewing: answer.renewing, retry };
}

function attemptRead<Data, Read>(
  data: Data,
  read: (data: Data) => Read,
): { data: Read } | { error: AnswerError } {
  try {
    return { data: read(data) };
  } catch (cause) {
    return { error: new AnswerError('unreadable', { cause }) };
  }
}
