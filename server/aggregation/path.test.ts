import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { maybePace, maybePath, pathValueAt } from './path.ts';

const at = (period: string, value: number) => ({ period: readPeriod(period), value });
const baseline = at('2018', 8);
const due = readPeriod('2030');

describe('a path by milestones', () => {
  // By hand: 8 (2018) to 7.5 (2022) is −0.125 a year, to 6 (2026) −0.375, to 5 (2030) −0.25.
  const milestones = [
    { period: '2026', value: 6 },
    { period: '2022', value: 7.5 },
  ];
  const path = maybePath(baseline, due, 5, milestones);
  if (!path) throw new Error('no path');

  it.each([
    ['2016', 8],
    ['2018', 8],
    ['2020', 7.75],
    ['2022', 7.5],
    ['2023', 7.125],
    ['2026', 6],
    ['2028', 5.5],
    ['2030', 5],
    ['2035', 5],
  ])('is in %s at %d', (period, value) => {
    expect(pathValueAt(path, readPeriod(period))).toBeCloseTo(value, 12);
  });

  it('has its corners in time order, and the change of the whole way', () => {
    expect(path.corners.map(({ period, value }) => [period.key, value])).toEqual([
      ['2018', 8],
      ['2022', 7.5],
      ['2026', 6],
      ['2030', 5],
    ]);
    expect(path.change).toBe(-0.25);
  });

  it('sets the pace', () => {
    // By hand: (7.4 − 8) ÷ (7.5 − 8); the straight path would ask for −1.
    expect(maybePace(path, at('2022', 7.4))).toBeCloseTo(1.2, 12);
    expect(maybePace(path, baseline)).toBeNull();
  });

  it('leaves out milestones outside of it and second ones at the same time', () => {
    const odd = ['2017', '2018', '2022', '2022', '2030', '2031'].map((period, i) => ({ period, value: i }));
    expect(maybePath(baseline, due, 5, odd)?.corners.map(({ value }) => value)).toEqual([8, 2, 5]);
  });

  it('takes milestones in any order, and the first of those at one time', () => {
    const mixed = ['2026', '2020', '2022', '2022'].map((period, i) => ({ period, value: i }));
    expect(maybePath(baseline, due, 5, mixed)?.corners.map(({ value }) => value)).toEqual([8, 1, 2, 0, 5]);
  });

  it('needs a baseline before the due period', () => {
    expect(maybePath(baseline, readPeriod('2018'), 5, [])).toBeUndefined();
    expect(maybePath(baseline, readPeriod('2017'), 5, milestones)).toBeUndefined();
  });
});
