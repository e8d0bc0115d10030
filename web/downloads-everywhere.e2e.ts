import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { contract } from '../data/contract.ts';
import { chooseFile, page, server, usePages, visit } from '../server/testing/pages.ts';

usePages();
beforeAll(() => prepare());

/** Every route of the application with an address of it, and further ones that show other charts or tables. */
const addresses: readonly (readonly [route: string, ...examples: string[]])[] = [
  ['/', '/'],
  ['/strategien', '/strategien'],
  ['/strategien/neu', '/strategien/neu'],
  ['/strategien/:key', '/strategien/masterplan-bildung-3'],
  ['/strategien/:key/bearbeiten', '/strategien/masterplan-bildung-3/bearbeiten'],
  ['/strategien/:key/unterschiede', '/strategien/masterplan-bildung-3/unterschiede'],
  ['/strategien/:key/zielkonferenz', '/strategien/kreisziele-2021/zielkonferenz'],
  ['/strategien/:key/resuemee', '/strategien/masterplan-bildung-2/resuemee'],
  ['/strategien/:key/resuemee/:place', '/strategien/masterplan-bildung-2/resuemee/1'],
  ['/strategien/:key/ziele/:goal', '/strategien/masterplan-bildung-3/ziele/mehr-abschluesse'],
  [
    '/strategien/:key/zielwerte/:target',
    '/strategien/masterplan-bildung-3/zielwerte/mehr-abschluesse-insgesamt',
  ],
  ['/handlungsfelder', '/handlungsfelder'],
  ['/handlungsfelder/neu', '/handlungsfelder/neu'],
  ['/handlungsfelder/:field', '/handlungsfelder/schulabsentismus'],
  ['/handlungsfelder/:field/bearbeiten', '/handlungsfelder/schulabsentismus/bearbeiten'],
  ['/ziele/neu', '/ziele/neu'],
  [
    '/ziele/:goal',
    '/ziele/mehr-abschluesse',
    '/ziele/mehr-abschluesse?ansicht=tabelle',
    // Milestones beside a target; contributions; a target that a decision changed; six targets.
    '/ziele/zugewanderte-finden-beratung',
    '/ziele/uebergangsmanagement-eingerichtet',
    '/ziele/weg-in-ausbildung-und-arbeit',
  ],
  ['/ziele/:goal/bearbeiten', '/ziele/mehr-abschluesse/bearbeiten'],
  ['/ziele/:goal/verlauf', '/ziele/weniger-unentschuldigte-tage/verlauf'],
  ['/zielwerte/neu', '/zielwerte/neu'],
  ['/zielwerte/:target/bearbeiten', '/zielwerte/mehr-abschluesse-insgesamt/bearbeiten'],
  ['/meilensteine/neu', '/meilensteine/neu'],
  ['/meilensteine/:plan/bearbeiten', '/meilensteine/fehlzeiten-auswerten/bearbeiten'],
  ['/indikatoren', '/indikatoren'],
  [
    '/indikatoren/:id',
    '/indikatoren/abgehende-ohne-hauptschulabschluss?ansicht=tabelle',
    '/indikatoren/abgehende-ohne-hauptschulabschluss?gliederung=geschlecht',
    '/indikatoren/besuche-bildungsportal?monate=vorjahr',
    // Delivered totals that are not the sum of their parts; an earlier state of the data.
    '/indikatoren/unentschuldigte-fehltage-je-100?gliederung=schulform&ansicht=vergleich',
    '/indikatoren/unentschuldigte-fehltage-je-100?datenstand=2',
  ],
  ['/indikatoren/:id/wirkung', '/indikatoren/anzeigen-schulpflichtverletzung/wirkung?von=2022-08-01'],
  [
    '/indikatoren/:id/vergleich',
    '/indikatoren/abgehende-ohne-hauptschulabschluss/vergleich',
    '/indikatoren/abgehende-ohne-hauptschulabschluss/vergleich?ansicht=tabelle',
  ],
  ['/indikatoren/:id/karte', '/indikatoren/abgehende-ohne-hauptschulabschluss/karte'],
  ['/umfragen', '/umfragen'],
  [
    '/umfragen/:survey',
    '/umfragen/betriebsbefragung',
    '/umfragen/betriebsbefragung?ansicht=tabelle',
    '/umfragen/bildungsberatung',
  ],
  ['/daten', '/daten'],
  ['/daten/vorlagen', '/daten/vorlagen'],
  ['/daten/lieferungen', '/daten/lieferungen'],
  ['/daten/lieferungen/neu', '/daten/lieferungen/neu'],
  ['/daten/lieferungen/:id', '/daten/lieferungen/fehlzeiten-schuljahr'],
  ['/daten/lieferungen/:id/bearbeiten', '/daten/lieferungen/fehlzeiten-schuljahr/bearbeiten'],
  ['/daten/karten', '/daten/karten'],
  ['/daten/freigaben', '/daten/freigaben'],
  ['/daten/eingeben', '/daten/eingeben'],
  ['/daten/importe/:id', '/daten/importe/1'],
  ['/daten/hochladen/:upload'],
  ['/daten/austausch', '/daten/austausch'],
  ['/anfragen', '/anfragen'],
  ['/anfragen/neu', '/anfragen/neu?kennzahl=bevoelkerung&gebiet=03999&zeitraum=2020-12-31'],
  ['/anfragen/:id', '/anfragen/1'],
  ['/massnahmen', '/massnahmen', '/massnahmen?ansicht=liste', '/massnahmen?ansicht=zeit'],
  ['/massnahmen/neu', '/massnahmen/neu'],
  ['/massnahmen/:measure', '/massnahmen/schulabsentismus-lotsen'],
  ['/massnahmen/:measure/bearbeiten', '/massnahmen/schulabsentismus-lotsen/bearbeiten'],
  ['/akteure', '/akteure'],
  ['/akteure/neu', '/akteure/neu'],
  ['/akteure/:actor', '/akteure/gesundheitsamt'],
  ['/akteure/:actor/bearbeiten', '/akteure/gesundheitsamt/bearbeiten'],
  ['/gremien', '/gremien'],
  ['/gremien/neu', '/gremien/neu'],
  ['/gremien/:id', '/gremien/schulausschuss'],
  ['/gremien/:id/bearbeiten', '/gremien/schulausschuss/bearbeiten'],
  ['/sitzungen/neu', '/sitzungen/neu'],
  ['/sitzungen/:id', '/sitzungen/kreistag-2026-12-14'],
  ['/sitzungen/:id/bearbeiten', '/sitzungen/kreistag-2026-12-14/bearbeiten'],
  ['/sitzungen/:id/mappe', '/sitzungen/kreistag-2026-12-14/mappe'],
  ['/vorlagen', '/vorlagen'],
  ['/vorlagen/neu', '/vorlagen/neu'],
  ['/vorlagen/:id', '/vorlagen/vorlage-2026-058'],
  ['/vorlagen/:id/bearbeiten', '/vorlagen/vorlage-2026-058/bearbeiten'],
  ['/bewertungen', '/bewertungen'],
  ['/bewertungen/neu', '/bewertungen/neu?ziel=mehr-abschluesse'],
  ['/bewertungen/:id', '/bewertungen/bewertung-verfahren'],
  ['/bewertungen/:id/bearbeiten', '/bewertungen/bewertung-verfahren/bearbeiten'],
  ['/berichte', '/berichte'],
  ['/berichte/neu', '/berichte/neu', '/berichte/neu?vorlage=kapitel'],
  ['/berichte/kopf', '/berichte/kopf'],
  ['/berichte/ausgaben/:number', '/berichte/ausgaben/2026-001'],
  ['/berichte/:report', '/berichte/kennzahlenblatt-abschluesse'],
  ['/berichte/:report/bearbeiten', '/berichte/kennzahlenblatt-abschluesse/bearbeiten'],
  ['/start', '/start'],
  ['/faellig', '/faellig'],
  ['/kreislauf', '/kreislauf'],
  ['/kreislauf/ringe/neu', '/kreislauf/ringe/neu'],
  ['/kreislauf/ringe/:ring', '/kreislauf/ringe/steuerungskreislauf'],
  ['/kreislauf/ringe/:ring/bearbeiten', '/kreislauf/ringe/steuerungskreislauf/bearbeiten'],
  ['/kreislauf/runden/neu', '/kreislauf/runden/neu'],
  ['/kreislauf/runden/:round', '/kreislauf/runden/schulabsentismus-2026'],
  ['/kreislauf/runden/:round/bearbeiten', '/kreislauf/runden/schulabsentismus-2026/bearbeiten'],
  ['/suche', '/suche?q=schule'],
  ['/handbuch', '/handbuch'],
  ['/handbuch/:chapter'],
];

