import { describe, expect, test } from 'vitest';
import type { Point } from '../../data/series.ts';
import { examplePoint } from './example-points.ts';
import { maybeSimilarQuestion } from './similar-question.ts';
import { type AskedQuestion, type DescribedQuestion, describeQuestion } from './survey-waves.ts';

const first = 'b-1@2021-11-01..2022-01-31';
const second = 'b-2@2025-11-01..2026-01-31';

function share(wave: string, count: number, n: number, more: Partial<Point> = {}): Point {
  return examplePoint(wave, (100 * count) / n, { numerator: count, denominator: n, ...more });
}

function hidden(wave: string, more: Partial<Point> = {}): Point {
  return examplePoint(wave, null, { gap: 'protected', ...more });
}

function asked(
  answers: Readonly<Record<string, readonly Point[]>>,
  more: Partial<AskedQuestion> = {},
): AskedQuestion {
  return {
    key: 'frage',
    label: 'Frage?',
    spellings: new Map(),
    answers: Object.entries(answers).map(([label, points]) => ({ key: label, label, points })),
    ...more,
  };
}

describe('a question over its waves', () => {
  test('in time order, with answered, invited, response, and each share with the interval of its point', () => {
    const interval = { low: 19.6, high: 29.1, method: 'wilson' } as const;
    const found = describeQuestion(
      asked({
        Nein: [
          share(second, 153, 365, { reported: 365, due: 830 }),
          share(first, 234, 308, { reported: 308, due: 824 }),
        ],
        Ja: [
          share(first, 74, 308, { reported: 308, due: 824, interval }),
          share(second, 212, 365, { reported: 365, due: 830 }),
        ],
      }),
    );
    expect(found.waves.map(({ period }) => period)).toEqual([first, second]);
    // 308 ÷ 824 = 37.379 %, 365 ÷ 830 = 43.976 %.
    expect(
      found.waves.map(({ answered, invited, rate, isWhole }) => [
        answered,
        invited,
        rate?.toFixed(3),
        isWhole,
      ]),
    ).toEqual([
      [308, 824, '37.379', true],
      [365, 830, '43.976', true],
    ]);
    expect(found).toMatchObject({ isMultiple: false, order: 'opposites' });
    expect(found.answers.map(({ label }) => label)).toEqual(['Ja', 'Nein']);
    expect(found.answers[0]?.shares[0]).toEqual({
      count: 74,
      share: (100 * 74) / 308,
      gap: null,
      sign: null,
      interval,
    });
  });

  test('who was invited is not known, or nobody: no response rate', () => {
    const points = (more: Partial<Point>) =>
      asked({ Ja: [share(first, 1, 2, more)], Nein: [share(first, 1, 2, more)] });
    expect(describeQuestion(points({})).waves[0]).toMatchObject({ invited: null, rate: null });
    expect(describeQuestion(points({ reported: 2 })).waves[0]).toMatchObject({ invited: null, rate: null });
    expect(describeQuestion(points({ due: 5 })).waves[0]).toMatchObject({ invited: null, rate: null });
    expect(describeQuestion(points({ reported: 0, due: 0 })).waves[0]).toMatchObject({ rate: null });
    expect(describeQuestion(points({ reported: 0, due: 5 })).waves[0]).toMatchObject({ invited: 5, rate: 0 });
  });

  test('a hidden share stays a gap; the wave is not whole and has no mean', () => {
    const found = describeQuestion(
      asked({ '1': [share(first, 5, 20)], '2': [hidden(first)], '3': [hidden(first, { denominator: 20 })] }),
    );
    expect(found.waves[0]).toMatchObject({ isWhole: false, answered: 20, mean: null });
    expect(found.answers[1]?.shares[0]).toEqual({
      count: null,
      share: null,
      gap: 'protected',
      sign: null,
      interval: null,
    });
    expect(found.isMultiple).toBe(false);
    const counted = asked({
      Ja: [hidden(first, { numerator: 5, denominator: 20 })],
      Nein: [share(first, 15, 20)],
    });
    expect(describeQuestion(counted).answers[0]?.shares[0]).toMatchObject({ count: null, share: null });
    const nothing = describeQuestion(asked({ Ja: [hidden(first)], Nein: [hidden(first)] }));
    expect(nothing.waves[0]).toMatchObject({ answered: null, invited: null, rate: null });
  });

  test('a wave that lacks an option has no share for it, which is no gap', () => {
    const found = describeQuestion(
      asked({
        Bus: [share(first, 1, 2), share(second, 1, 2)],
        Rad: [share(first, 1, 2)],
        Bahn: [share(second, 1, 2)],
      }),
    );
    expect(found.answers.find(({ label }) => label === 'Bahn')?.shares[0]).toMatchObject({
      share: null,
      gap: null,
    });
  });

  test('counts that make another number than the base are several answers a person', () => {
    const of = (counts: readonly number[]) =>
      describeQuestion(
        asked(
          Object.fromEntries(counts.map((count, index) => [`Antwort ${index}`, [share(first, count, 10)]])),
        ),
      );
    expect(of([6, 4]).isMultiple).toBe(false);
    expect(of([6, 5]).isMultiple).toBe(true);
    expect(of([6, 3]).isMultiple).toBe(true);
  });

  test('several answers a person in one wave are enough; without a base nothing is told of it', () => {
    const counts = { a: [share(first, 6, 10), share(second, 6, 10)], b: [share(first, 4, 10)] };
    expect(describeQuestion(asked({ ...counts, c: [share(second, 5, 10)] })).isMultiple).toBe(true);
    const baseless = { numerator: 6, denominator: null };
    const known = describeQuestion(
      asked({ a: [examplePoint(first, 60, baseless)], b: [examplePoint(first, 60, baseless)] }),
    );
    expect(known.isMultiple).toBe(false);
  });

  test('each wave keeps the spelling of its file', () => {
    const found = describeQuestion(
      asked({ Ja: [share(first, 1, 2), share(second, 1, 2)] }, { spellings: new Map([[first, 'FRAGE']]) }),
    );
    expect(found.waves.map(({ spelling }) => spelling)).toEqual(['FRAGE', 'Frage?']);
  });

  test('marks have a mean, over those who gave one', () => {
    const found = describeQuestion(
      asked({
        gut: [share(first, 20, 70)],
        'sehr gut': [share(first, 20, 70)],
        befriedigend: [share(first, 20, 70)],
        'keine Angabe': [share(first, 10, 70)],
      }),
    );
    const [wave] = found.waves;
    // 20 × 1, 20 × 2, 20 × 3: mean 2; Σ(x − 2)² = 40, 40 ÷ 59 = 0.67797, √ = 0.82339.
    expect(wave?.mean).toMatchObject({ value: 2, n: 60 });
    expect(wave?.mean?.deviation).toBeCloseTo(0.82339, 5);
    // t(97.5 %; 59) = 2.0010 (table); half = 2.0010 × 0.82339 ÷ √60 = 0.21270.
    expect(wave?.mean?.interval?.low).toBeCloseTo(1.7873, 4);
    expect(wave?.mean?.interval?.high).toBeCloseTo(2.2127, 4);
    expect(wave?.mean?.interval?.method).toBe('t');
  });

  test('one mark has no interval, none no mean', () => {
    const marks = (one: number, two: number, three: number, n: number) =>
      describeQuestion(
        asked({
          '1': [share(first, one, n)],
          '2': [share(first, two, n)],
          '3': [share(first, three, n)],
          'weiß nicht': [share(first, n - one - two - three, n)],
        }),
      ).waves[0]?.mean;
    expect(marks(0, 1, 0, 4)).toEqual({ value: 2, deviation: 0, n: 1, interval: null });
    expect(marks(0, 0, 0, 4)).toBeNull();
    // By hand: (1 − 2)² + (3 − 2)² = 2, ÷ (2 − 1), √ = 1.41421.
    expect(marks(1, 0, 1, 4)?.deviation).toBeCloseTo(Math.SQRT2, 12);
    expect(marks(0, 2, 0, 4)).toMatchObject({ value: 2, deviation: 0, n: 2, interval: { low: 2, high: 2 } });
  });
});

