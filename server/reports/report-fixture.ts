import type { Block, ReportDocument } from '../../data/report-document.ts';
import { plainRun } from '../../data/rich-text.ts';
import { textCell, textColumn } from '../../data/table.ts';
import { bySex, gappy, leavers } from '../../web/charts/chart-fixture.ts';
import { goalTable } from '../../web/charts/goal-table.ts';
import { seriesTable } from '../../web/charts/series-table.ts';
import { satisfaction } from '../../web/charts/survey-fixture.ts';
import { formatNumber } from '../../web/words/format.ts';

/** Invented documents for the tests of the writers. */

const words = (de: string) => ({ de, en: de });
const source = 'Quelle: erfundene Zahlen der Demonstration. Datenstand: 18.11.2026.';
const indicator = {
  id: 'abgehende-ohne-hauptschulabschluss',
  title: words('Abgehende ohne Hauptschulabschluss'),
  unit: words('Prozent aller Abgehenden'),
  decimals: 1,
  symbol: '%',
};
const signs = [
  { sign: 'g', meaning: 'zum Schutz Einzelner nicht gezeigt' },
  { sign: '.', meaning: 'geheim oder unbekannt' },
];
const asOf = '2026-11-18';
const foot = { measures: [], decisions: [] };

/** As long as titles may be. */
export const longTitle =
  'Anteil der Schülerinnen und Schüler, die in den Förderschulschwerpunkten Lernen und emotionale und soziale Entwicklung an allgemeinbildenden Schulen inklusiv beschult werden, an allen mit diesem Förderbedarf';

/** One row for each school: names that look like formulas, withheld and negative figures among them. */
export function longTable(rows: number): Extract<Block, { kind: 'table' }> {
  return {
    kind: 'table',
    number: 3,
    caption: 'Veränderung je Schule',
    sheet: 'Schulen',
    signs,
    source,
    table: {
      columns: [
        textColumn('Schule'),
        { head: 'Schülerzahl', kind: 'number', symbol: '', decimals: 0 },
        { head: 'Veränderung', kind: 'number', symbol: '%', decimals: 1 },
        textColumn('Anmerkungen'),
      ],
      rows: Array.from({ length: rows }, (_, index) => {
        const name = index === 1 ? '=HYPERLINK("https://example.org";"hier")' : `Schule ${index + 1}`;
        if (index % 50 === 7) {
          return [
            textCell(name),
            textCell('g'),
            textCell('g'),
            textCell('zum Schutz Einzelner nicht gezeigt'),
          ];
        }
        const [pupils, change] = [1000 + index * 7, ((index % 21) - 10) / 4];
        return [
          textCell(name),
          { text: formatNumber(pupils, 0, 'de'), value: pupils },
          { text: `${formatNumber(change, 1, 'de')}\u00a0%`, value: change },
          textCell(''),
        ];
      }),
    },
  };
}

