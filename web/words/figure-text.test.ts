import { describe, expect, test } from 'vitest';
import type { GivenFigure } from '../../data/inquiry.ts';
import { figureText } from './figure-text.ts';
import { fixturePoint } from './target-fixture.ts';

// Invented figures.
const leavers: GivenFigure = {
  indicator: 'abgehende-ohne-hauptschulabschluss',
  definitionVersion: 1,
  title: { de: 'Abgehende ohne Abschluss', en: 'Leavers without a certificate' },
  definition: { de: 'Wer ohne\n  Abschluss geht.', en: 'Who leaves without\none.' },
  unit: { de: 'Prozent aller Abgehenden', en: 'per cent of all leavers' },
  symbol: '%',
  decimals: 1,
  area: '03999',
  areaName: 'Landkreis Musterland',
  breakdown: '',
  breakdownLabel: { de: 'Insgesamt', en: 'Total' },
  source: 'Regionaldatenbank: Abgänge (21111-02-06-4)',
  period: '2023/24',
  fold: null,
  asOf: null,
  point: {
    ...fixturePoint('2023/24', 7.094),
    numerator: 1310,
    denominator: 18467,
    interval: { low: 6.73, high: 7.47, method: 'wilson' },
    qualifiers: ['provisional'],
    origins: [
      {
        import: 3,
        file: 'a.csv',
        line: 2,
        column: 4,
        committedAt: '2026-11-18T10:00:00Z',
        stateDate: '2025-03-13',
      },
    ],
    originCount: 1,
  },
};

test('value, unit, period, area, definition in one line, interval, notes, source and dates, in German', () => {
  expect(figureText(leavers, '2026-11-18', 'de')).toBe(
    [
      '7,1\u00a0% (1.310 von 18.467), Schuljahr 2023/24, Landkreis Musterland',
      'Abgehende ohne Abschluss (Prozent aller Abgehenden): Wer ohne Abschluss geht.',
      'Zufällige Schwankung (95\u00a0%): 6,7 bis 7,5\u00a0%',
      'Anmerkungen: vorläufig',
      'Quelle: Regionaldatenbank: Abgänge (21111-02-06-4), Stand 13.03.2025; abgerufen am 18.11.2026',
    ].join('\n'),
  );
});

test('and in English', () => {
  expect(figureText(leavers, '2026-11-18', 'en')).toBe(
    [
      '7.1% (1,310 of 18,467), School year 2023/24, Landkreis Musterland',
      'Leavers without a certificate (per cent of all leavers): Who leaves without one.',
      'Random variation (95%): 6.7 to 7.5%',
      'Notes: provisional',
      'Source: Regionaldatenbank: Abgänge (21111-02-06-4), as of 13 Mar 2025; retrieved on 18 Nov 2026',
    ].join('\n'),
  );
});

describe('what is not there is not written', () => {
  test.each<[string, Partial<GivenFigure>, RegExp, RegExp]>([
    [
      'a gap with its sign, no parts and no interval',
      { point: { ...fixturePoint('2023/24', null), gap: 'protected', numerator: null } },
      /^g, Schuljahr 2023\/24, Landkreis Musterland\n/,
      /von|Schwankung/,
    ],
    [
      'a breakdown beside the area',
      { breakdown: 'geschlecht=weiblich', breakdownLabel: { de: 'weiblich', en: 'female' } },
      /, Landkreis Musterland, weiblich\n/,
      /Insgesamt/,
    ],
    [
      'a wave has a confidence interval',
      { point: { ...leavers.point, kind: 'wave', period: 'b-1@2024-01-01..2024-02-01' } },
      /Vertrauensbereich \(95.%\): 6,7 bis 7,5.%/,
      /Schwankung/,
    ],
    [
      'without an origin no state',
      { point: { ...leavers.point, origins: [], originCount: 0 } },
      /\(21111-02-06-4\); abgerufen am/,
      /Stand/,
    ],
  ])('%s', (_name, changes, has, lacks) => {
    const text = figureText({ ...leavers, ...changes }, '2026-11-18', 'de');
    expect(text).toMatch(has);
    expect(text).not.toMatch(lacks);
  });

  test('of several origins the newest state counts', () => {
    const [first] = leavers.point.origins;
    if (!first) throw new Error('fixture without an origin');
    const later = { ...first, stateDate: null, committedAt: '2026-11-02T23:30:00Z' };
    const point = { ...leavers.point, origins: [first, later, { ...first, stateDate: '2024-01-01' }] };
    // 23:30 in UTC is the next day in Germany.
    expect(figureText({ ...leavers, point }, '2026-11-18', 'de')).toContain('Stand 03.11.2026');
  });

  test.each([
    ['2026-11-17T22:59:59Z', '18.11.2026'],
    ['2026-11-18T22:59:59Z', '18.11.2026'],
    // 23:00 in UTC is the next day in Germany.
    ['2026-11-18T23:00:00Z', '19.11.2026'],
  ])('nothing is retrieved before it came: %s', (committedAt, day) => {
    const origins = leavers.point.origins.map((origin) => ({ ...origin, committedAt }));
    const text = figureText({ ...leavers, point: { ...leavers.point, origins } }, '2026-11-18', 'de');
    expect(text).toMatch(new RegExp(`abgerufen am ${day.replaceAll('.', '\\.')}$`));
  });
});
