import { sendFile } from '../../../api.ts';
import { useQuery } from '../../frame/query.ts';
import { useAttempt } from '../use-attempt.ts';

/** Sends what was entered as a file with its origin, and goes on to the page where it is checked. */
export function useSending() {
  const { there, go } = useQuery();
  const { busy, error, attempt } = useAttempt();
  const send = (file: File, origin: string) =>
    attempt(async () => {
      const upload = await sendFile(file, () => undefined, origin.trim()).done;
      go(there(`/daten/hochladen/${upload.id}`));
    });
  return { busy, error, send };
}
