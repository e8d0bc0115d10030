import type { Receiver } from '../../../data/audience.ts';
import { useTongue } from '../frame/language.ts';

/** Says that a figure must not go out to some audience; nothing where it may. */
export function WithheldNote({ from }: { from: readonly Receiver[] }) {
  const { t } = useTongue();
  if (from.length === 0) return null;
  const [only] = from;
  const key =
    from.length > 1 ? 'withheldFromBoth' : only === 'public' ? 'withheldFromPublic' : 'withheldFromCommittee';
  return (
    <p class="notice" role="note">
      <strong>{t(key)}</strong>
    </p>
  );
}
