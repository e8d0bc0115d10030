import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import type { EndpointName, Response } from '../../../data/contract.ts';
import { AnswerError, addressOf, ask } from '../../api.ts';

export type Answer<Data> =
  | { state: 'pending'; data: null; retry: () => void }
  | { state: 'failed'; error: AnswerError; data: null; retry: () => void }
  /** `renewing` while a newer answer is on its way and the earlier one still stands. */
  | { state: 'ready'; data: Data; renewing: boolean; retry: () => void };

type Kept<Data> = { address: string; data: Data | null; error: AnswerError | null };

/** Asks when the address changes; an earlier answer of the same endpoint stays until the next is there. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  input: Parameters<typeof ask<Name>>[1] = {},
): Answer<Response<Name>> {
  // With other eyes the same question has another answer.
  useSearch();
  const address = addressOf(name, input);
  const [kept, setKept] = useState<Kept<Response<Name>> | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const abort = new AbortController();
    ask(name, latest.current, abort.signal)
      .then((data) => setKept({ address, data, error: null }))
      .catch((error) => {
        if (!abort.signal.aborted) setKept({ address, data: null, error: readError(error) });
      });
    return () => abort.abort();
  }, [name, address, round]);
  const retry = useCallback(() => setRound((count) => count + 1), []);
  if (kept?.error && kept.address === address)
    return { state: 'failed', error: kept.error, data: null, retry };
  if (kept?.data) return { state: 'ready', data: kept.data, renewing: kept.address !== address, retry };
  return { state: 'pending', data: null, retry };
}

export function readError(error: unknown): AnswerError {
  return error instanceof AnswerError ? error : new AnswerError('unreadable', { cause: error });
}
