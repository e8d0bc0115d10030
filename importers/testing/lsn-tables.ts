/** Figures in these fixtures are invented; layouts follow formats.md 1f. */

/** Cells of a row; a number in front of a text or figure is its `ss:Index`, `across` and `down` its span. */
type XmlCell = string | number | { text: string | number; index?: number; across?: number; down?: number };

export interface XmlOptions {
  /** `ss:` in front of every element, as some programs write it. */
  prefix?: string;
  encoding?: string;
}

/** A SpreadsheetML file with one sheet; a row may name its own index. */
export function spreadsheetMl(
  rows: readonly (readonly XmlCell[] | { index: number; cells: readonly XmlCell[] })[],
  { prefix = '', encoding = 'UTF-8' }: XmlOptions = {},
): Buffer {
  const tag = (name: string) => `${prefix}${name}`;
  const space = 'urn:schemas-microsoft-com:office:spreadsheet';
  const cell = (one: XmlCell) => {
    const { text, index, across, down } = typeof one === 'object' ? one : { text: one, ...none };
    const type = typeof text === 'number' ? 'Number' : 'String';
    const attributes = [
      index === undefined ? '' : ` ss:Index="${index}"`,
      across === undefined ? '' : ` ss:MergeAcross="${across}"`,
      down === undefined ? '' : ` ss:MergeDown="${down}"`,
    ].join('');
    const plain = String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<${tag('Cell')}${attributes}><${tag('Data')} ss:Type="${type}">${plain}</${tag('Data')}></${tag('Cell')}>`;
  };
  const row = (one: (typeof rows)[number]) => {
    const { index, cells } = 'cells' in one ? one : { index: undefined, cells: one };
    const at = index === undefined ? '' : ` ss:Index="${index}"`;
    return `<${tag('Row')}${at}>${cells.map(cell).join('')}</${tag('Row')}>`;
  };
  const text = `<?xml version="1.0" encoding="${encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<${tag('Workbook')} ${prefix === '' ? `xmlns="${space}" ` : ''}xmlns:ss="${space}">
<${tag('Worksheet')} ss:Name="Tabelle"><${tag('Table')}>
${rows.map(row).join('\n')}
</${tag('Table')}></${tag('Worksheet')}></${tag('Workbook')}>
`;
  if (encoding === 'UTF-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'latin1');
}

const none = { index: undefined, across: undefined, down: undefined };

/** Population of areas on one day: the key padded to eight letters, points between thousands. */
export const populationRows: Parameters<typeof spreadsheetMl>[0] = [
  [{ text: 'Tabelle A100001G', across: 3 }],
  [{ text: 'Bevölkerung nach Geschlecht am 30.06.2025', across: 3 }],
  {
    index: 4,
    cells: [
      { text: 'Kreisfreie Stadt, Landkreis', down: 1 },
      { text: 'Bevölkerung', across: 2 },
    ],
  },
  [{ text: 'insgesamt', index: 2 }, 'männlich', 'weiblich'],
  ['0       Niedersachsen', '8.000.000', '3.950.000', '4.050.000'],
  ['2       Stat. Region Hannover', '2.100.000', 1050000, 1050000],
  ['254     Hildesheim', '276.594', 135104, '-'],
  [{ text: '241999  Hannover, Umland' }, { text: '600.000', index: 2 }],
  ['151401  Boldecker Land, SG', '9.876', '4.900', '4.976'],
  ['152     Göttingen', '-', '-', '-'],
  ['254026  Nordstemmen', '11.700', '5.800', '5.900'],
  [{ text: '1) Ergebnisse auf Grundlage des Zensus 2022; vorläufig.', across: 3 }],
  [{ text: '© Landesamt für Statistik Niedersachsen', across: 3 }],
  [{ text: 'Stand: 12.10.2025', across: 3 }],
];
