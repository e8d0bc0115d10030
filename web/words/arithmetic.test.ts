import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arithmetic } from './assessment.ts';
import { checkLines } from './pocket-calculator.ts';
import { type FixtureInput, fixtureTarget } from './target-fixture.ts';

const schoolYears = (values: number[]): [string, number][] =>
  values.map((value, index) => [`${2018 + index}/${String((2019 + index) % 100).padStart(2, '0')}`, value]);

describe('worked cases of methods 3', () => {
  test('8.0 (2018) to 7.1 (2023), 5.0 in 2030: projected 5.84, misses 40 % of the gap, pace 0.72, 0.30 a year', () => {
    const values: [string, number][] = [
      ['2018', 8],
      ['2019', 7.82],
      ['2020', 7.64],
      ['2021', 7.46],
      ['2022', 7.28],
      ['2023', 7.1],
    ];
    const rows = arithmetic(fixtureTarget({ values, target: 5, due: '2030' }), 'de');
    const lines = rows.map(({ label, working, result }) => [label, working, result]);
    expect(lines).toContainEqual([
      'Mittlere Veränderung im Jahr, 2018 bis 2023',
      '(7,1 − 8,0) ÷ 5',
      '−0,18 Prozentpunkte',
    ]);
    expect(lines).toContainEqual(['Fortgeschrieben bis 2030', '7,1 + 7 × (−0,18)', '5,84\u00a0%']);
    expect(lines).toContainEqual(['Lücke zum Ziel, 2023', '7,1 − 5,0', '2,1 Prozentpunkte']);
    expect(lines).toContainEqual(['Verfehlt 2030 um', '5,84 − 5,0', '0,84 Prozentpunkte']);
    expect(lines).toContainEqual(['Anteil an der Lücke', '0,84 ÷ 2,1 × 100', '40\u00a0%']);
    expect(lines).toContainEqual([
      'Einstufung',
      'richtige Richtung, mehr als 20 % der Lücke verfehlt',
      'abweichend',
    ]);
    expect(lines).toContainEqual([
      'Tempo seit dem Ausgangswert (1 = wie der Zielpfad)',
      '(7,1 − 8,0) ÷ (6,75 − 8,0)',
      '0,72',
    ]);
    expect(lines).toContainEqual(['Noch nötig im Jahr bis 2030', '(5,0 − 7,1) ÷ 7', '−0,3 Prozentpunkte']);
    expect(rows.at(-1)?.working).toContain('mit einem gemeinsamen Symbol');
  });

  test('10 (2015) to 7 (2018), flat to 2023, 5 in 2030: no movement, pace 1.125', () => {
    const values: [string, number][] = [
      ['2015', 10],
      ['2016', 9],
      ['2017', 8],
      ...['2018', '2019', '2020', '2021', '2022', '2023'].map((year): [string, number] => [year, 7]),
    ];
    const rows = arithmetic(fixtureTarget({ values, target: 5, due: '2030' }), 'de');
    const result = (label: string) => rows.find((row) => row.label.startsWith(label))?.result;
    expect(result('Einstufung')).toBe('keine Bewegung');
    expect(result('Mittlere Veränderung')).toBe('0,0 Prozentpunkte');
    // 1.125 in full; shown with two decimals.
    expect(result('Tempo')).toBe('1,13');
  });

  test('4 (2018) to 2 (2023), 0 in 2030: projected −0.8, shown as 0, pace 1.2', () => {
    const values: [string, number][] = [
      ['2018', 4],
      ['2019', 3.6],
      ['2020', 3.2],
      ['2021', 2.8],
      ['2022', 2.4],
      ['2023', 2],
    ];
    const rows = arithmetic(fixtureTarget({ values, target: 0, due: '2030' }), 'de');
    const result = (label: string) => rows.find((row) => row.label.startsWith(label))?.result;
    expect(result('Fortgeschrieben')).toBe('−0,8\u00a0%');
    expect(result('Im Diagramm gezeigt')).toBe('0,0\u00a0%');
    expect(result('Tempo')).toBe('1,20');
    expect(result('Einstufung')).toBe('auf Kurs');
  });
});

