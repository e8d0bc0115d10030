import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trend } from '../../data/trend.ts';
import { roundHalfUp } from './format.ts';
import { tellChances } from './trend-chances.ts';
import { fixtureTrend } from './trend-fixture.ts';
import { maybeTrendSentence, type TrendFormat } from './trend-sentence.ts';
import { trendSources, trendWorking } from './trend-working.ts';

const share: TrendFormat = {
  unit: { de: 'Prozent', en: 'per cent' },
  symbol: '%',
  decimals: 2,
  polarity: 'lower',
};
const count: TrendFormat = {
  unit: { de: 'Verfahren', en: 'proceedings' },
  symbol: '',
  decimals: 0,
  polarity: 'none',
};

/** Five values that only rise: see server/aggregation/trend.test.ts for the arithmetic. */
const five = fixtureTrend({
  direction: 'up',
  kind: 'year',
  n: 5,
  first: '2018',
  last: '2022',
  unbroken: true,
  slope: 0.354,
  slopeLow: 0.12,
  slopeHigh: 0.58,
  p: 2 / 120,
  pCorrected: 4 / 120,
  together: 2,
  leftOut: [
    { period: '2016', why: 'beforeBreak' },
    { period: '2017', why: 'gap' },
    { period: '2023', why: 'incomplete' },
  ],
  working: {
    method: 'mannKendall',
    rises: 10,
    falls: 0,
    s: 10,
    variance: 300 / 18,
    z: null,
    orders: { extreme: 2, all: 120 },
    pairs: 10,
    rank: 1,
  },
});

const text = (trend: Trend, format = share, language: 'de' | 'en' = 'de') => {
  const sentence = maybeTrendSentence(trend, format, language);
  return sentence === null ? null : `${sentence.lead} | ${sentence.rest}`;
};

