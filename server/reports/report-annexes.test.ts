import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ReportPart, reportPart } from '../../data/report.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';
import { blocksOf, draftReport, headingsOf, sentencesOf } from '../testing/report-documents.ts';
import { takeOver } from '../testing/uploads.ts';
import { compareDocuments } from './compare-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { send, read, change } = askRecords(() => api);

const survey: ReportPart = { kind: 'survey', survey: 'betriebsbefragung', questions: [] };
const method: ReportPart = { kind: 'method' };
const goal: ReportPart = {
  ...{ kind: 'goal', goal: 'weg-in-ausbildung-und-arbeit' },
  ...{ charts: true, tables: true, measures: true, reviews: true },
};

async function askSurvey(key: string, view = '') {
  const { content } = await send('GET', `surveys/${key}${view}`);
  return contract.survey.response.parse(content);
}

test('what no chapter takes in is a chapter of its own', async () => {
  const indicators = ['bevoelkerung', 'abgehende-ohne-hauptschulabschluss'].map(
    (indicator): ReportPart => reportPart.parse({ kind: 'indicator', indicator }),
  );
  const titles = ['Bevölkerung', 'Abgehende ohne Hauptschulabschluss'];
  const alone = await draftReport(api, { audience: 'committee', parts: indicators });
  expect(headingsOf(alone)).toEqual(titles);
  const below = await draftReport(api, {
    audience: 'committee',
    parts: [
      ...[{ kind: 'text', title: 'Kapitel', text: 'Ein Satz.' } as const, ...indicators],
      ...[{ kind: 'changes' } as const, { kind: 'text', title: null, text: 'Kein Kapitel.' } as const],
      ...indicators,
    ],
  });
  expect(headingsOf(below)).toEqual([
    ...['Kapitel', ...titles.map((title) => `  ${title}`)],
    ...['Was sich seit der vorigen Ausgabe geändert hat', ...titles],
  ]);
});

describe('a survey', () => {
  test('has its waves, questions and methods in order', async () => {
    const document = await draftReport(api, { audience: 'committee', parts: [survey] });
    expect(headingsOf(document)).toEqual([
      'Betriebsbefragung',
      '  Mit wie vielen Schulen arbeiten Sie zusammen?',
      '  Gibt es in Ihrem Betrieb Bedarf an Weiterbildung?',
      '  Kennen Sie die Broschüre „Ausbildung im Landkreis“?',
      '  Wie wird das berechnet?',
    ]);
    const sentences = sentencesOf(document);
    expect(sentences[0]).toBe('Landkreis Musterland, 3 Fragen, 2 Wellen.');
    expect(sentences[1]).toMatch(/keine Zufallsauswahl.* Alle 8 Prüfungen der Umfrage /s);
    expect(sentences).toContain(
      '„Ja“: 34,1 Prozentpunkte mehr, Bereich 26,8 bis 40,7 gegenüber Welle 1; orientierend.',
    );
    expect(blocksOf(document, 'figure')[0]?.source).toMatch(/^Quelle: erfundene Zahlen der Demonstration/);
    // 308 of 824 and 365 of 830 answered: 37.379 % and 43.976 %.
    expect(blocksOf(document, 'table')[0]?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Welle 1', 'Nov. 2021–Jan. 2022', '308', '824', '37,4\u00a0%'],
      ['Welle 2', 'Nov. 2025–Jan. 2026', '365', '830', '44,0\u00a0%'],
    ]);
  });

  test('has every figure as the API answers it, for committees and everybody', async () => {
    for (const [audience, view] of [
      ['committee', '?sicht=ausschuss'],
      ['public', '?sicht=oeffentlichkeit'],
    ] as const) {
      const asked = await askSurvey('betriebsbefragung', view);
      const document = await draftReport(api, { audience, parts: [survey] });
      const tables = blocksOf(document, 'table').filter(({ sheet }) => /^Frage \d$/.test(sheet));
      const shares = tables.map(({ table }) =>
        table.rows.map(([, , count, share]) => [count?.value, share?.value]),
      );
      expect(shares).toEqual(
        asked.questions.map(({ answers }) =>
          answers.flatMap((answer) => answer.shares.map(({ count, share }) => [count, share])),
        ),
      );
      const drawn = blocksOf(document, 'figure').map(
        ({ chart }) => chart.kind === 'survey' && chart.question,
      );
      expect(drawn).toEqual(asked.questions);
    }
  });

  test('of chosen questions shows these, and says when they are gone', async () => {
    const { questions } = await askSurvey('betriebsbefragung');
    const some = (keys: string[]) =>
      draftReport(api, { audience: 'committee', parts: [{ ...survey, questions: keys }, method] });
    const one = await some([questions[2]?.key ?? '']);
    expect(blocksOf(one, 'figure')).toHaveLength(1);
    expect(headingsOf(one)).not.toContain('  Wie wird das berechnet?');
    expect(sentencesOf(await some(['gibt-es-nicht']))).toContain(
      'Mindestens eine der hier vorgesehenen Fragen gibt es in dieser Umfrage nicht mehr.',
    );
  });
});

