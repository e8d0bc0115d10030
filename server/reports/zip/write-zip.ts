import type { FigureBlock, ReportDocument, TableBlock } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { framedChart } from '../../../web/charts/framed-chart.ts';
import { tableCsv } from '../../../web/charts/table-csv.ts';
import { fileNameOf } from '../../../web/words/file-name.ts';
import { formatDate } from '../../../web/words/format.ts';
import { say } from '../../../web/words/texts.ts';
import { drawChart } from '../draw-chart.ts';
import { drawPicture } from '../draw-picture.ts';
import { packFiles } from './pack.ts';

/** CSS pixels that a chart is wide, and pixels of its picture for each of them. */
const chartWidth = 960;
const scale = 2;

const encoder = new TextEncoder();

/** All tables of a document as CSV and all its charts as SVG and PNG in one archive, with a list of what is in it. */
export async function writeZip(document: ReportDocument): Promise<Uint8Array> {
  const { language } = document;
  const files = new Map<string, Uint8Array>();
  const listed = { tables: [] as string[], figures: [] as string[] };
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const name = `${nameOf(block, language)}.csv`;
      const { table, signs, source } = block;
      const notes = { title: captionOf(block, language), source, signs };
      files.set(name, encoder.encode(tableCsv(table, notes, language)));
      listed.tables.push(`${name}: ${block.caption}`);
    }
    if (block.kind === 'figure') {
      const pictures = picturesOf(block, language);
      for (const [ending, bytes] of pictures) files.set(`${nameOf(block, language)}.${ending}`, bytes);
      const names = pictures.map(([ending]) => `${nameOf(block, language)}.${ending}`).join(', ');
      const what = names === '' ? `${nameOf(block, language)} (${say('archiveEmpty', language)})` : names;
      listed.figures.push(`${what}: ${block.caption}`);
    }
  }
  const readme = encoder.encode(`\ufeff${readmeOf(document, listed)}`);
  return packFiles(new Map([[`${say('archiveReadme', language)}.txt`, readme], ...files]));
}

function nameOf(block: FigureBlock | TableBlock, language: Language): string {
  const kind = say(block.kind === 'table' ? 'archiveTable' : 'archiveFigure', language);
  const caption = fileNameOf(block.caption);
  return [kind, String(block.number).padStart(2, '0'), caption].filter((part) => part !== '').join('-');
}

function captionOf({ number, caption }: TableBlock, language: Language): string {
  return `${say('bookTable', language)} ${number}: ${caption}`;
}

function picturesOf(block: FigureBlock, language: Language): [string, Uint8Array][] {
  const drawn = drawChart(block.chart, chartWidth, language);
  if (drawn === null) return [];
  const framed = framedChart(drawn, { title: block.caption, lines: [block.source] });
  return [
    ['svg', encoder.encode(framed.svg)],
    ['png', drawPicture(framed, scale)],
  ];
}

function readmeOf(document: ReportDocument, listed: { tables: string[]; figures: string[] }): string {
  const { language, title, subtitle, municipality, number, address, date, pinWords, invented } = document;
  const section = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', head, ...lines.map((line) => `- ${line}`)];
  const lines = [
    title,
    ...(subtitle === null ? [] : [subtitle]),
    `${municipality}, ${formatDate(date, language)}`,
    ...(number === null ? [] : [`${say('bookNumber', language)}: ${number}`]),
    ...(address === null ? [] : [`${say('bookAddress', language)}: ${address}`]),
    '',
    pinWords,
    ...(invented ? [say('bookInvented', language)] : []),
    ...(listed.tables.length === 0 ? [] : [say('bookNumbers', language)]),
    ...section(say('archiveTables', language), listed.tables),
    ...section(say('archiveFigures', language), listed.figures),
    ...section(
      say('bookSourcesHead', language),
      document.sources.map(({ title: source, licence }) =>
        licence === null ? source : `${source} (${licence})`,
      ),
    ),
    ...section(
      say('bookSigns', language),
      document.signs.map(({ sign, meaning }) => `${sign} = ${meaning}`),
    ),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
