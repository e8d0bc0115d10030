import type { FigureBlock } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { framedChart } from '../../charts/framed-chart.ts';
import { reportChartTable } from '../../charts/report-chart-table.ts';
import { tableCsv } from '../../charts/table-csv.ts';
import { askFile } from '../../takeaway.ts';
import { type Draw, loadDrawings } from '../frame/chart.tsx';
import { TakeAway } from '../frame/take-away.tsx';

interface Props {
  figure: FigureBlock;
  draw: Draw;
  language: Language;
}

/** CSS pixels that a chart is wide when it is taken away. */
const width = 960;

/** Under a chart of an edition: it as a picture, its figures as a table, with the source line that it has on paper. */
export function TakeFigure({ figure, draw, language }: Props) {
  const { caption: title, source, chart } = figure;
  const table = reportChartTable(chart, language);
  const picture = async () => {
    const drawn = draw(await loadDrawings(), { width, language, document });
    drawn.removeAttribute('font-family');
    const size = { width: Number(drawn.getAttribute('width')), height: Number(drawn.getAttribute('height')) };
    const svg = new XMLSerializer().serializeToString(drawn);
    return framedChart({ svg, ...size }, { title, lines: [source], keys: [] }).svg;
  };
  return (
    <TakeAway
      title={title}
      formats={table === null ? ['svg', 'png'] : ['svg', 'png', 'csv', 'xlsx']}
      make={async (format) => {
        if (format === 'svg') return new Blob([await picture()], { type: 'image/svg+xml' });
        if (format === 'png' || table === null) return askFile('png', { svg: await picture() });
        const notes = { title, source, signs: [] };
        if (format === 'xlsx') return askFile('xlsx', { ...notes, language, table });
        return new Blob([tableCsv(table, notes, language)], { type: 'text/csv;charset=utf-8' });
      }}
    />
  );
}
