import { useEffect, useState } from 'preact/hooks';
import type { Receiver } from '../../../data/audience.ts';
import type { ReleasePhase } from '../../../data/release.ts';
import { ask } from '../../api.ts';
import { Progress } from '../../inputs/progress.tsx';
import { useTongue } from '../frame/language.ts';

const second = 1000;

/** What is done at the moment for a release, asked for every second as long as it stands here. */
export function ReleaseProgress({ audience }: { audience: Receiver }) {
  const { t } = useTongue();
  const phase = usePhase(audience);
  return (
    <div role="status">
      <Progress label={t(`releasePhase_${phase ?? 'waiting'}`)} share={null} />
    </div>
  );
}

function usePhase(audience: Receiver): ReleasePhase | null {
  const [phase, setPhase] = useState<ReleasePhase | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const look = () => {
      ask('releaseProgress', { params: { audience } }, abort.signal)
        .then((answer) => setPhase(answer.phase))
        // Whether the work itself goes wrong, its own answer says.
        .catch(() => {});
    };
    look();
    const timer = setInterval(look, second);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [audience]);
  return phase;
}