describe('the sentence', () => {
  it('joins direction and polarity', () => {
    expect(text(five)).toBe(
      'steigt, wird schlechter | jedes Jahr um etwa 0,354 Prozentpunkte (95\u00a0%: 0,120 bis 0,580), aus 5 Werten von 2018 bis 2022, ohne 2017 (kein Wert), 2023 (unvollständig). Bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang.',
    );
    expect(text({ ...five, direction: 'down' }, { ...share, polarity: 'higher' })).toMatch(
      /^fällt, wird schlechter/,
    );
    expect(text({ ...five, direction: 'down' })).toMatch(/^fällt, wird besser/);
    expect(text({ ...five, unbroken: null, n: 6, slope: 5, slopeLow: null }, count, 'en')).toBe(
      'rises | each year by about 5.0 proceedings, from 6 values, 2018 to 2022, without 2017 (no value), 2023 (incomplete).',
    );
  });
  it('says that nothing is clear, without a slope', () => {
    expect(text({ ...five, direction: 'none', unbroken: false })).toBe(
      'kein klarer Trend | aus 5 Werten von 2018 bis 2022, ohne 2017 (kein Wert), 2023 (unvollständig). Bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang.',
    );
  });
  it('names the periods left out by their reason, of many how many', () => {
    const incomplete = (period: string) => ({ period, why: 'incomplete' as const });
    const said = (leftOut: Trend['leftOut']) => text({ ...five, unbroken: null, direction: 'none', leftOut });
    expect(said([incomplete('2019'), incomplete('2026-01-01..2026-10-31')])).toBe(
      'kein klarer Trend | aus 5 Werten von 2018 bis 2022, ohne 2019 und Jan.–Okt. 2026 (unvollständig).',
    );
    expect(said(['1', '2', '3', '4'].map((n) => incomplete(`201${n}`)))).toMatch(
      /, ohne 2011, 2012, 2013 und 2014 \(unvollständig\)\.$/,
    );
    expect(said(['1', '2', '3', '4', '5'].map((n) => incomplete(`201${n}`)))).toMatch(
      /, ohne 5 Zeiträume ohne ganzen Wert\.$/,
    );
    expect(said([{ period: '2010', why: 'beforeBreak' }])).toMatch(/bis 2022\.$/);
  });

  it('names forecasts from the first to the last, beside what has no whole figure', () => {
    const ahead = (...years: number[]) =>
      years.map((year) => ({ period: String(year), why: 'notBegun' as const }));
    const said = (leftOut: Trend['leftOut'], language: 'de' | 'en' = 'de') =>
      maybeTrendSentence({ ...five, unbroken: null, direction: 'none', leftOut }, share, language)?.rest;
    expect(said(ahead(2027))).toBe('aus 5 Werten von 2018 bis 2022, ohne 2027 (noch nicht begonnen).');
    expect(said([{ period: '2023', why: 'gap' }, ...ahead(2027, 2028, 2029, 2030, 2031)])).toBe(
      'aus 5 Werten von 2018 bis 2022, ohne 2023 (kein Wert), 2027 bis 2031 (noch nicht begonnen).',
    );
    expect(said(ahead(2027, 2028), 'en')).toBe(
      'from 5 values, 2018 to 2022, without 2027 to 2028 (not begun yet).',
    );
    const [used] = trendWorking({ ...five, leftOut: ahead(2027, 2028) }, share, 'de');
    expect(used?.working).toBe('2018 bis 2022, ohne 2027 (noch nicht begonnen), 2028 (noch nicht begonnen)');
  });
  it.each([
    [{ reason: 'tooFew', n: 1 }, 'Es gibt nur einen Wert; nötig sind mindestens fünf.'],
    [
      { reason: 'tooFew', n: 1, kind: 'year', otherKinds: true },
      'Es gibt nur einen Wert der Art „Kalenderjahr“; nötig sind mindestens fünf.',
    ],
    [{ reason: 'tooFew', n: 3 }, 'Es gibt nur 3 Werte; nötig sind mindestens fünf.'],
    [
      { reason: 'tooFew', n: 30, kind: 'month' },
      'Es gibt nur 30 Werte; nötig sind Werte aus mindestens fünf Jahren.',
    ],
    [{ reason: 'break', n: 3 }, 'Seit dem letzten Bruch gibt es nur 3 Werte; nötig sind mindestens fünf.'],
    [{ reason: 'constant', n: 7 }, 'Die Werte haben sich nicht verändert.'],
    [{ reason: 'kind', n: 7, kind: 'week' }, 'Für Werte der Art „Woche“ gibt es hier kein Verfahren.'],
  ] satisfies [Partial<Trend>, string][])('says why none is told: %j', (more, expected) => {
    expect(text(fixtureTrend(more))).toBe(`kein Trend berechnet | ${expected}`);
  });
  it('says nothing without values, and nothing of waves', () => {
    expect(text(fixtureTrend({ reason: 'noValues' }))).toBeNull();
    expect(text(fixtureTrend({ reason: 'kind', kind: 'wave' }))).toBeNull();
  });
});

describe('the size of a slope', () => {
  const rate = { ...share, decimals: 1 };
  const sized = (slope: number, slopeLow: number, slopeHigh: number, format = rate) =>
    /etwa (.*?\))/.exec(text({ ...five, direction: 'down', slope, slopeLow, slopeHigh }, format) ?? '')?.[1];

  it.each([
    [-0.2532, -0.31, -0.2, '0,25 Prozentpunkte (95\u00a0%: −0,31 bis −0,20)'],
    [-0.19, -0.38, -0.02, '0,19 Prozentpunkte (95\u00a0%: −0,38 bis −0,02)'],
    // Two digits that count.
    [-0.0253, -0.041, -0.012, '0,025 Prozentpunkte (95\u00a0%: −0,041 bis −0,012)'],
    // A bound of −0.003 is not zero.
    [-0.19, -0.38, -0.003, '0,190 Prozentpunkte (95\u00a0%: −0,380 bis −0,003)'],
    [0, -0.25, 0.25, '0,00 Prozentpunkte (95\u00a0%: −0,25 bis 0,25)'],
    // At most four decimals more than the values.
    [-0.19, -0.38, -1e-7, '0,19000 Prozentpunkte (95\u00a0%: −0,38000 bis 0,00000)'],
  ])('%d (%d to %d)', (slope, low, high, expected) => {
    expect(sized(slope, low, high)).toBe(expected);
  });

  it('of counts', () => {
    expect(sized(-12, -20.25, -4, count)).toBe('12,0 Verfahren (95\u00a0%: −20,3 bis −4,0)');
  });
});

