import { useState } from 'preact/hooks';
import type { AnswerError } from '../../api.ts';
import { readError } from '../frame/answer.ts';

/** An act that may fail: busy while it runs and after it worked, with the reason where it did not. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AnswerError | null>(null);
  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await act();
    } catch (caught) {
      setError(readError(caught));
      setBusy(false);
    }
  };
  return { busy, error, attempt };
}