const exceptions = {
  charts: {
    '.spark': 'a sign as large as a line of text; the chart with its figures is a click away',
    '.composer__preview': 'a draft is taken away as a whole; the pieces belong to its editions',
  },
  tables: {
    '.start-rows': 'a form to type figures in',
    '.raw-table': 'a look into a file, or into what was pasted, before it is read',
    '.match-table': 'a form: which area of a map is which',
    '.sheet, .paper__sheet': 'a list of facts about one thing',
    '.composer__preview table': 'a draft is taken away as a whole; the pieces belong to its editions',
  },
};

test('every route of the application is looked at', () => {
  const files = ['app', 'handbook/routes', 'strategies/routes', 'reports/routes', 'bodies/routes'];
  const sources = files.map((file) => readFileSync(`web/pages/${file}.tsx`, 'utf8')).join('\n');
  const spread = [...sources.matchAll(/\{(\w+Routes)\}/g)].map(([, name]) => name);
  expect(spread.sort()).toEqual(['bodyRoutes', 'handbookRoutes', 'reportRoutes', 'strategyRoutes']);
  const routes = [...sources.matchAll(/<Route\s[^>]*?\bpath="([^"]+)"/g)].map(([, path]) => path);
  expect(addresses.map(([route]) => route).sort()).toEqual(routes.sort());
  for (const [route, ...examples] of addresses) {
    const shape = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
    for (const example of examples) expect(example.replace(/\?.*/, '')).toMatch(shape);
  }
});

