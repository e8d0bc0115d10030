import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Upload } from '../../../data/upload.ts';
import { type AnswerError, ask, followUpload } from '../../api.ts';
import { readError } from '../frame/answer.ts';

const pause = 500;

/**
 * An upload, followed while the server works on it: it tells what changes; where the connection breaks, it is asked
 * again until it is done.
 */
export function useUpload(id: string) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [error, setError] = useState<AnswerError | null>(null);
  const [round, setRound] = useState(0);
  const working = upload === null || isWorking(upload);
  useEffect(() => {
    if (!working) return;
    const abort = new AbortController();
    const open = { stop: () => {}, timer: 0 };
    const look = async () => {
      try {
        const found = await ask('upload', { params: { id } }, abort.signal);
        setError(null);
        setUpload(found);
        if (isWorking(found)) open.stop = followUpload(id, setUpload, lookSoon);
      } catch (caught) {
        if (!abort.signal.aborted) setError(readError(caught));
      }
    };
    const lookSoon = () => {
      open.timer = window.setTimeout(look, pause);
    };
    void look();
    return () => {
      abort.abort();
      open.stop();
      clearTimeout(open.timer);
    };
  }, [id, working, round]);
  const retry = useCallback(() => {
    setError(null);
    setRound((count) => count + 1);
  }, []);
  return { upload, error, retry, show: setUpload };
}

function isWorking({ state }: Upload): boolean {
  return state === 'reading' || state === 'committing';
}
