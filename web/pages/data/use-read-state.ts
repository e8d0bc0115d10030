import { useEffect, useState } from 'preact/hooks';
import type { Upload } from '../../../data/upload.ts';
import { AnswerError, ask } from '../../api.ts';
import { readError } from '../frame/answer.ts';

const pause = 700;

/**
 * The state of an upload in a list of several, asked for until it is read. A stream for each would use up the
 * connections that a browser opens to one server.
 */
export function useReadState(id: string): Upload['state'] {
  const [state, setState] = useState<Upload['state']>('reading');
  useEffect(() => {
    const abort = new AbortController();
    const open = { timer: 0 };
    const look = async () => {
      const found = await ask('upload', { params: { id } }, abort.signal).catch(readError);
      if (abort.signal.aborted) return;
      // What somebody discarded is not asked for again; a lost connection may come back.
      if (found instanceof AnswerError && found.status === 404) return;
      const next = found instanceof AnswerError ? 'reading' : found.state;
      setState(next);
      if (next === 'reading') open.timer = window.setTimeout(look, pause);
    };
    void look();
    return () => {
      abort.abort();
      clearTimeout(open.timer);
    };
  }, [id]);
  return state;
}
