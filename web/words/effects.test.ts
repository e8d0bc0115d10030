import { describe, expect, test } from 'vitest';
import type { Effect } from '../../data/effect.ts';
import {
  changeWorking,
  effectFormat,
  effectHeadline,
  intervalText,
  levelWorking,
  refusalWords,
  spanWords,
  windowWords,
  workingDecimals,
} from './effects.ts';

const percent = { unit: { de: 'Prozent', en: 'per cent' }, symbol: '%', decimals: 1, factor: 100 };
const reports = { unit: { de: 'Anzeigen', en: 'reports' }, symbol: '', decimals: 0, factor: 1 };
type Told = Extract<Effect, { state: 'told' }>;

function told(before: number, after: number, more: Partial<Told> = {}): Told {
  const window = (level: number, periods: string[]) => ({
    periods,
    level,
    numerator: null,
    denominator: null,
    sum: level * 2,
  });
  return {
    state: 'told',
    before: window(before, ['2018/19', '2019/20']),
    after: window(after, ['2021/22', '2022/23']),
    change: after - before,
    interval: null,
    ...more,
  };
}

describe('what is seen', () => {
  test('a change with its range and without a reason', () => {
    const effect = told(8, 7.1, { interval: { low: -1.52, high: -0.4, method: 'newcombe' } });
    expect(effectHeadline(effect, percent, 'de')).toBe(
      'Nachher 0,9 Prozentpunkte weniger als vorher (Bereich −1,5 bis −0,4)',
    );
    expect(intervalText(effect, percent, 'de')).toBe('−1,5 bis −0,4');
    expect(effectHeadline(told(8, 8.04), percent, 'de')).toBe('Vorher und nachher gleich');
    expect(effectHeadline(told(7, 8), percent, 'en')).toBe('After it 1.0 percentage points more than before');
  });

  test.each([
    [-0.7, 0.2],
    [-0.7, 0],
    [0, 0.7],
  ])('a range from %d to %d holds zero: before and after are not told apart', (low, high) => {
    const effect = told(8, 7.8, { interval: { low, high, method: 'newcombe' } });
    expect(effectHeadline(effect, percent, 'de')).toMatch(
      /^Vorher und nachher nicht unterscheidbar: nachher 0,2 Prozentpunkte weniger \(Bereich /,
    );
    expect(effectHeadline(effect, percent, 'en')).toMatch(/^Before and after can’t be told apart: 0\.2 /);
  });

  test('a range that ends just beside zero tells a change', () => {
    for (const interval of [
      { low: -0.7, high: -0.01 },
      { low: 0.01, high: 0.7 },
    ]) {
      const effect = told(8, 7.8, { interval: { ...interval, method: 'mover' } });
      expect(effectHeadline(effect, percent, 'de')).toMatch(/^Nachher 0,2 Prozentpunkte weniger als vorher/);
    }
  });

  test('a mean of counts has a decimal more unless it is even', () => {
    expect(effectFormat(told(171, 170), reports)).toBe(reports);
    const effect = told(171, 169.67);
    expect(effectHeadline(effect, effectFormat(effect, reports), 'de')).toBe(
      'Nachher 1,3 Anzeigen weniger als vorher',
    );
    const single = told(171, 169.5);
    const one = { ...single, before: { ...single.before, periods: ['2019/20'] } };
    expect(effectFormat(one, reports)).toBe(reports);
    expect(effectFormat({ state: 'refused', reason: 'noAfter', period: null }, reports)).toBe(reports);
  });

  test('refusals say what is missing', () => {
    const refused = (reason: Extract<Effect, { state: 'refused' }>['reason'], period: string | null = null) =>
      refusalWords({ state: 'refused', reason, period }, 'de');
    expect(refused('break', '2019/20')).toContain('ein Bruch der Reihe (2019/20)');
    expect(refused('missing', '2020-03')).toBe(
      'Nicht vergleichbar: Es fehlt ein vollständiger Wert im März 2020',
    );
    expect(refused('kind')).toContain('Bitte');
    expect(refused('noBefore')).toContain('Vor der Maßnahme');
    expect(refused('noAfter')).toContain('Nach der Maßnahme');
  });

  test('spans', () => {
    expect(spanWords({ from: '2021-08-01', to: null }, 'de')).toBe('seit 01.08.2021');
    expect(spanWords({ from: '2021-08-01', to: '2022-07-31' }, 'de')).toBe('01.08.2021 bis 31.07.2022');
    expect(windowWords({ periods: ['2018/19', '2019/20'] }, 'de')).toBe('2018/19 bis 2019/20');
    expect(windowWords({ periods: ['2018/19'] }, 'de')).toBe('2018/19');
  });
});

describe('arithmetic that can be redone', () => {
  test('levels from their parts', () => {
    const { before } = told(8, 7);
    const pooled = { ...before, level: 17.5, numerator: 70, denominator: 400, sum: null };
    expect(levelWorking(pooled, percent, 'de')).toBe('70 ÷ 400 × 100 = 17,5\u00a0%');
    expect(levelWorking({ ...before, level: 171, sum: 342 }, reports, 'de')).toBe('342 ÷ 2 = 171');
    expect(levelWorking({ ...before, periods: ['2020'], sum: 171, level: 171 }, reports, 'de')).toBe('171');
  });

  test('the levels get the decimals that make their difference the one shown', () => {
    // 2,121.5 and 2,760.33: 638.83 is shown as 639, while 2,760 − 2,122 = 638.
    const effect = told(2121.5, 2760.33);
    expect(workingDecimals(effect, reports)).toBe(1);
    expect(changeWorking(effect, reports, 1, 'de')).toBe('2.760,3 − 2.121,5 = +639 Anzeigen');
    expect(workingDecimals(told(8, 7), reports)).toBe(0);
  });
});
