import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../../../data/audience.ts';
import type { Paper } from '../../../data/cycle/paper.ts';
import { type PaperSection, paperSections, report } from '../../../data/report.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { askRecords } from '../../testing/records.ts';
import { blocksOf, draftReport, headingsOf, sentencesOf } from '../../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());
const { add } = askRecords(() => api);

const decision = 'vorlage-2026-058';
const none = 'Die Vorlage nennt keine finanziellen Auswirkungen.';

function paperReport(paper: string, sections?: PaperSection[], audience: Audience = 'committee') {
  const part = { kind: 'paper', paper } as const;
  return draftReport(api, { audience, parts: [sections ? { ...part, sections } : part] });
}

function mainHeadings(document: Awaited<ReturnType<typeof paperReport>>) {
  return headingsOf(document).filter((heading) => !heading.startsWith(' '));
}

async function addPaper(number: string, more: Partial<Paper>) {
  const own: Partial<Paper> = {
    title: 'Fortführung',
    purpose: 'decision',
    proposal: 'Der Kreistag beschließt.',
  };
  return (await add('paper', { ...own, ...more, number, facts: 'Es geht weiter.' })).key;
}

describe('sections of a paper', () => {
  test('stand in the order that the report gives them, and only those', async () => {
    const document = await paperReport(decision, ['proposal', 'finance', 'facts', 'attachments']);
    expect(mainHeadings(document)).toEqual([
      ...['Beschlussvorschlag', 'Finanzielle Auswirkungen', 'Sachverhalt', 'Anlagen'],
    ]);
    const list = blocksOf(document, 'list').at(-1);
    expect(list?.ordered).toBe(true);
    expect(list?.items.map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
      'Kennzahlenblatt „Verfahren wegen Schulpflichtverletzung“',
      'Konzept der Lotsinnen und Lotsen',
    ]);
  });

  test('are all of them in their own order where the report does not say', async () => {
    const told = await paperReport(decision, [...paperSections]);
    expect(mainHeadings(await paperReport(decision))).toEqual(mainHeadings(told));
  });

  test('are refused where there are none, or one twice', () => {
    const parts = (sections: string[]) =>
      report.shape.parts.safeParse([{ kind: 'paper', paper: 'p', sections }]);
    expect(parts(['facts']).success).toBe(true);
    expect(parts([]).error?.issues[0]?.message).toBe('Bitte wählen Sie mindestens einen Abschnitt aus.');
    expect(parts(['facts', 'facts']).error?.issues[0]?.message).toBe('Ein Abschnitt steht doppelt da.');
    expect(parts(['preamble']).success).toBe(false);
  });
});

describe('financial effects', () => {
  test('are said in the words of the paper, to everybody', async () => {
    const key = await addPaper('2026/501', {
      finance: 'Kosten von **9.000 €**.',
      measures: ['schulabsentismus-lotsen'],
    });
    for (const audience of ['staff', 'committee', 'public'] as const) {
      const sentences = sentencesOf(await paperReport(key, ['finance'], audience));
      expect(sentences).toEqual(['Kosten von 9.000 €.']);
    }
  });

  // The measure of the demonstration: 46,000 and 122,500 euro; posts of 1 and 0.75 make 1.75.
  test('that the paper is silent on are told to staff from its measures, and to nobody else', async () => {
    const key = await addPaper('2026/502', { measures: ['schulabsentismus-lotsen'] });
    const [remark = '', ...told] = sentencesOf(await paperReport(key, ['finance'], 'staff'));
    expect(remark).toMatch(/^Aus den Maßnahmen der Vorlage, nur für die Verwaltung\./);
    expect(told).toEqual([
      'Für die Maßnahme „Lotsinnen und Lotsen gegen Schulabsentismus“ sind vorgesehen:',
      '46.000\u00a0€ im Jahr 2026 (Kommune)',
      '122.500\u00a0€ im Jahr 2027 (Kommune)',
      '1,75 Vollzeitstellen (Kommune)',
    ]);
    for (const audience of ['committee', 'public'] as const) {
      expect(sentencesOf(await paperReport(key, ['finance'], audience))).toEqual([none]);
    }
  });

  test('are said to be none named where neither paper nor measures speak of them', async () => {
    const key = await addPaper('2026/503', {});
    expect(sentencesOf(await paperReport(key, ['finance'], 'staff'))).toEqual([none]);
  });

  test('are left out of a message that does not speak of them', async () => {
    const key = await addPaper('2026/504', { purpose: 'information', measures: ['schulabsentismus-lotsen'] });
    expect((await paperReport(key, ['finance'], 'staff')).blocks).toEqual([]);
    const told = await addPaper('2026/505', { purpose: 'information', finance: 'Keine.' });
    expect(mainHeadings(await paperReport(told))).toContain('Finanzielle Auswirkungen');
  });
});
