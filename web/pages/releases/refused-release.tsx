import type { Exposed } from '../../../data/release.ts';
import { Alert } from '../frame/alert.tsx';
import { useTongue } from '../frame/language.ts';
import { ExposedTable } from './exposed-table.tsx';

/** What could be told too exactly, so that nothing is released. */
export function RefusedRelease({ exposed }: { exposed: readonly Exposed[] }) {
  const { t } = useTongue();
  return (
    <>
      <Alert tone="danger" title={t('releaseRefused')} live="assertive">
        <p>{t('releaseRefusedLead')}</p>
      </Alert>
      <ExposedTable exposed={exposed} />
    </>
  );
}