const protectedSeries = bySex.series.map((series, row) => ({
  ...series,
  points: series.points.map((point, column) =>
    row === 1 && column === 2 ? { ...point, value: null, gap: 'protected' as const, sign: null } : point,
  ),
}));

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Übergang Schule–Beruf' },
  {
    kind: 'paragraph',
    runs: [
      plainRun('Der Anteil sinkt, aber '),
      { text: 'langsamer als beschlossen', bold: true, italic: false, link: null },
      plainRun('. Mehr im '),
      { text: 'Bildungsportal', bold: false, italic: false, link: 'https://example.org/bildung' },
      plainRun('.'),
    ],
  },
  { kind: 'list', ordered: false, items: [[plainRun('erste Sache')], [plainRun('zweite Sache')]] },
  { kind: 'list', ordered: true, items: [[plainRun('erstens')], [plainRun('zweitens')]] },
  {
    kind: 'note',
    tone: 'warning',
    title: 'Bruch in der Reihe',
    runs: [plainRun('Ab 2019/20 gilt eine neue Definition.')],
  },
  {
    kind: 'facts',
    caption: 'Kennzahlenblatt',
    rows: [
      { label: 'Definition', runs: [plainRun('Abgehende ohne Abschluss an allen Abgehenden')] },
      { label: 'Einheit', runs: [plainRun('Prozent')] },
    ],
  },
  { kind: 'heading', level: 2, text: longTitle },
  {
    kind: 'state',
    state: 'offCourse',
    receding: false,
    word: 'abweichend',
    sentence: 'Bei gleichem Tempo fehlen 2030/31 noch 0,7 Prozentpunkte.',
  },
  {
    kind: 'figure',
    number: 1,
    caption: 'Abgehende ohne Hauptschulabschluss: Werte und Zielpfad',
    alt: 'Linie von 8,9 % (2015/16) auf 7,1 % (2023/24), Ziel 5,0 % bis 2030/31.',
    chart: { kind: 'target', target: leavers, foot },
    source,
    size: 'full',
  },
  {
    kind: 'table',
    number: 1,
    caption: 'Abgehende ohne Hauptschulabschluss',
    sheet: 'Ohne Abschluss',
    table: goalTable(gappy, 'de'),
    signs,
    source,
  },
  {
    kind: 'figure',
    number: 2,
    caption: 'Nach Geschlecht',
    alt: 'Drei Linien: insgesamt, weiblich, männlich.',
    chart: { kind: 'series', indicator, series: protectedSeries, asOf, lead: '' },
    source,
    size: 'half',
  },
  {
    kind: 'figure',
    number: 3,
    caption: 'Nach Geschlecht, 2021/22',
    alt: 'Balken: insgesamt 7,0 %, weiblich 5,4 %, männlich 8,5 %.',
    chart: { kind: 'breakdown', indicator, series: protectedSeries, asOf, lead: '', period: '2021/22' },
    source,
    size: 'half',
  },
  {
    kind: 'table',
    number: 2,
    caption: 'Nach Geschlecht',
    sheet: 'Nach Geschlecht',
    table: seriesTable({ series: protectedSeries, indicator: { ...indicator, title: '', unit: '' } }, 'de'),
    signs,
    source,
  },
  { kind: 'heading', level: 1, text: 'Befragung der Eltern' },
  {
    kind: 'figure',
    number: 4,
    caption: 'Zufriedenheit mit der Zusammenarbeit',
    alt: 'Gestapelte Balken zweier Wellen.',
    chart: { kind: 'survey', question: satisfaction },
    source,
    size: 'full',
  },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, text: 'Alle Schulen' },
  longTable(40),
];

export const fixtureDocument: ReportDocument = {
  title: 'Bildungsbericht 2026',
  subtitle: 'Übergang Schule–Beruf',
  kindWord: 'Kapitel eines Bildungsberichts',
  language: 'de',
  audience: 'committee',
  audienceWord: 'Ausschuss',
  municipality: 'Landkreis Musterland',
  number: '2026-007',
  address: '/berichte/ausgaben/2026-007',
  date: asOf,
  pin: { asOf: '2026-11-18T09:30:00.000Z', day: asOf, dataVersion: 12, release: 3 },
  pinWords:
    'Datenstand: 18.11.2026, Zahlen der Freigabe 3 für: Ausschuss. Zahlen über wenige Personen sind geschützt.',
  invented: true,
  head: [
    { label: 'Vorlage', text: '2026/058' },
    { label: 'Gremium', text: 'Schulausschuss, 07.12.2026' },
    { label: 'Öffentlich', text: 'ja' },
  ],
  hasContents: true,
  blocks,
  goals: [{ key: leavers.target.goal, title: 'Mehr Abschlüsse' }],
  definitions: [
    {
      title: 'Abgehende ohne Hauptschulabschluss',
      version: 1,
      definition: 'Abgehende ohne Abschluss an allen Abgehenden',
      formula: '100 × ohne Abschluss ÷ alle',
      unit: 'Prozent',
    },
  ],
  sources: [{ title: 'Destatis: Abgehende (21111-02-06-4)', licence: 'dl-de/by-2-0' }],
  signs,
};

/** The same with other blocks. */
export function documentWith(own: Block[], more: Partial<ReportDocument> = {}): ReportDocument {
  return { ...fixtureDocument, blocks: own, ...more };
}
