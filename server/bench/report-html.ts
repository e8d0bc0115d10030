import { readFileSync } from 'node:fs';
import type { Block, ReportDocument, Run } from '../../data/report-document.ts';
import { fontFiles } from '../reports/fonts.ts';

/** The faces that our paper embeds, too. */
const faces = ['400Regular', '400Regular_Italic', '600SemiBold'];

function faceRule(face: string): string {
  const file = fontFiles().find((one) => one.endsWith(`_${face}.ttf`)) ?? '';
  const bytes = readFileSync(file).toString('base64');
  const style = face.endsWith('Italic') ? 'italic' : 'normal';
  return `@font-face { font-family: 'Fira Sans'; font-weight: ${face.slice(0, 3)}; font-style: ${style}; src: url(data:font/ttf;base64,${bytes}) }`;
}

/** What stands at the head and foot of each page, as a browser prints it. */
export function runningHtml({ municipality, title, pinWords }: ReportDocument): {
  head: string;
  foot: string;
} {
  const line = (left: string, right: string) =>
    `<div style="font: 8px sans-serif; width: 100%; margin: 0 20mm 0 25mm; display: flex; justify-content: space-between"><span>${left}</span><span>${right}</span></div>`;
  const page = 'Seite <span class="pageNumber"></span> von <span class="totalPages"></span>';
  return { head: line(escaped(municipality), escaped(title)), foot: line(escaped(pinWords), page) };
}

/** The same report as a page that a browser prints, with charts that are drawn already, by their numbers. */
export function reportHtml(
  { title, language, blocks, subtitle, head, pinWords }: ReportDocument,
  charts: ReadonlyMap<number, string>,
): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page { size: A4; margin: 27mm 20mm 25mm 25mm }
${faces.map(faceRule).join('\n')}
body { font: 10pt 'Fira Sans', sans-serif; color: #1f2635; hyphens: auto; margin: 0 }
h1, h2, h3, h4 { break-after: avoid } h1 { font-size: 18pt; color: #171b7d } h2 { font-size: 13.5pt }
table { border-collapse: collapse; width: 100%; font-size: 9pt; font-variant-numeric: tabular-nums }
tr { break-inside: avoid } th { text-align: left; border-bottom: 0.5pt solid #171b7d; background: #f5f6f8 }
td { border-bottom: 0.4pt solid #dfe3ea } .number { text-align: right } caption { text-align: left }
figure { margin: 12pt 0; break-inside: avoid } figure svg { width: 100%; height: auto } .half { width: 48%; display: inline-block }
small { font-size: 7.5pt; color: #4d5669 }
</style></head><body><h1>${escaped(title)}</h1><p>${escaped(subtitle ?? '')}</p><p>${escaped(pinWords)}</p>
<dl>${head.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>
${blocks.map((block) => blockHtml(block, charts)).join('\n')}</body></html>`;
}

function blockHtml(block: Block, charts: ReadonlyMap<number, string>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'state':
      return `<p><b>${escaped(block.word)}</b> ${escaped(block.sentence)}</p>`;
    case 'figure':
      return `<figure class="${block.size}" role="img" aria-label="${escaped(block.alt)}">${charts.get(block.number)}
<figcaption>Abbildung ${block.number}: ${escaped(block.caption)}<br><small>${escaped(block.source)}</small></figcaption></figure>`;
    case 'pageBreak':
      return '<div style="break-before: page"></div>';
    case 'table':
      return tableHtml(block);
    default:
      throw new Error(`the report of the bench has no ${block.kind}`);
  }
}

function tableHtml({ number, caption, table, signs, source }: Extract<Block, { kind: 'table' }>): string {
  const look = (column: number) => (table.columns[column]?.kind === 'number' ? ' class="number"' : '');
  const heads = table.columns.map(
    ({ head }, column) => `<th scope="col"${look(column)}>${escaped(head)}</th>`,
  );
  const rows = table.rows.map(
    (row) => `<tr>${row.map(({ text }, column) => `<td${look(column)}>${escaped(text)}</td>`).join('')}</tr>`,
  );
  const legend = signs.map(({ sign, meaning }) => `${sign} = ${meaning}`).join('; ');
  return `<table><caption>Tabelle ${number}: ${escaped(caption)}</caption><thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table><small>${escaped(legend)}<br>${escaped(source)}</small>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(({ text }) => escaped(text)).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
