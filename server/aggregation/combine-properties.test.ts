import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldings, maybeContainingPeriod } from '../../data/foldings.ts';
import { monthPeriod, type PeriodKind, readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { combineSeries, type SeriesInput } from './combine-series.ts';
import { exampleIndicator, place, rateIndicator, seriesInput, stored } from './example-values.ts';
import type { StoredValue } from './stored.ts';

/** Random stored values of two years: an area and its children, total and parts, numbers and every kind of gap. */
const areas = ['03999', '03101', '03102', '03103'];
const children = areas.slice(1).map((key) => place(key));
const breakdowns = [
  '',
  'geschlecht=weiblich',
  'geschlecht=männlich',
  'schule=1;schulform=oberschule',
  'schule=2;schulform=gymnasium',
  'geschlecht=weiblich;schule=1',
  'geschlecht=männlich;schule=1',
];
const gaps = ['secret', 'later', 'notDelivered', 'notCollected', 'notMeaningful', 'unreliable'] as const;

const one = fc.record({
  area: fc.constantFrom(...areas),
  period: fc.constantFrom('2020', '2021', '2021-01', '2021-02', '2021-Q1'),
  breakdown: fc.constantFrom(...breakdowns),
  numerator: fc.integer({ min: 0, max: 50 }),
  rest: fc.integer({ min: 0, max: 300 }),
  gap: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...gaps)),
  due: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
});
type Random = typeof one extends fc.Arbitrary<infer Row> ? Row : never;

function valuesOf(rows: readonly Random[], asRate: boolean): StoredValue[] {
  const once = new Map(rows.map((row) => [`${row.area} ${row.period} ${row.breakdown}`, row]));
  return [...once.values()].map(({ area, period, breakdown, numerator, rest, gap, due }) =>
    stored(period, gap || asRate ? null : numerator, {
      area,
      breakdown,
      gap,
      due,
      reported: due === null ? null : Math.min(due, 1),
      ...(asRate && !gap ? { numerator, denominator: numerator + rest } : {}),
    }),
  );
}

const rows = fc.array(one, { minLength: 1, maxLength: 24 });
const counts = rows.map((some) => valuesOf(some, false));
const rates = rows.map((some) => valuesOf(some, true));
const question = fc.record({
  breakdown: fc.constantFrom('', 'geschlecht=weiblich', 'schule=1', 'schulform=oberschule'),
  fold: fc.constantFrom<PeriodKind | null>(null, 'quarter', 'year'),
});

function combine(values: StoredValue[], more: Partial<SeriesInput>): Point[] {
  return combineSeries(seriesInput(values, { children, ...more }));
}

const asRates = { ...rateIndicator, overTime: 'sum' } as const;

