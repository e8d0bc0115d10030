import { useEffect, useRef, useState } from 'preact/hooks';
import { compareProblems } from '../../../data/problem.ts';
import type { Upload } from '../../../data/upload.ts';
import { type AnswerError, ask, sendFile } from '../../api.ts';
import { readError } from '../frame/answer.ts';

/** Where a file of typed figures is: on its way, or waiting for a decision. */
export type Taking =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'open'; upload: string; problem: string }
  | { state: 'failed'; error: AnswerError };

const pause = 150;

/** Sends figures as a file, waits for the checks and takes them over where nothing is wrong; otherwise says what. */
export function useTaking(onTaken: () => void) {
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });
  const isHere = useRef(true);
  useEffect(() => {
    return () => {
      isHere.current = false;
    };
  }, []);
  const take = async (file: File, origin: string) => {
    setTaking({ state: 'busy' });
    try {
      const { id } = await sendFile(file, () => undefined, origin.trim()).done;
      const read = await waitWhile(id, 'reading');
      if (read.state !== 'ready' || !read.reading || read.reading.errors > 0) {
        setTaking({ state: 'open', upload: id, problem: problemOf(read) });
        return;
      }
      await ask('commit', { params: { id }, body: { skipBadRows: false, note: null } });
      const done = await waitWhile(id, 'committing');
      if (done.state !== 'committed') {
        setTaking({ state: 'open', upload: id, problem: problemOf(done) });
        return;
      }
      // Whoever went elsewhere meanwhile is left alone there.
      if (isHere.current) onTaken();
    } catch (caught) {
      setTaking({ state: 'failed', error: readError(caught) });
    }
  };
  return { taking, take };
}

async function waitWhile(id: string, state: Upload['state']): Promise<Upload> {
  for (;;) {
    const upload = await ask('upload', { params: { id } });
    if (upload.state !== state) return upload;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function problemOf({ reading, failure }: Upload): string {
  const [worst] = [...(reading?.problems ?? [])].sort(compareProblems);
  return worst?.message ?? failure ?? '';
}
