import { useEffect, useState } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import type { Target } from '../../../data/goal.ts';
import { ask } from '../../api.ts';

export type TargetPreview = Response<'previewTarget'>;

/** How long nothing is typed before the server is asked, in milliseconds. */
const pause = 300;

/** A target as it would stand, asked for whenever it says something else; the earlier answer stays until then. */
export function useTargetPreview(target: Target | undefined): TargetPreview | null {
  const [preview, setPreview] = useState<TargetPreview | null>(null);
  const said = target === undefined ? '' : JSON.stringify(target);
  useEffect(() => {
    if (target === undefined) return setPreview(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask('previewTarget', { body: { target } }, abort.signal)
        .then(setPreview)
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [said]);
  return preview;
}
