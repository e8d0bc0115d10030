import { useMemo } from 'preact/hooks';
import type { FigureBlock } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../words/texts.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { TakeFigure } from './take-figure.tsx';

interface Props {
  figure: FigureBlock;
  language: Language;
  /** What is still being written is not taken away in pieces. */
  isDraft: boolean;
}

/** A numbered chart with its source; drawn again only when it shows something else. */
export function PaperFigure({ figure, language, isDraft }: Props) {
  const { number, caption, alt, source, chart } = figure;
  const shown = JSON.stringify(chart);
  const draw: Draw = useMemo(
    () => (drawings, options) => {
      const drawn = drawings.reportChart(chart, { ...options, language });
      drawn.setAttribute('aria-label', alt);
      return drawn;
    },
    [shown, alt, language],
  );
  return (
    <figure class="paper__figure">
      <figcaption>
        <strong>{say('onPaperFigure', language, { number })}</strong> {caption}
      </figcaption>
      <Chart class="chart" draw={draw} height={320} />
      {source === '' ? null : <p class="paper__source">{source}</p>}
      {isDraft ? null : <TakeFigure figure={figure} draw={draw} language={language} />}
    </figure>
  );
}
