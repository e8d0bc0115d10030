import type { FigureBlock } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { reportChartTable } from '../../charts/report-chart-table.ts';
import { tableCsv } from '../../charts/table-csv.ts';
import { askFile } from '../../takeaway.ts';
import { type Draw, loadDrawings } from '../frame/chart.tsx';
import { frameDrawing, takenWidth } from '../frame/frame-drawing.ts';
import { TakeAway } from '../frame/take-away.tsx';

interface Props {
  figure: FigureBlock;
  draw: Draw;
  language: Language;
}

/** Under a chart of an edition: it as a picture, its figures as a table, with the source line that it has on paper. */
export function TakeFigure({ figure, draw, language }: Props) {
  const { caption: title, source, chart } = figure;
  const table = reportChartTable(chart, language);
  const picture = async () => {
    const drawn = draw(await loadDrawings(), { width: takenWidth, language, document });
    return frameDrawing(drawn, { title, lines: [source], keys: [] });
  };
  return (
    <TakeAway
      title={title}
      formats={['svg', 'png', 'csv', 'xlsx']}
      make={async (format) => {
        if (format === 'svg') return new Blob([await picture()], { type: 'image/svg+xml' });
        if (format === 'png') return askFile('png', { svg: await picture() });
        const notes = { title, source, signs: [] };
        if (format === 'xlsx') return askFile('xlsx', { ...notes, language, table });
        return new Blob([tableCsv(table, notes, language)], { type: 'text/csv;charset=utf-8' });
      }}
    />
  );
}
