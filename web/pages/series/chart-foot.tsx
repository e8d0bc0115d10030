import type { Point } from '../../../data/series.ts';
import { breakNotes } from '../../words/breaks.ts';
import { formatDate } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { Legend, type LegendKey } from './legend.tsx';
import { sourceFiles } from './origins.ts';

/** So many files are named under a chart; of those beyond, how many. */
const mostFiles = 3;

/** Under a chart: the legend at the left, the files behind it with their dates at the right. */
export function ChartFoot({ legend, points }: { legend: readonly LegendKey[]; points: readonly Point[] }) {
  return (
    <div class="chart__foot">
      <Legend keys={legend} />
      <BreakNotes points={points} />
      <Sources points={points} />
    </div>
  );
}

function Sources({ points }: { points: readonly Point[] }) {
  const { language, t } = useTongue();
  const files = sourceFiles(points);
  if (files.length === 0) return null;
  const rest = files.length - mostFiles;
  return (
    <p class="chart__source">
      {t('source', { n: files.length })}{' '}
      {files.slice(0, mostFiles).map((origin, index) => (
        <span key={origin.import}>
          {index > 0 ? '; ' : ''}
          <To path={`/daten/importe/${origin.import}`}>{origin.file}</To>,{' '}
          {t('asOfDate', { date: formatDate(origin.stateDate ?? origin.committedAt, language) })}
        </span>
      ))}
      {rest > 0 ? ` ${t('furtherFiles', { n: rest })}` : ''}
    </p>
  );
}

/** What lies behind the double strokes: in the chart there may be no room for it. */
function BreakNotes({ points }: { points: readonly Point[] }) {
  const { language } = useTongue();
  const notes = breakNotes(points, language);
  if (notes.length === 0) return null;
  return (
    <ul class="chart__breaks">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
