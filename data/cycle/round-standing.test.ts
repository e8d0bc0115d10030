import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../delivery-periods.ts';
import { type Passing, type Round, ring, round, station } from './ring.ts';
import { ringPresets } from './ring-presets.ts';
import { isRingFor, standRound } from './round-standing.ts';

const stop = (key: string, days: number) => station.parse({ key, title: key, phase: 'goals', days });
const kreis = { stations: [stop('a', 10), stop('b', 20), stop('c', 30)] };
const passed = (key: string, on: string): Passing => ({ station: key, on, by: '', note: '', about: [] });
const going = (protocol: Passing[], more: Partial<Round> = {}): Round =>
  round.parse({ key: 'r', title: 'R', ring: 'k', actionField: 'f', start: '2026-01-01', protocol, ...more });

describe('where a round stands', () => {
  // By hand: 1 January + 10 days = 11 January, + 20 = 31 January, + 30 = 2 March (28 days in February 2026).
  test('stations are due one after the other from the start on', () => {
    const {
      stations,
      next,
      passed: count,
      isComplete,
      isRunning,
    } = standRound(kreis, going([]), '2026-01-11');
    expect(stations.map(({ due, state }) => [due, state])).toEqual([
      ['2026-01-11', 'next'],
      ['2026-01-31', 'ahead'],
      ['2026-03-02', 'ahead'],
    ]);
    expect([next?.station.key, next?.daysLate, count, isComplete, isRunning]).toEqual([
      'a',
      null,
      0,
      false,
      true,
    ]);
  });

  test('a station is late from the day after its due day on', () => {
    const { stations } = standRound(kreis, going([]), '2026-01-12');
    expect(stations.map(({ state, daysLate }) => [state, daysLate])).toEqual([
      ['late', 1],
      ['ahead', null],
      ['ahead', null],
    ]);
  });

  // By hand: passed on 15 January, four days after the 11th; 15 January + 20 days = 4 February, + 30 = 6 March.
  test('the next is due from the day on which the one before was passed', () => {
    const { stations, next } = standRound(kreis, going([passed('a', '2026-01-15')]), '2026-02-10');
    expect(stations.map(({ due, state, daysLate }) => [due, state, daysLate])).toEqual([
      ['2026-01-11', 'passed', 4],
      ['2026-02-04', 'late', 6],
      ['2026-03-06', 'ahead', null],
    ]);
    expect(next?.station.key).toBe('b');
  });

  test('a station that was left out stays the next one, and the newest entry about a station counts', () => {
    const entries = [passed('a', '2026-01-05'), passed('c', '2026-02-01'), passed('a', '2026-01-09')];
    const { next, stations, passed: count } = standRound(kreis, going(entries), '2026-01-20');
    expect([next?.station.key, count, stations[0]?.passing?.on]).toEqual(['b', 2, '2026-01-09']);
  });

  test('with all stations passed the protocol is complete and nothing is next', () => {
    const entries = [passed('a', '2026-01-05'), passed('b', '2026-01-20'), passed('c', '2026-02-01')];
    expect(standRound(kreis, going(entries), '2026-06-01')).toMatchObject({
      next: null,
      passed: 3,
      isComplete: true,
      isRunning: true,
    });
  });

  // By hand: b was due on 25 January (5 + 20 days), the round ended on 1 February: seven days late then.
  test('what was not passed before the end was left out, and gets no later', () => {
    const ended = going([passed('a', '2026-01-05')], { end: '2026-02-01', conclusion: 'Schluss' });
    const { stations, next, isRunning } = standRound(kreis, ended, '2026-11-18');
    expect(stations.map(({ state, daysLate }) => [state, daysLate])).toEqual([
      ['passed', null],
      ['leftOut', 7],
      ['leftOut', null],
    ]);
    expect([next, isRunning]).toEqual([null, false]);
  });

  test('whatever was passed, due days follow each other and one open station at most is next', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
    const entry = fc.tuple(fc.constantFrom('a', 'b', 'c'), day).map(([key, on]) => passed(key, on));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), day, (protocol, today) => {
        const { stations, next, passed: count, isComplete } = standRound(kreis, going(protocol), today);
        expect(count).toBe(new Set(protocol.map(({ station }) => station)).size);
        expect(isComplete).toBe(next === null);
        const before = stations.findIndex(({ station }) => station.key === next?.station.key);
        expect(stations.slice(0, Math.max(before, 0)).every(({ passing }) => passing !== null)).toBe(true);
        stations.forEach(({ due, station }, index) => {
          const last = stations[index - 1];
          const from = last ? (last.passing?.on ?? last.due) : '2026-01-01';
          expect(due).toBe(addDays(from, station.days));
        });
      }),
    );
  });
});

describe('rings', () => {
  test('are for all fields of action where they name none', () => {
    expect([isRingFor({ actionFields: [] }, 'x'), isRingFor({ actionFields: ['y'] }, 'x')]).toEqual([
      true,
      false,
    ]);
    expect(isRingFor({ actionFields: ['y', 'x'] }, 'x')).toBe(true);
  });

  // The order of product.md, examples 4 (Diepholz) and 6 (Nienburg).
  test.each([
    ['diepholz', ['data', 'evaluation', 'deliberation', 'decision', 'measures', 'adjustment']],
    ['nienburg', ['goals', 'measures', 'data', 'evaluation', 'deliberation', 'adjustment']],
  ])('the preset after %s has the shape of a ring and its stations in their order', (key, phases) => {
    const preset = ringPresets.find((one) => one.key === key);
    const made = ring.parse({ ...preset?.ring, key: 'eigener' });
    expect(made.stations.map(({ phase }) => phase)).toEqual(phases);
    expect(made.source).toContain(preset?.after.replace('Landkreis ', ''));
    expect(made.stations.every(({ body, due }) => body === null && due !== '')).toBe(true);
  });
});
