import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tableCsv } from '../../../web/charts/table-csv.ts';
import { documentWith, fixtureDocument, longTable } from '../report-fixture.ts';
import { writeZip } from './write-zip.ts';

const archive = await writeZip(fixtureDocument);
const files = unzipSync(archive);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

const figures = fixtureDocument.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
const tables = fixtureDocument.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const endings = (ending: string) => Object.keys(files).filter((name) => name.endsWith(ending));

test('the list comes first, then every table and chart by its number', () => {
  expect(Object.keys(files)[0]).toBe('liesmich.txt');
  expect(endings('.csv')).toEqual([
    'tabelle-01-abgehende-ohne-hauptschulabschluss.csv',
    'tabelle-02-nach-geschlecht.csv',
    'tabelle-03-veraenderung-je-schule.csv',
  ]);
  expect(endings('.svg')).toHaveLength(figures.length);
  expect(endings('.png')).toHaveLength(figures.length);
});

test('the list says what the archive is and names every file with its caption', () => {
  const list = text('liesmich.txt');
  const { title, pinWords, number } = fixtureDocument;
  for (const said of [title, pinWords, number, 'dl-de/by-2-0', 'erfundene Zahlen']) {
    expect(list).toContain(said);
  }
  for (const name of Object.keys(files).slice(1)) expect(list).toContain(name);
  for (const { caption } of [...figures, ...tables]) expect(list).toContain(`: ${caption}`);
});

test('a table is the same text as everywhere', () => {
  tables.forEach(({ number, caption, table, source, signs }, index) => {
    const notes = { title: `Tabelle ${number}: ${caption}`, source, signs };
    expect(text(endings('.csv')[index] ?? '')).toBe(tableCsv(table, notes, 'de').slice(1));
  });
  expect(files[endings('.csv')[0] ?? '']?.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(text('tabelle-03-veraenderung-je-schule.csv')).toMatch(/'=HYPERLINK/);
});

test('a chart carries its title and source, as vectors and as a picture', () => {
  figures.forEach(({ caption, source }, index) => {
    const svg = text(endings('.svg')[index] ?? '');
    expect(svg).toContain(`>${caption}</text>`);
    expect(svg).toContain(`>${source}</text>`);
    const png = files[endings('.png')[index] ?? ''] ?? new Uint8Array();
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    // 960 pixels and 24 at either side, twice as many for print.
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(2 * (960 + 48));
  });
});

test('the same document makes the same bytes', async () => {
  expect(await writeZip(fixtureDocument)).toEqual(archive);
});

test('a chart without values is named with the reason; English has English names', async () => {
  const [figure] = figures;
  if (figure?.chart.kind !== 'target') throw new Error('the first chart is of a target');
  const { target } = figure.chart;
  const empty = { ...target, series: { ...target.series, points: [] } };
  const none = { ...figure, chart: { ...figure.chart, target: empty } };
  const found = unzipSync(await writeZip(documentWith([none, longTable(1)], { language: 'en' })));
  expect(Object.keys(found)).toEqual(['readme.txt', 'table-03-veraenderung-je-schule.csv']);
  expect(strFromU8(found['readme.txt'] ?? new Uint8Array())).toContain('not drawn, there are no figures');
});
