import { describe, expect, test } from 'vitest';
import { report, reportTemplates } from './report.ts';
import { type ReportChoice, startReport, templateGuides } from './report-templates.ts';

const choice: ReportChoice = {
  language: 'de',
  municipality: 'Landkreis Musterland',
  today: '2026-11-18',
  fields: [{ key: 'uebergang', title: 'Übergang' }],
  goals: [
    { key: 'mehr-abschluesse', title: 'Mehr Abschlüsse', field: 'uebergang' },
    { key: 'weniger-fehltage', title: 'Weniger Fehltage', field: 'absentismus' },
  ],
  indicators: [{ key: 'bevoelkerung', title: 'Bevölkerung' }],
  surveys: [{ key: 'betriebe', title: 'Betriebsbefragung' }],
  paper: { key: 'vorlage-2026-041', title: 'Schulabsentismus', public: true },
  meeting: { key: 'schulausschuss-1', on: '2026-11-26', body: 'Schulausschuss', audience: 'committee' },
};

const kindsOf = (template: (typeof reportTemplates)[number], chosen = choice) =>
  startReport(template, chosen).parts.map((part) => part.kind);

describe('a template', () => {
  test.each(reportTemplates)('%s begins a report that can be saved, chosen things or none', (template) => {
    const empty = { language: 'en', municipality: '', today: '2026-11-18' } as const;
    for (const chosen of [choice, empty]) {
      const begun = startReport(template, chosen);
      expect(report.parse({ ...begun, key: 'neu' })).toEqual({
        ...begun,
        key: 'neu',
        subtitle: begun.subtitle === '' ? null : begun.subtitle,
      });
      expect(begun).toMatchObject({ template, language: chosen.language });
    }
    expect(templateGuides[template].purpose.de).toMatch(/\.$/);
  });

  test('a chapter holds the field, its own goals, further indicators, measures, methods', () => {
    expect(kindsOf('chapter')).toEqual(['text', 'field', 'goal', 'indicator', 'measures', 'method']);
    expect(startReport('chapter', choice)).toMatchObject({
      title: 'Übergang',
      subtitle: 'Bildung: Landkreis Musterland, 2026',
      contents: true,
      audience: 'public',
      parts: [{}, { field: 'uebergang' }, { goal: 'mehr-abschluesse' }, {}, { fields: ['uebergang'] }, {}],
    });
  });

  test('the others hold what they are about', () => {
    expect(kindsOf('indicatorReport')).toEqual(['indicator', 'method']);
    expect(kindsOf('informationPaper')).toEqual(['paper']);
    expect(kindsOf('decisionPaper')).toEqual(['paper']);
    expect(kindsOf('fieldProfile')).toEqual(['field']);
    expect(kindsOf('agendaPack')).toEqual(['meeting']);
    expect(kindsOf('surveyReport')).toEqual(['survey', 'method']);
    expect(kindsOf('methodAnnex')).toEqual(['method']);
    expect(startReport('dataSheet', choice).parts).toMatchObject([
      { indicator: 'bevoelkerung', sheet: true },
    ]);
  });

  test('a pack without a meeting takes the next one; papers without a paper are empty', () => {
    expect(startReport('agendaPack', choice).title).toBe('Sitzungsmappe: Schulausschuss, 26.11.2026');
    expect(startReport('agendaPack', { ...choice, meeting: null }).title).toBe('Sitzungsmappe');
    expect(startReport('agendaPack', { ...choice, meeting: null }).parts).toEqual([
      { kind: 'meeting', meeting: null },
    ]);
    expect(kindsOf('decisionPaper', { ...choice, paper: null })).toEqual([]);
  });

  test('what is laid open to everybody is made for everybody’s eyes', () => {
    const audience = (isPublic: boolean) =>
      startReport('decisionPaper', {
        ...choice,
        paper: choice.paper ? { ...choice.paper, public: isPublic } : null,
      }).audience;
    expect([audience(true), audience(false)]).toEqual(['public', 'committee']);
    expect(startReport('agendaPack', choice).audience).toBe('committee');
    const network = choice.meeting ? { ...choice.meeting, audience: 'public' as const } : null;
    expect(startReport('agendaPack', { ...choice, meeting: network }).audience).toBe('public');
  });

  test('titles say what is chosen and fit a heading', () => {
    expect(startReport('surveyReport', choice).title).toBe('Betriebsbefragung');
    expect(startReport('agendaPack', choice).title).toBe('Sitzungsmappe: Schulausschuss, 26.11.2026');
    expect(startReport('informationPaper', choice).title).toBe('Schulabsentismus');
    const many = Array.from({ length: 40 }, (_, place) => ({ key: `f${place}`, title: 'Übergang Schule' }));
    expect(startReport('chapter', { ...choice, fields: many }).title).toHaveLength(300);
    expect(startReport('chapter', { ...choice, fields: [] }).title).toBe('Bildungsbericht 2026');
  });
});