/** So that no test has to look at everything. */
const shares = 4;

describe.each(Array.from({ length: shares }, (_, share) => share))('share %i of the addresses', (share) => {
  test('charts go as SVG, PNG, CSV and Excel, tables as CSV and Excel, all with their source', async () => {
    const examples = addresses.flatMap(([, ...of]) => of).filter((_, at) => at % shares === share);
    const seen = { charts: 0, tables: 0 };
    const faults: string[] = [];
    for (const address of examples) {
      const found = await lookAt(address);
      faults.push(...found.faults);
      seen.charts += found.charts;
      seen.tables += found.tables;
    }
    expect(faults).toEqual([]);
    // So that a look that finds nothing is noticed.
    expect(seen.charts).toBeGreaterThan(0);
    expect(seen.tables).toBeGreaterThan(12);
  });
});

test('so do those of a file that is read but not taken over, and of a chapter of the handbook', async () => {
  const upload = await lookAt(await uploaded());
  expect(upload).toMatchObject({ faults: [], charts: 0 });
  expect(upload.tables).toBeGreaterThan(1);
  expect(await lookAt(await firstChapter())).toMatchObject({ faults: [] });
});

/** What is on a page, and what of it cannot be taken away. */
async function lookAt(address: string) {
  await visit(address);
  const found = await page.evaluate(lookAround, {
    charts: Object.keys(exceptions.charts).join(),
    tables: Object.keys(exceptions.tables).join(),
  });
  const files = await page.evaluate(takeAll);
  const missing = await page.getByText('Seite nicht gefunden').isVisible();
  const faults = [
    ...found.faults,
    ...files.flatMap(faultsOf),
    ...(missing ? ['no such page'] : []),
    ...(files.length === found.charts + found.tables
      ? []
      : [`${files.length} files of ${JSON.stringify(found)}`]),
  ];
  return { ...found, faults: faults.map((fault) => `${address}: ${fault}`) };
}

/** An inquiry and an edition with a chart of every kind, so that their pages have something to show. */
async function prepare() {
  const figure = { indicator: 'bevoelkerung', area: '03999', breakdown: '', period: '2020-12-31' };
  const asked = { askedBy: 'Dezernat', askedOn: '2026-11-18', question: 'Wie viele?', answer: 'So viele.' };
  await send('inquiries', { figure: { ...figure, fold: null, asOf: null }, ...asked });
  const indicator = 'abgehende-ohne-hauptschulabschluss';
  const parts = [
    { kind: 'goal', goal: 'zugewanderte-finden-beratung' },
    { kind: 'indicator', indicator, by: 'geschlecht', sheet: true },
    { kind: 'comparison', indicator },
    { kind: 'survey', survey: 'betriebsbefragung' },
    { kind: 'measures' },
  ];
  const content = { title: 'Von allem etwas', template: 'chapter', audience: 'staff', parts };
  const { record } = contract.addRecord.response.parse(
    await send('records/report', { content, reason: null }),
  );
  const begun = await send(`reports/${record.key}/editions`, {});
  const { job } = contract.makeReport.response.parse(begun);
  const state = async () => {
    const answer = await (await fetch(`${server.address}/api/report-jobs/${job.id}`)).json();
    return contract.reportJob.response.parse(answer).job.edition;
  };
  const made = async () => expect(await state()).toBe('2026-001');
  await vi.waitFor(made, { interval: 500, timeout: 90_000 });
}

