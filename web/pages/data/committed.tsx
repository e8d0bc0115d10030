import { useEffect } from 'preact/hooks';
import type { Upload } from '../../../data/upload.ts';
import { Alert } from '../frame/alert.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { BackToStart } from '../start/back-to-start.tsx';
import { ReadIndicators } from './read-indicators.tsx';

/** It is in: how many values, and where they are to be seen. */
export function Committed({ upload }: { upload: Upload }) {
  const { t } = useTongue();
  const { renew } = useSite();
  useEffect(renew, [renew]);
  const { reading } = upload;
  return (
    <div class="stack">
      <Alert
        tone="success"
        title={reading ? t('taken', { n: reading.observations }) : t('takenPlain')}
        live="polite"
      >
        <p>{t('takenNext')}</p>
        <BackToStart />
        <p>
          {upload.import === null ? null : (
            <>
              <To path={`/daten/importe/${upload.import}`}>{t('toImport')}</To> ·{' '}
            </>
          )}
          <To path="/">{t('toOverview')}</To> · <To path="/daten">{t('nextFile')}</To>
        </p>
      </Alert>
      {reading ? <ReadIndicators reading={reading} /> : null}
    </div>
  );
}
