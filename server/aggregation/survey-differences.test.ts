import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurveyQuestion } from '../../data/survey.ts';
import { examplePoint } from './example-points.ts';
import { compareWaves } from './survey-differences.ts';
import { type DescribedQuestion, describeQuestion } from './survey-waves.ts';

const first = 'b-1@2021-11-01..2022-01-31';
const second = 'b-2@2023-11-01..2024-01-31';
const third = 'b-3@2025-11-01..2026-01-31';
const pair = { before: first, after: second };

/** Counts by answer in the first, second, third wave; null is protected, undefined not asked. */
function question(
  key: string,
  counts: Readonly<Record<string, readonly (number | null | undefined)[]>>,
  bases: readonly (number | undefined)[] = [],
): DescribedQuestion {
  const waves = [first, second, third];
  const baseOf = (wave: number) =>
    bases[wave] ?? Object.values(counts).reduce((sum, own) => (own[wave] ? sum + own[wave] : sum), 0);
  return describeQuestion({
    key,
    label: key,
    spellings: new Map(),
    answers: Object.entries(counts).map(([label, own]) => ({
      key: label,
      label,
      points: own.flatMap((count, wave) => {
        const period = waves[wave] ?? '';
        const n = baseOf(wave);
        if (count === undefined) return [];
        return count === null
          ? [examplePoint(period, null, { gap: 'protected' as const, denominator: n })]
          : [examplePoint(period, (100 * count) / n, { numerator: count, denominator: n })];
      }),
    })),
  });
}

function compared({ comparison }: SurveyQuestion) {
  if (comparison?.state !== 'compared') throw new Error(`not compared: ${comparison?.reason}`);
  return comparison;
}

function only({ questions }: { questions: SurveyQuestion[] }): SurveyQuestion {
  const [one] = questions;
  if (!one) throw new Error('no question');
  return one;
}

const obstacleOf = (asked: DescribedQuestion, breaks?: ReadonlyMap<string, string[]>) =>
  only(compareWaves([asked], pair, breaks)).comparison;

