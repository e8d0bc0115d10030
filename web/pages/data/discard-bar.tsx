import type { Upload } from '../../../data/upload.ts';
import { ask } from '../../api.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useQuery } from '../frame/query.ts';
import { useAttempt } from './use-attempt.ts';

/** Giving up a file that is being read, or whose questions are open. */
export function DiscardBar({ upload, label }: { upload: Upload; label: string }) {
  const { there, go } = useQuery();
  const { busy, error, attempt } = useAttempt();
  const discard = async () => {
    await ask('discard', { params: { id: upload.id } });
    go(there('/daten'));
  };
  return (
    <div class="buttons">
      {error ? <Failure error={error} /> : null}
      <Button kind="secondary" disabled={busy} onClick={() => attempt(discard)}>
        {label}
      </Button>
    </div>
  );
}