describe('a question in other words', () => {
  const question = (label: string, ...waves: string[]): DescribedQuestion => ({
    ...describeQuestion(asked({ Ja: waves.map((wave) => share(wave, 1, 2)) })),
    key: label.toLowerCase().replaceAll(' ', '-'),
    label,
  });
  const pair = { before: first, after: second };
  const old = question('wie zufrieden sind sie', first);

  test('is one of the other wave that shares most words', () => {
    const near = question('wie zufrieden sind sie heute', second);
    const far = question('wie alt sind sie', second);
    // 4 of 4 and 5 words in common: 8 ÷ 9; 3 of 4 and 4: 6 ÷ 8.
    expect(maybeSimilarQuestion(old, 'onlyBefore', pair, [old, far, near])).toBe(near.label);
    expect(maybeSimilarQuestion(old, 'onlyBefore', pair, [old, far])).toBe(far.label);
    expect(maybeSimilarQuestion(near, 'onlyAfter', pair, [old, near])).toBe(old.label);
  });

  test('may be asked in further waves, but must be in the other one', () => {
    const third = 'b-3@2027-11-01..2028-01-31';
    const later = question('wie zufrieden sind sie heute', third);
    const both = question('wie zufrieden sind sie heute', second, third);
    expect(maybeSimilarQuestion(old, 'onlyBefore', pair, [later])).toBeNull();
    expect(maybeSimilarQuestion(old, 'onlyBefore', pair, [both])).toBe(both.label);
  });

  test('the bound is 0.6', () => {
    // 3 common of 4 and 6: 6 ÷ 10; 3 common of 4 and 7: 6 ÷ 11.
    expect(
      maybeSimilarQuestion(old, 'onlyBefore', pair, [question('wie zufrieden sind a b c', second)]),
    ).not.toBeNull();
    expect(
      maybeSimilarQuestion(old, 'onlyBefore', pair, [question('wie zufrieden sind a b c d', second)]),
    ).toBeNull();
  });

  test('is none that both waves or only its own have, and none where it is in both or neither', () => {
    const both = question('wie zufrieden sind sie heute', first, second);
    const same = question('wie zufrieden sind sie heute', first);
    expect(maybeSimilarQuestion(old, 'onlyBefore', pair, [both, same, old])).toBeNull();
    const near = question('wie zufrieden sind sie heute', second);
    expect(maybeSimilarQuestion(old, 'options', pair, [near, same])).toBeNull();
    expect(maybeSimilarQuestion(old, 'neither', pair, [near])).toBeNull();
  });
});
