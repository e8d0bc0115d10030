import { useRef } from 'preact/hooks';
import type { FrameKey, FrameWords } from '../../charts/framed-chart.ts';
import { askFile } from '../../takeaway.ts';
import { type Draw, loadDrawings } from './chart.tsx';
import { frameDrawing, takenWidth } from './frame-drawing.ts';
import { useTongue } from './language.ts';
import { readTable } from './read-table.ts';
import { TakeAway } from './take-away.tsx';
import { type Taken, useSourceLine, useTableFiles } from './taken.ts';

interface Props extends Omit<Taken, 'table'> {
  draw: Draw;
  /** The figures of the chart; left out where they stand as a table in the same section. */
  table?: Taken['table'];
  /** What has to be said under the picture beside the source. */
  remarks?: readonly string[];
}

/** Under a chart: it as vectors and pixels, its figures as CSV and Excel. */
export function TakeChart({ draw, table, remarks = [], ...taken }: Props) {
  const { language } = useTongue();
  const place = useRef<HTMLDivElement>(null);
  const sourceOf = useSourceLine();
  const tableFile = useTableFiles();
  const picture = async () => {
    const [drawings, source] = await Promise.all([loadDrawings(), sourceOf(taken)]);
    const section = sectionOf(place.current);
    const drawn = draw(drawings, { width: takenWidth, language, document });
    return pictureOf(drawn, section, { title: taken.title, lines: [source, ...remarks] });
  };
  const beside = () => readTable(tableIn(sectionOf(place.current)), language);
  return (
    <div ref={place}>
      <TakeAway
        title={taken.name ?? taken.title}
        formats={['svg', 'png', 'csv', 'xlsx']}
        make={async (format) => {
          switch (format) {
            case 'svg':
              return new Blob([await picture()], { type: 'image/svg+xml' });
            case 'png':
              return askFile('png', { svg: await picture() });
            default:
              return tableFile({ ...taken, table: table ?? beside }, format);
          }
        }}
      />
    </div>
  );
}

/** What belongs to a chart on the page: its heading, legend and table. */
function sectionOf(place: HTMLElement | null): Element {
  const section = place?.closest('.pack__part, .survey-differences, section, article, aside');
  if (!section) throw new Error('a chart outside of any section');
  return section;
}

function tableIn(section: Element): HTMLTableElement {
  const table = section.querySelector('table');
  if (!table) throw new Error('no table beside the chart');
  return table;
}

/** The chart with the sentence that stands above it on the page, what is drawn, its legend and the source. */
function pictureOf(drawn: Element, section: Element, { title, lines }: FrameWords): string {
  const heading = section.matches('aside') ? null : section.querySelector('h2, h3, h4');
  const headline = heading?.textContent ?? title;
  const words = { title: headline, lines, keys: keysIn(section) };
  return frameDrawing(drawn, headline === title ? words : { ...words, sub: title });
}

/** The legend as it stands on the page. */
function keysIn(section: Element): FrameKey[] {
  return [...section.querySelectorAll('.legend li, .map-legend li')].flatMap((item) => {
    const sign = item.querySelector('svg');
    return sign ? [{ sign: drawnKey(sign), text: (item.textContent ?? '').trim() }] : [];
  });
}

function drawnKey(sign: SVGSVGElement): FrameKey['sign'] {
  const { width: wide, height } = sign.viewBox.baseVal;
  const svg = new XMLSerializer().serializeToString(sign);
  return { svg: svg.replace(/<svg\b/, `<svg width="${wide}" height="${height}"`), width: wide, height };
}