describe('differences', () => {
  test('Newcombe’s example: 48 of 80 in the first wave, 56 of 70 in the second', () => {
    const found = compareWaves([question('f', { Ja: [48, 56], Nein: [32, 14] })], pair);
    const [yes, no] = compared(only(found)).differences;
    // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10, contrast (a): 0.0524 to 0.3339.
    expect(yes).toMatchObject({ answer: 'Ja', isClear: true });
    expect([yes?.difference, yes?.low, yes?.high].map((x) => x?.toFixed(2))).toEqual([
      '20.00',
      '5.24',
      '33.39',
    ]);
    expect([no?.difference, no?.low, no?.high].map((x) => x?.toFixed(2))).toEqual([
      '-20.00',
      '-33.39',
      '-5.24',
    ]);
    // Score test by hand: pooled 104/150, z = 0.2 ÷ √(0.69333 × 0.30667 × (1/70 + 1/80)) = 2.6502, p = 0.008045.
    expect(yes?.p).toBeCloseTo(0.008045, 5);
    // The two answers are one test.
    expect(found.tests).toBe(1);
    expect(yes?.adjusted).toBe(yes?.p);
    expect(no?.adjusted).toBe(yes?.adjusted);
  });

  test('the waves may be asked for in reverse order', () => {
    const turned = { before: second, after: first };
    const found = compareWaves([question('f', { Ja: [48, 56], Nein: [32, 14] })], turned);
    expect(compared(only(found)).differences[0]?.difference).toBeCloseTo(-20, 8);
  });

  test('everything that is compared is corrected together', () => {
    const clear = question('a', { Ja: [48, 56], Nein: [32, 14] });
    const still = (key: string) => question(key, { rot: [10, 10], blau: [10, 10], grün: [10, 10] });
    const found = compareWaves([still('b'), clear, still('c')], pair);
    // 3 + 1 + 3 tests; Holm: the smallest p times 7, the others 1.
    expect(found.tests).toBe(7);
    const [, own] = found.questions.map(compared);
    expect(own?.differences[0]?.adjusted).toBeCloseTo(7 * 0.008045, 4);
    expect(own?.differences[0]?.isClear).toBe(false);
    expect(own?.differences[1]?.adjusted).toBe(own?.differences[0]?.adjusted);
    const [others] = found.questions.map(compared);
    expect(others?.differences.map(({ p, adjusted }) => [p, adjusted])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    // Six tests: 6 × 0.008045 = 0.0483 is below 0.05.
    const fewer = compareWaves(
      [still('b'), clear, question('d', { x: [5, 5], y: [5, 5] }), question('e', { x: [5, 5], y: [5, 5] })],
      pair,
    );
    expect(fewer.tests).toBe(6);
    expect(fewer.questions.map(compared)[1]?.differences[0]?.isClear).toBe(true);
  });

  test('several answers a person are a test each, also two of them', () => {
    const found = compareWaves([question('f', { a: [10, 12], b: [15, 16] }, [20, 20])], pair);
    expect(found.tests).toBe(2);
    expect(compared(only(found)).differences.map(({ difference }) => difference)).toEqual([
      expect.closeTo(10, 8),
      expect.closeTo(5, 8),
    ]);
  });

  test('means of marks by Welch, as one test more', () => {
    const found = compareWaves([question('f', { 1: [20, 30], 2: [20, 20], 3: [20, 10] })], pair);
    const { mean } = compared(only(found));
    expect(found.tests).toBe(4);
    // By hand: means 2 and 5/3, variances 40/59 = 0.677966 and (100/3)/59 = 0.564972; t = −0.33333 ÷
    // √((0.677966 + 0.564972) ÷ 60) = −2.31597; df = 59 × (0.677966 + 0.564972)² ÷ (0.677966² + 0.564972²) = 117.03; t(97.5 %) = 1.98045: ± 0.28504.
    expect(mean?.difference).toBeCloseTo(-1 / 3, 10);
    expect(mean?.low).toBeCloseTo(-0.61838, 3);
    expect(mean?.high).toBeCloseTo(-0.04829, 3);
    expect(mean?.p).toBeCloseTo(0.02229, 4);
    // Score tests by hand: 20 and 30 of 60, z = 1/6 ÷ √(5/12 × 7/12 ÷ 30) = 1.85164, p = 0.06408; 20 and 20, p = 1; 20 and 10,
    // z = 1/6 ÷ √(1/4 × 3/4 ÷ 30) = 2.10819, p = 0.03501. Holm: 4 × 0.02229 = 0.08916, 3 × 0.03501, 2 × 0.06408, 1.
    const adjusted = compared(only(found)).differences.map((one) => one.adjusted);
    expect(mean?.adjusted).toBeCloseTo(0.08916, 4);
    expect(adjusted).toEqual([expect.closeTo(0.12817, 4), 1, expect.closeTo(0.10504, 4)]);
    expect(mean?.isClear).toBe(false);
  });

  test('a mean that one wave lacks is not compared', () => {
    const one = question('f', { 1: [20, 30], 2: [20, null], 3: [20, 10] }, [60, 60]);
    const other = question('f', { 1: [20, 30], 2: [null, 20], 3: [20, 10] }, [60, 60]);
    for (const asked of [one, other]) expect(compared(only(compareWaves([asked], pair))).mean).toBeNull();
  });

  test('marks that do not vary have no difference of means', () => {
    const found = compareWaves([question('f', { 1: [5, 5], 2: [0, 0], 3: [0, 0] })], pair);
    expect(compared(only(found)).mean).toBeNull();
    expect(found.tests).toBe(3);
  });

  test('a hidden answer is left out, the others are compared', () => {
    const found = compareWaves([question('f', { a: [10, 12], b: [10, null], c: [null, 8] }, [30, 30])], pair);
    expect(compared(only(found)).differences.map(({ answer }) => answer)).toEqual(['a']);
    expect(found.tests).toBe(1);
  });
});

describe('what is not compared, with its reason', () => {
  test('a question of one of the waves only, and what it may be in the other', () => {
    const old = question('wie-zufrieden-sind-sie', { Ja: [1, undefined], Nein: [1, undefined] });
    const other = question('wie-zufrieden-sind-sie-heute', { Ja: [undefined, 1], Nein: [undefined, 1] });
    const neither = question('wie-alt', { Ja: [undefined, undefined, 1], Nein: [undefined, undefined, 1] });
    const found = compareWaves([old, other, neither], pair);
    expect(found.tests).toBe(0);
    expect(found.questions.map(({ comparison }) => comparison)).toMatchObject([
      { state: 'notComparable', reason: 'onlyBefore', similar: other.label },
      { state: 'notComparable', reason: 'onlyAfter', similar: old.label },
      { state: 'notComparable', reason: 'neither', similar: null },
    ]);
  });

  test('other options, by name; one that nobody chose or that is hidden is there', () => {
    expect(obstacleOf(question('f', { a: [1, 1], b: [1, undefined], c: [undefined, 1] }))).toEqual({
      state: 'notComparable',
      reason: 'options',
      similar: null,
      onlyBefore: ['b'],
      onlyAfter: ['c'],
    });
    expect(obstacleOf(question('f', { a: [1, 1], b: [1, 0] }))).toMatchObject({ state: 'compared' });
    expect(obstacleOf(question('f', { a: [1, 1], b: [1, null], c: [1, 1] }, [3, 3]))).toMatchObject({
      state: 'compared',
    });
  });

  test('several answers in one of the waves only; undecided where an answer is hidden', () => {
    expect(obstacleOf(question('f', { a: [5, 5], b: [5, 5] }, [10, 8]))).toMatchObject({
      reason: 'multiple',
    });
    expect(obstacleOf(question('f', { a: [5, 5], b: [5, null] }, [8, 10]))).toMatchObject({
      state: 'compared',
    });
    expect(obstacleOf(question('f', { a: [5, 5], b: [null, 5] }, [10, 8]))).toMatchObject({
      state: 'compared',
    });
  });

  test('a break after the earlier wave up to the later one', () => {
    const asked = question('f', { a: [5, 5, 5], b: [5, 5, 5] });
    const breaks = (wave: string) => new Map([['f', [wave]]]);
    expect(obstacleOf(asked, breaks(second))).toEqual({
      state: 'notComparable',
      reason: 'break',
      similar: null,
      onlyBefore: [],
      onlyAfter: [],
    });
    expect(obstacleOf(asked, breaks(first))).toMatchObject({ state: 'compared' });
    expect(obstacleOf(asked, breaks(third))).toMatchObject({ state: 'compared' });
    expect(obstacleOf(asked, new Map([['g', [second]]]))).toMatchObject({ state: 'compared' });
    const [wide] = compareWaves([asked], { before: first, after: third }, breaks(second)).questions;
    expect(wide?.comparison).toMatchObject({ reason: 'break' });
  });

  test('no figure that both waves have; counts above their base', () => {
    expect(obstacleOf(question('f', { a: [5, null], b: [null, 5] }, [10, 10]))).toMatchObject({
      reason: 'figures',
    });
    expect(obstacleOf(question('f', { a: [11, 12], b: [12, 11] }, [10, 10]))).toMatchObject({
      reason: 'figures',
    });
    for (const [a, b] of [
      [
        [11, 5],
        [12, 6],
      ],
      [
        [5, 11],
        [6, 12],
      ],
    ] as const)
      expect(obstacleOf(question('f', { a, b }, [10, 10]))).toMatchObject({ reason: 'figures' });
    expect(obstacleOf(question('f', { a: [10, 10], b: [0, 0] }, [10, 10]))).toMatchObject({
      state: 'compared',
    });
  });
});

describe('properties', () => {
  const wave = fc
    .array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 })
    .filter((counts) => counts.some((n) => n > 0));
  const make = (a: readonly number[], b: readonly number[]) =>
    question('f', Object.fromEntries(['rot', 'blau', 'grün'].map((name, i) => [name, [a[i], b[i]]])));

  test('waves turned round turn the signs', () => {
    fc.assert(
      fc.property(wave, wave, (a, b) => {
        const there = compared(only(compareWaves([make(a, b)], pair))).differences;
        const back = compared(only(compareWaves([make(b, a)], pair))).differences;
        for (const [index, one] of there.entries()) {
          expect(back[index]?.difference).toBeCloseTo(-one.difference, 8);
          expect(back[index]?.low).toBeCloseTo(-one.high, 8);
          expect(back[index]?.adjusted).toBeCloseTo(one.adjusted, 8);
        }
      }),
    );
  });

  test('equal waves differ by nothing, and zero lies within', () => {
    fc.assert(
      fc.property(wave, (a) => {
        for (const one of compared(only(compareWaves([make(a, a)], pair))).differences) {
          expect(one.difference).toBe(0);
          expect(one.low).toBeLessThanOrEqual(0);
          expect(one.high).toBeGreaterThanOrEqual(0);
          expect(one.isClear).toBe(false);
        }
      }),
    );
  });

  test('the order of questions changes nothing', () => {
    fc.assert(
      fc.property(wave, wave, wave, wave, (a, b, c, d) => {
        const [one, other] = [make(a, b), { ...make(c, d), key: 'g' }];
        const there = compareWaves([one, other], pair).questions;
        const turned = compareWaves([other, one], pair).questions;
        for (const [index, question_] of there.entries()) {
          const same = turned[1 - index];
          expect(same?.key).toBe(question_.key);
          const [x, y] = [compared(question_), same ? compared(same) : undefined];
          for (const [at, { adjusted }] of x.differences.entries())
            expect(y?.differences[at]?.adjusted).toBeCloseTo(adjusted, 10);
        }
      }),
    );
  });
});
