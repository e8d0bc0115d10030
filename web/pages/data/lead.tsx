import type { Upload } from '../../../data/upload.ts';
import { formatBytes } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** How large a file is; of what was entered by hand where it comes from, and the way back. */
export function Lead({ upload: { size, fileName, answers, state } }: { upload: Upload }) {
  const { language, t } = useTongue();
  const note = answers.quelle;
  if (note === undefined) return <p>{formatBytes(size, language)}</p>;
  const isSingle = fileName.startsWith('einzelne-zahlen-');
  return (
    <>
      <p>{t('entryFrom', { note })}</p>
      {state === 'committed' ? null : (
        <p>
          <To path="/daten/eingeben" query={{ art: isSingle ? 'einzeln' : null }}>
            {t('entryBack')}
          </To>
        </p>
      )}
    </>
  );
}