/** Titles of the indicators that the annex defines. */
function definitionsIn(document: ReportDocument): string[] {
  return blocksOf(document, 'facts')
    .filter(({ rows }) => rows[0]?.label === 'Definition' && rows.length === 3)
    .map(({ caption }) => caption);
}

describe('the method annex', () => {
  const sections = [
    ...['Wie Zahlen zusammengefasst werden', 'Einstufung der Ziele', 'Schwankung und Genauigkeit', 'Trends'],
    ...['Umfragen', 'Schutz kleiner Zahlen', 'Vorläufig, unvollständig, noch nicht begonnen'],
    ...['Geänderte Zielwerte', 'Definitionen', 'Quellen und Lizenzen'],
  ];

  test('says how all is computed, and what of the report needs it', async () => {
    const document = await draftReport(api, { audience: 'committee', parts: [method, goal] });
    const headings = headingsOf(document);
    expect(headings.slice(0, sections.length + 1)).toEqual([
      'Methodenanhang',
      ...sections.map((title) => `  ${title}`),
    ]);
    const tables = new Map(blocksOf(document, 'table').map(({ caption, table }) => [caption, table]));
    const rows = (caption: string) => tables.get(caption)?.rows.map((row) => row.map(({ text }) => text));
    const states = rows('Einstufungen und ihre Regeln');
    expect(states).toHaveLength(23);
    expect(new Set(states?.map(([sign]) => sign)).size).toBe(23);
    expect(rows('Intervalle')?.map((row) => row[3])).toEqual([
      ...['Wilson 1927; Newcombe 1998', 'Breslow und Day 1987', 'Ulm 1990', 'Student 1908'],
    ]);
    expect(rows('Geänderte Zielwerte')).toEqual([
      [
        'Jugendliche finden den Weg in Ausbildung und Arbeit: Jugendarbeitslosenquote',
        ...['Ziel 3,5\u00a0% bis 2025', '05.12.2022', 'Ziel 4,0\u00a0% bis 2030'],
        expect.stringMatching(/^Kreistag, 5. Dezember 2022 \(Vorlage 2022\/118\)/),
      ],
    ]);
    expect(definitionsIn(document)).toEqual(document.definitions.map(({ title }) => title));
    expect(rows('Quellen und Lizenzen')?.map(([title]) => title)).toEqual(
      document.sources.map(({ title }) => title),
    );
    expect(document.sources).not.toEqual([]);
  });

  test('names licences in full with the address of their text', async () => {
    const parts: ReportPart[] = [{ ...goal, goal: 'mehr-abschluesse' }, method];
    const document = await draftReport(api, { audience: 'committee', parts });
    const licence = 'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)';
    const table = blocksOf(document, 'table').find(({ caption }) => caption === 'Quellen und Lizenzen');
    expect(table?.table.rows.flat().map(({ text }) => text)).toContain(licence);
    const links = blocksOf(document, 'paragraph').flatMap(({ runs }) =>
      runs.flatMap(({ link }) => link ?? []),
    );
    expect(links).toEqual(['https://www.govdata.de/dl-de/by-2-0']);
    expect(sentencesOf(document).join('\n')).toContain(`${licence}: Die Daten dieser Quellen wurden`);
  });

  test('on its own is about all goals in use', async () => {
    const document = await draftReport(api, {
      audience: 'committee',
      parts: [method],
      template: 'methodAnnex',
    });
    expect(headingsOf(document).slice(1)).toEqual(sections.map((title) => `  ${title}`));
    const captions = blocksOf(document, 'table').map(({ caption }) => caption);
    expect(captions).toContain('Geänderte Zielwerte');
    expect(definitionsIn(document).length).toBeGreaterThan(5);
  });

  test('says to staff that nothing is withheld, and to nobody else', async () => {
    const withheld = 'Dieser Bericht ist für die Verwaltung: In ihm ist nichts zurückgehalten.';
    for (const audience of ['staff', 'committee', 'public'] as const) {
      const sentences = sentencesOf(await draftReport(api, { audience, parts: [method] }));
      expect(sentences.includes(withheld)).toBe(audience === 'staff');
    }
  });
});