async function send(path: string, data: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(data) };
  const answer = await fetch(`${server.address}/api/${path}`, request);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}

/** A file with a sign, a problem and a figure that changes a stored one, read but not taken over. */
async function uploaded(): Promise<string> {
  await visit('/daten');
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
  const rows = ['bevoelkerung;03999;2020-12-31;;1234;;;;', 'bevoelkerung;03999;2021-12-31;;;;;.;'];
  await chooseFile('einwohner.csv', [head, ...rows, ''].join('\r\n'));
  await page.getByRole('button', { name: /Werte? übernehmen/ }).waitFor();
  return new URL(page.url()).pathname;
}

async function firstChapter(): Promise<string> {
  await visit('/handbuch');
  const link = page.locator('main a[href^="/handbuch/"]').first();
  return (await link.getAttribute('href')) ?? '';
}

/** What of the page has no files, seen with the eyes of the page: nothing from outside reaches here. */
function lookAround(except: { charts: string; tables: string }) {
  const formatsOf = (menu: Element) =>
    [...menu.querySelectorAll('button')].map((button) => button.textContent).join();
  const menusIn = (part: Element, formats: string) =>
    [...part.querySelectorAll('.take-away')].filter((menu) => formatsOf(menu) === formats).length;
  /** Climbs to the first part that has such a menu: there must be one for each of its kind. */
  const isServed = (thing: Element, among: readonly Element[], formats: string) => {
    for (let part = thing.parentElement; part && part.tagName !== 'MAIN'; part = part.parentElement) {
      const menus = menusIn(part, formats);
      if (menus > 0) return menus >= among.filter((other) => part?.contains(other)).length;
    }
    return false;
  };
  const all = (selector: string, without: string) =>
    [...document.querySelectorAll(selector)].filter((thing) => !thing.closest(without));
  const drawn = all('main .chart, main .spark, main svg[role="img"]', except.charts);
  const charts = drawn.filter((one) => !drawn.some((other) => other !== one && other.contains(one)));
  const tables = all('main table', except.tables);
  const faults = [
    ...charts
      .filter((chart) => !isServed(chart, charts, 'SVG,PNG,CSV,Excel'))
      .map((chart) => `a chart cannot be taken away: ${chart.textContent?.slice(0, 80)}`),
    ...tables
      .filter((table) => !isServed(table, tables, 'CSV,Excel'))
      .map((table) => `a table cannot be taken away: ${table.textContent?.slice(0, 80)}`),
  ];
  return { charts: charts.length, tables: tables.length, faults };
}

/** Presses CSV under everything on the page, and answers the texts of the files that the browser would keep. */
async function takeAll(): Promise<string[]> {
  const kept: Blob[] = [];
  const make = URL.createObjectURL;
  const press = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (thing) => {
    if (thing instanceof Blob) kept.push(thing);
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = () => {};
  const menus = [...document.querySelectorAll('main .take-away')];
  const buttons = menus.flatMap((menu) =>
    [...menu.querySelectorAll('button')].filter((button) => button.textContent === 'CSV'),
  );
  for (const button of buttons) button.click();
  for (let wait = 0; wait < 600 && kept.length < buttons.length; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  URL.createObjectURL = make;
  HTMLAnchorElement.prototype.click = press;
  return Promise.all(kept.map((file) => file.text()));
}

/** What is wrong with a file: it needs a head, rows as long as that, its title and its source. */
function faultsOf(file: string): string[] {
  const [table = '', notes = ''] = file.split('\r\n\r\n');
  const name = /(?:^|\r\n)Titel;(.*)/.exec(notes)?.[1] ?? table.slice(0, 60);
  return [
    ...(table.includes(';') || table.includes('\r\n') ? [] : [`nothing in the file: ${name}`]),
    ...(/^Titel;.+/.test(notes) ? [] : [`no title: ${name}`]),
    ...(/\r\nQuelle;.{10}/.test(notes) ? [] : [`no source: ${name}`]),
    ...(/\d,\d{13}|undefined|\bNaN\b|\[object/.test(file) ? [`not fit to be read: ${name}`] : []),
  ];
}