describe('the chances', () => {
  const told = (p: number, pCorrected: number, together = 2) =>
    tellChances({ ...five, p, pCorrected, together }, 'de');

  it.each([
    // 0.0015299 × 2 = 0.0030598: 0.0015 × 2 would be 0.0030.
    [0.0015299, 2, '0,00153 × 2', '= 0,0031'],
    [2 / 120, 2, '0,01667 × 2', '= 0,0333'],
    [2 / 120, 3, '0,01667 × 3', '= 0,05'],
    [0.00002, 3, '0,00002 × 3', '< 0,0001'],
    [0.00007, 2, '0,00007 × 2', '= 0,00014'],
  ])('%d of %d together', (p, times, product, corrected) => {
    const found = told(p, p * times);
    expect(found.corrected).toBe(corrected);
    if (p * times >= 0.0001) expect(found).toMatchObject({ product, p: `= ${product.split(' ')[0]}` });
    else expect(found).toMatchObject({ product: null, p: '< 0,0001' });
  });

  it('of any size can be done again as shown', () => {
    const number = (shown: string) => Number(shown.replace('= ', '').replace(',', '.'));
    fc.assert(
      fc.property(
        fc.double({ min: 0.0001, max: 0.2, noNaN: true }),
        fc.integer({ min: 2, max: 5 }),
        (p, times) => {
          const { product, corrected, p: alone } = told(p, p * times, 5);
          const [shown = '', factor = ''] = product?.split(' × ') ?? [];
          expect(number(alone)).toBe(number(shown));
          const decimals = Math.max(4, corrected.split(',')[1]?.length ?? 0);
          expect(roundHalfUp(number(shown) * Number(factor), decimals)).toBe(number(corrected));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are no product where the chance is that of another trend, or none is corrected', () => {
    expect(told(0.01, 0.025)).toEqual({ p: '= 0,01', corrected: '= 0,025', product: null });
    expect(told(0.04996, 0.04996, 1)).toEqual({ p: '= 0,04996', corrected: '= 0,04996', product: null });
    expect(told(0.00001, 0.00002)).toEqual({ p: '< 0,0001', corrected: '< 0,0001', product: null });
  });
});

describe('the working', () => {
  const rows = (trend: Trend, format = share) =>
    trendWorking(trend, format, 'de').map(
      ({ label, working, result }) => `${label} | ${working} | ${result}`,
    );

  it('counts orders where values are few', () => {
    expect(rows(five)).toEqual([
      'Verwendete Werte | 2018 bis 2022, ohne 2017 (kein Wert), 2023 (unvollständig) | 5',
      'S: Anstiege weniger Rückgänge | je zwei Werte: 10 − 0 | 10',
      'Wahrscheinlichkeit bei reinem Zufall | 2 von 120 möglichen Reihenfolgen haben ein S von 10 und mehr oder −10 und weniger | p = 0,01667',
      'Korrigiert nach Holm | 0,01667 × 2, weil 2 Trends zusammen gezeigt werden | p = 0,0333',
      'Veränderung im Jahr | Median der 10 Steigungen zwischen je zwei Werten | 0,354 Prozentpunkte',
      'ihr Bereich (95\u00a0%) | Steigungen an Stelle 1 von unten und von oben | 0,120 bis 0,580',
      'Ergebnis | p = 0,0333 liegt unter 0,05 | steigt',
    ]);
    expect(trendSources(five, 'de')).toContain('Sen 1968');
  });

  // By hand in server/aggregation/statistics/kendall.test.ts: twelve values, S = 64, Var = 212.667, z = 4.3201. Eleven
  // values with ties of three and two: 11 × 10 × 27 − 66 − 18 = 2886, ÷ 18 = 160.333.
  it('takes z where values are many, with ties', () => {
    const many = (n: number, s: number, variance: number, z: number): Trend => ({
      ...five,
      n,
      unbroken: null,
      together: 1,
      p: 1.56e-5,
      pCorrected: 1.56e-5,
      working: {
        method: 'mannKendall',
        rises: s,
        falls: 0,
        s,
        variance,
        z,
        orders: null,
        pairs: 66,
        rank: 18,
      },
    });
    expect(rows(many(12, 64, 3828 / 18, 4.3201)).slice(2, 5)).toEqual([
      'Varianz von S | 12 × 11 × 29 ÷ 18 | 212,7',
      'z | (64 − 1) ÷ √212,7 | 4,32',
      'Wahrscheinlichkeit bei reinem Zufall | zweiseitig aus der Normalverteilung zu z | p < 0,0001',
    ]);
    expect(rows(many(11, -40, 2886 / 18, -3.08)).slice(2, 4)).toEqual([
      'Varianz von S | (11 × 10 × 27 − 84 für gleiche Werte) ÷ 18 | 160,3',
      'z | (−40 + 1) ÷ √160,3 | −3,08',
    ]);
  });

  // By hand in server/aggregation/trend.test.ts: 10, 15, 20, 25, 30 of 100.
  it('of shares', () => {
    const shares: Trend = {
      ...five,
      slope: 5,
      p: 7.7e-5,
      pCorrected: 0.03,
      direction: 'none',
      unbroken: false,
      leftOut: [],
      working: {
        method: 'cochranArmitage',
        count: 100,
        n: 500,
        pooled: 0.2,
        meanYears: 2,
        spread: 1000,
        error: 0.0126491,
        z: 3.95285,
      },
    };
    expect(rows(shares)).toEqual([
      'Verwendete Werte | 2018 bis 2022 | 5',
      'Anteil insgesamt, p̄ | Summe der Zähler ÷ Summe der Nenner = 100 ÷ 500 | 0,2',
      'Mittlerer Zeitpunkt, t̄ | Σ Nenner × t ÷ Σ Nenner, t in Jahren seit 2018 | 2',
      'Streuung der Zeit, Q | Σ Nenner × (t − t̄)² | 1.000',
      'Steigung des Anteils im Jahr | Σ (t − t̄) × Zähler ÷ Q = 50 ÷ 1.000 | 0,05',
      'Standardfehler | √(p̄ × (1 − p̄) ÷ Q) = √(0,2 × 0,8 ÷ 1.000) | 0,01265',
      'z | Steigung ÷ Standardfehler | 3,953',
      'Wahrscheinlichkeit bei reinem Zufall | zweiseitig aus der Normalverteilung zu z | p < 0,0001',
      'Korrigiert nach Holm | p wie beim nächsten deutlicheren Trend, weil 2 Trends zusammen gezeigt werden | p = 0,03',
      'Veränderung im Jahr | 0,05 × 100 | 5,000 Prozentpunkte',
      'ihr Bereich (95\u00a0%) | Steigung ± 1,96 × Standardfehler | 0,120 bis 0,580',
      'Ergebnis | p = 0,03 liegt unter 0,05; bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang, das ist keiner | kein klarer Trend',
    ]);
  });

  it('of months', () => {
    const months: Trend = {
      ...five,
      n: 60,
      kind: 'month',
      first: '2018-01',
      last: '2022-12',
      leftOut: [],
      unbroken: null,
      together: 1,
      slope: -3,
      slopeLow: -4,
      slopeHigh: -2,
      p: 0.2,
      pCorrected: 0.2,
      direction: 'none',
      working: {
        method: 'seasonalKendall',
        years: 5,
        rises: 0,
        falls: 120,
        s: -120,
        squares: 1440,
        yearSquares: 5760,
        variance: 2400,
        independent: 200,
        z: -2.4291,
        pairs: 120,
        rank: 12,
      },
    };
    const found = rows(months, count);
    expect(found[1]).toBe('S: Anstiege weniger Rückgänge | derselbe Monat in je zwei Jahren: 0 − 120 | −120');
    expect(found[4]).toBe(
      'Varianz von S | (1.440 + 5.760) ÷ 3; ohne Abhängigkeit der Monate wären es 200 | 2.400',
    );
    expect(found[5]).toBe('z | (−120 + 1) ÷ √2.400 | −2,429');
    expect(found.slice(-3)).toEqual([
      'Veränderung im Jahr | Median der 120 Steigungen zwischen je zwei gleichen Monaten | −3,0 Verfahren',
      'ihr Bereich (95\u00a0%) | Steigungen an Stelle 12 von unten und von oben | −4,0 bis −2,0',
      'Ergebnis | p = 0,20 liegt nicht unter 0,05 | kein klarer Trend',
    ]);
    expect(trendSources(months, 'en')).toContain('Hirsch and Slack 1984');
  });

  it('is empty where nothing was tested', () => {
    expect(rows(fixtureTrend())).toEqual([]);
    expect(trendSources(fixtureTrend(), 'de')).toBe('');
  });
});
