import type { Reading } from '../../../data/upload.ts';
import { useTongue } from '../frame/language.ts';

/** The rows with errors to take away, mend and upload; nothing where there are none to be had. */
export function RejectedLink({ reading, address }: { reading: Reading; address: string }) {
  const { t } = useTongue();
  if (reading.badLines.length === 0 || reading.personal) return null;
  return (
    <p>
      <a href={address} download>
        {t('downloadRejected', { n: reading.badLines.length })}
      </a>
    </p>
  );
}