describe('over random stored values', () => {
  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rates, question, fc.infiniteStream(fc.nat()), (values, asked, random) => {
        const keyed = values.map((value) => ({ value, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
        const indicator = asRates;
        expect(combine(shuffled, { ...asked, indicator })).toEqual(combine(values, { ...asked, indicator }));
      }),
      { numRuns: 300 },
    );
  });

  it('an area with nothing changes nothing but how many are missing', () => {
    const uncounted = ({ present, expected, complete, notes, ...rest }: Point) => rest;
    fc.assert(
      fc.property(counts, question, (values, asked) => {
        const more = { ...asked, children: [...children, place('03104', { name: 'Leer' })] };
        const before = combine(values, asked);
        const after = combine(values, more);
        expect(after.map(uncounted)).toEqual(before.map(uncounted));
        for (const [at, point] of after.entries()) {
          if (point.how !== 'areas') continue;
          expect(point.expected).toBe((before[at]?.expected ?? Number.NaN) + 1);
          expect(point.present).toBe(before[at]?.present);
          expect(point).toMatchObject({ complete: false, notes: expect.arrayContaining(['missing:Leer']) });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a sum of counts is never less than one of the values that it was made of', () => {
    fc.assert(
      fc.property(counts, question, (values, asked) => {
        const numbered = values.map((value, line) => ({ ...value, origin: { ...value.origin, line } }));
        for (const point of combine(numbered, { ...asked, indicator: exampleIndicator() })) {
          const parts = point.origins.map(({ line }) => numbered[line]?.value ?? null);
          if (point.value === null) continue;
          for (const part of parts) expect(point.value).toBeGreaterThanOrEqual(part ?? 0);
          expect(point.value).toBe(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a rate lies between the smallest and the largest that it was made of, and mirrors its complement', () => {
    fc.assert(
      fc.property(rates, question, (values, asked) => {
        const numbered = values.map((value, line) => ({ ...value, origin: { ...value.origin, line } }));
        const mirrored = numbered.map((value) => ({ ...value, numerator: complement(value) }));
        const points = combine(numbered, { ...asked, indicator: asRates });
        const others = combine(mirrored, { ...asked, indicator: asRates });
        for (const [at, point] of points.entries()) {
          expect(others[at]?.gap).toBe(point.gap);
          if (point.value === null) continue;
          const parts = point.origins.flatMap(({ line }) => rateOf(numbered[line]));
          expect(point.value).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
          expect(point.value).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
          expect(point.value + (others[at]?.value ?? Number.NaN)).toBeCloseTo(100, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('over a hidden part there is no number, over a missing one no whole one', () => {
    fc.assert(
      fc.property(counts, question, (values, asked) => {
        const numbered = values.map((value, line) => ({ ...value, origin: { ...value.origin, line } }));
        for (const point of combine(numbered, asked)) {
          const found = point.origins.map(({ line }) => numbered[line]?.gap ?? null);
          if (found.some((gap) => gap === 'secret' || gap === 'unreliable')) expect(point.value).toBeNull();
          if (found.some((gap) => gap === 'later' || gap === 'notDelivered'))
            expect(point.complete).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function complement({ numerator, denominator }: StoredValue): number | null {
  return numerator === null || denominator === null ? null : denominator - numerator;
}

function rateOf(value: StoredValue | undefined): number[] {
  const { numerator = null, denominator = null } = value ?? {};
  return numerator === null || !denominator ? [] : [(100 * numerator) / denominator];
}

/** Kinds through which months fold into a further one. */
const twoSteps = foldings.flatMap(({ from, to }) =>
  from === 'month' ? foldings.filter((next) => next.from === to).map((next) => [to, next.to] as const) : [],
);

describe('folding in two steps equals folding at once', () => {
  // 24 months from August 2020: each whole period of the last kind that lies in them.
  const months = Array.from({ length: 24 }, (_, i) =>
    monthPeriod(2020 + Math.floor((i + 7) / 12), ((i + 7) % 12) + 1),
  );
  const pairs = fc.array(fc.tuple(fc.nat(50), fc.nat(300)), { minLength: 24, maxLength: 24 });

  it.each(twoSteps)('through %s into %s', (through, into) => {
    fc.assert(
      fc.property(pairs, fc.boolean(), (numbers, isRate) => {
        const indicator = isRate ? asRates : exampleIndicator();
        const values = months.map(({ key }, i) => {
          const [numerator = 0, rest = 0] = numbers[i] ?? [];
          return stored(
            key,
            isRate ? null : numerator,
            isRate ? { numerator, denominator: numerator + rest } : {},
          );
        });
        const whole = (points: Point[]) => points.filter(({ complete }) => complete);
        const steps = whole(combine(values, { indicator, fold: through })).map((point) =>
          stored(point.period, isRate ? null : point.value, {
            numerator: point.numerator,
            denominator: point.denominator,
            gap: isRate ? null : point.gap,
          }),
        );
        const figures = (points: Point[]) =>
          points.map(({ period, value, numerator, denominator }) => ({
            period,
            value,
            numerator,
            denominator,
          }));
        const atOnce = whole(combine(values, { indicator, fold: into }));
        expect(figures(whole(combine(steps, { indicator, fold: into })))).toEqual(figures(atOnce));
        expect(atOnce.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('and each month lies in the same period either way', () => {
    for (const [through, into] of twoSteps) {
      for (const month of months) {
        const step = maybeContainingPeriod(month, through);
        const further = step && maybeContainingPeriod(readPeriod(step.key), into);
        expect(further).toEqual(maybeContainingPeriod(month, into));
      }
    }
  });
});
