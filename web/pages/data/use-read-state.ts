import { useEffect, useState } from 'preact/hooks';
import type { Upload } from '../../../data/upload.ts';
import { ask } from '../../api.ts';

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
      const found = await ask('upload', { params: { id } }, abort.signal).catch(() => null);
      if (abort.signal.aborted) return;
      if (found) setState(found.state);
      if (!found || found.state === 'reading') open.timer = window.setTimeout(look, pause);
    };
    void look();
    return () => {
      abort.abort();
      clearTimeout(open.timer);
    };
  }, [id]);
  return state;
}