describe('each line can be done again as shown', () => {
  test('rates from their parts, with endless decimals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 1000, max: 9000 })), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.integer({ min: 1, max: 2 }),
        (parts, decimals) => {
          const values = schoolYears(
            parts.map(([numerator, denominator]) => (100 * numerator) / denominator),
          );
          expect(
            checkLines(fixtureTarget({ values, target: 4, due: '2031/32', indicator: { decimals } })),
          ).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('months as twelfths of a year', () => {
    const values = [3122, 3197, 3178, 3086, 2961, 2851].map((value, index): [string, number] => [
      `2026-0${index + 4}`,
      value,
    ]);
    const input: FixtureInput = {
      values,
      target: 3000,
      due: '2028-12',
      direction: 'up',
      indicator: { symbol: '', decimals: 0 },
    };
    expect(checkLines(fixtureTarget(input))).toBeGreaterThan(5);
    const rows = arithmetic(fixtureTarget(input), 'de');
    expect(rows.map((row) => row.working)).toContain('(2.851 − 3.122) ÷ (5 ÷ 12)');
  });
});

test('what was left out is named with its reason', () => {
  const leftOut = [
    { period: '2019/20', why: 'gap' as const },
    { period: '2022/23', why: 'incomplete' as const },
    { period: '2009/10', why: 'outsideWindow' as const },
    { period: '2031/32', why: 'outsideWindow' as const },
  ];
  const rows = arithmetic(
    fixtureTarget({ values: schoolYears([8, 7.5]), target: 5, due: '2030/31', assessment: { leftOut } }),
    'de',
  );
  expect(rows).toContainEqual({
    label: 'Nicht verwendet',
    working:
      'kein Wert: 2019/20; unvollständig: 2022/23; sieben Jahre oder mehr vor dem letzten Wert: 2009/10; nach dem Zieltermin: 2031/32',
    result: '4 Zeiträume',
  });
});

test('without a state the reason stands in its place', () => {
  const rows = arithmetic(fixtureTarget({ values: [], target: 5, due: '2030/31' }), 'de');
  expect(rows.find((row) => row.label === 'Einstufung')).toEqual({
    label: 'Einstufung',
    working: 'Es liegen noch keine Werte vor',
    result: 'nicht bewertbar',
  });
});

test('a wave before the date of the target: the path it is held against is worked out, and so is its change', () => {
  // Middle of the waves 16.12.2021 and 16.12.2025: 4 years; to 31.01.2026 (46 days on) 4.126 years.
  // Path: 24 + 4 × 36 ÷ 4.126 = 58.9; pace (58 − 24) ÷ (58.9 − 24) = 0.97; change (58 − 24) ÷ 4 = 8.5.
  const rows = arithmetic(
    fixtureTarget({
      values: [
        ['b-1@2021-11-01..2022-01-31', 24],
        ['b-2@2025-11-01..2026-01-31', 58],
      ],
      target: 60,
      due: '2026-01-31',
      direction: 'up',
      assessment: { method: 'due', state: 'missed', averageChange: 8.5 },
    }),
    'de',
  );
  const find = (start: string) => rows.find(({ label }) => label.startsWith(start));
  expect(find('Zielpfad: nötig im Jahr')?.working).toMatch(/^\(60,0 − 24,0\) ÷ 4,1\d+$/);
  expect(find('Zielpfad, Welle 2')?.result).toBe('58,9\u00a0%');
  expect(find('Tempo')).toMatchObject({ working: '(58,0 − 24,0) ÷ (58,9 − 24,0)', result: '0,97' });
  expect(find('Mittlere Veränderung')?.working).toMatch(/^\(58,0 − 24,0\) ÷ 4/);
  expect(find('Mittlere Veränderung')?.result).toMatch(/^8,5/);
});

test('at the date of the target the path is the target, which needs no line', () => {
  // 2018/19 to 2023/24, due then: (5.7 − 8) ÷ (5 − 8) = 0.77.
  const values = schoolYears([8, 7.6, 7.2, 6.8, 6.1, 5.7]);
  const rows = arithmetic(
    fixtureTarget({ values, target: 5, due: '2023/24', assessment: { method: 'due' } }),
    'de',
  );
  expect(rows.filter(({ label }) => label.startsWith('Zielpfad'))).toEqual([]);
  expect(rows.find(({ label }) => label.startsWith('Tempo'))?.working).toBe('(5,7 − 8,0) ÷ (5,0 − 8,0)');
});
