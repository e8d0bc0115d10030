import { useState } from 'preact/hooks';
import { maximumBoundaryBytes } from '../../../../data/boundary-endpoints.ts';
import type { BoundarySet } from '../../../../data/boundary-set.ts';
import { DropZone } from '../../../inputs/drop-zone.tsx';
import { formatBytes } from '../../../words/format.ts';
import { Alert } from '../../frame/alert.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useTongue } from '../../frame/language.ts';
import { MapDescription } from './map-description.tsx';
import { MapProperties } from './map-properties.tsx';
import { MatchTable } from './match-table.tsx';
import { analysisOf, type PropertyChoice, useMapFile } from './use-map-file.ts';

/** From a file to a map: look at it, say what its properties mean, name its source, keep it. */
export function MapForm({ onKept }: { onKept: () => void }) {
  const { language, t } = useTongue();
  const [file, setFile] = useState<File | null>(null);
  const [choice, setChoice] = useState<PropertyChoice>({});
  const [several, setSeveral] = useState(false);
  const [kept, setKept] = useState<BoundarySet | null>(null);
  const read = useMapFile(file, choice);
  const analysis = analysisOf(read);
  const take = (files: readonly File[]) => {
    setKept(null);
    setChoice({});
    setSeveral(files.length > 1);
    setFile(files[0] ?? null);
  };
  return (
    <section class="stack" aria-labelledby="laden">
      <h2 id="laden">{t('loadMap')}</h2>
      <DropZone
        title={t('geojsonFile')}
        button={t('chooseMapFile')}
        hint={t('geojsonHint', { size: formatBytes(maximumBoundaryBytes, language) })}
        onFiles={take}
      />
      {several && file ? <p class="small">{t('oneMapOnly', { file: file.name })}</p> : null}
      {kept ? (
        <Alert tone="success" title={t('mapKept', { name: kept.name })} live="polite">
          <p>{t('mapKeptUse')}</p>
        </Alert>
      ) : null}
      {read.state === 'reading' ? <p role="status">{t('readingMap')}</p> : null}
      {read.state === 'refused' ? <Failure error={read.error} /> : null}
      {file && analysis ? (
        <div class="card stack">
          <p>
            {t(analysis.simplified ? 'ownMapRead' : 'ownMapReadWhole', {
              file: file.name,
              areas: analysis.features,
              points: analysis.points,
              drawn: analysis.drawnPoints,
            })}
          </p>
          <MapProperties analysis={analysis} choice={choice} onChoose={setChoice} />
          <MatchTable matches={analysis.matches} />
          {read.state === 'read' ? (
            <MapDescription
              key={`${file.name} ${analysis.keyProperty} ${analysis.nameProperty}`}
              file={file}
              analysis={read.analysis}
              onKept={(set) => {
                setFile(null);
                setKept(set);
                onKept();
              }}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