describe('what changed since the edition before', () => {
  const parts: ReportPart[] = [{ kind: 'changes' }, goal, method];
  const make = (previous: Parameters<typeof draftReport>[2] = {}) =>
    draftReport(api, { audience: 'staff', parts }, previous);

  test('the first has nothing before it, the same made again no change', async () => {
    const first = await make();
    expect(sentencesOf(first)[0]).toMatch(/erste Ausgabe/);
    const again = await make({ previous: { number: '2026-001', document: first } });
    expect(sentencesOf(again)[0]).toMatch(/^Verglichen mit der Ausgabe 2026-001 vom \d\d\.\d\d\.2026 /);
    expect(sentencesOf(again)[1]).toBe('Seither hat sich nichts geändert.');
    expect(compareDocuments(first, again)).toEqual([]);
  });

  test('lists corrected figures, states, targets and measures', async () => {
    const before = await make();
    const rows = 'jugendarbeitslosenquote;03999;2025;;3,9;;;;';
    const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
    await takeOver(api.address, 'berichtigung.csv', [head, rows, ''].join('\r\n'));
    const target = await read('target', 'weg-in-ausbildung-und-arbeit');
    const content = { ...target.content, duePeriod: '2031' };
    const answer = await change('target', target.key, {
      content,
      version: target.version,
      reason: 'Kreistag',
    });
    expect(answer.status).toBe(200);

    const after = await make({ previous: { number: '2026-001', document: before } });
    expect(headingsOf(after).slice(0, 4)).toEqual([
      'Was sich seit der vorigen Ausgabe geändert hat',
      ...['  Andere Einstufungen', '  Ziele, Zielwerte, Maßnahmen und Texte', '  Andere Zahlen'],
    ]);
    const [states, figures] = blocksOf(after, 'table');
    expect(states?.table.rows[0]?.slice(2).map(({ text }) => text)).toEqual([
      '▲ leicht abweichend',
      '★ derzeit erreicht',
    ]);
    expect(sentencesOf(after)).toContain(
      'Zielwert „Jugendliche finden den Weg in Ausbildung und Arbeit: Jugendarbeitslosenquote“: 4,0\u00a0% · zu erreichen bis 2030 → 4,0\u00a0% · zu erreichen bis 2031',
    );
    expect(figures?.table.rows).toEqual([
      [
        expect.objectContaining({ text: expect.stringMatching(/^Arbeitslosenquote/) }),
        { text: '2025', value: null },
        { text: '5,1\u00a0%', value: 5.1 },
        { text: '3,9\u00a0%', value: 3.9 },
        { text: 'geändert', value: null },
      ],
    ]);
  });
});
