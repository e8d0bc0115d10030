import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '../../../../data/preview.ts';
import type { Answers } from '../../../../data/upload.ts';
import { type AnswerError, ask } from '../../../api.ts';
import { readError } from '../../frame/answer.ts';

/** How long nothing must change before the server is asked. */
const calm = 400;

export interface Looking {
  preview: Preview | null;
  error: AnswerError | null;
  /** Whether what is shown belongs to earlier answers. */
  isBehind: boolean;
}

/** What the first rows become with these answers, asked for as soon as nobody changes them any more. */
export function usePreview(uploadId: string, answers: Answers): Looking {
  const [looked, setLooked] = useState<Omit<Looking, 'isBehind'> & { of: string }>({
    preview: null,
    error: null,
    of: '',
  });
  const wanted = JSON.stringify(answers);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask('preview', { params: { id: uploadId }, body: { answers: JSON.parse(wanted) } }, abort.signal)
        .then((preview) => setLooked({ preview, error: null, of: wanted }))
        .catch((error) => {
          if (!abort.signal.aborted) setLooked({ preview: null, error: readError(error), of: wanted });
        });
    }, calm);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [uploadId, wanted]);
  return { ...looked, isBehind: looked.of !== wanted };
}
