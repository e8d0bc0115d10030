import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicators } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import { createFolder } from '../testing/municipality.ts';
import { openStagingDriver } from './dialect.ts';
import { createStaging } from './staging.ts';

const empty = { numerator: null, denominator: null, gap: null, sign: null, reported: null, due: null };

function figure(line: number, year: number, more: Partial<Observation> = {}): Observation {
  const key = { indicator: 'bevoelkerung', area: '03254', breakdown: '', period: `${year}-12-31` };
  return { ...key, ...empty, qualifiers: [], value: line, line, column: 5, ...more };
}

const figures = [
  figure(2, 2020),
  figure(3, 2021, { value: null, gap: 'secret', sign: '.' }),
  figure(4, 2020, { area: '03151' }),
  figure(5, 2022, { qualifiers: ['provisional', 'rounded3'] }),
  figure(6, 2021, { area: '03151', value: null, numerator: 0, denominator: 8, reported: 3, due: 4 }),
  figure(7, 2019),
];

function stage(heldAtOnce: number, list: readonly Observation[]) {
  const file = join(createFolder(), 'staged.sqlite');
  const staging = createStaging(file, indicators, undefined, heldAtOnce);
  staging.observations(list);
  const summary = staging.finish();
  staging.close();
  const driver = openStagingDriver(file);
  const all = (query: string) => driver.prepare(query).all();
  const tables = {
    observation: all('select * from observation order by row_id'),
    extent: all('select * from extent order by indicator, facet, member'),
  };
  driver.close();
  return { summary, tables };
}

test.each([1, 2, 4])('the same is staged when %i rows are sorted at once as when all are', (heldAtOnce) => {
  const whole = stage(1000, figures);
  expect(stage(heldAtOnce, figures)).toEqual(whole);
  // What is null of a row does not come from the row before it.
  expect(whole.tables.observation).toMatchObject([
    { line: 2, value: 2, gap: null, sign: null, qualifiers: null, due: null },
    { line: 3, value: null, gap: 'secret', sign: '.', numerator: null },
    { line: 4, value: 4, gap: null, sign: null },
    { line: 5, value: 5, qualifiers: 'p3', numerator: null },
    { line: 6, value: null, numerator: 0, denominator: 8, reported: 3, due: 4, qualifiers: null },
    { line: 7, value: 7, numerator: null, reported: null },
  ]);
});

test.each([2, 1000])('keys that come twice are found with %i rows at once, and are not counted', (held) => {
  const twice = [...figures, figure(8, 2020, { value: 2 }), figure(9, 2019)];
  const { summary, tables } = stage(held, twice);
  // 2020 says 2 both times and is kept once; 2019 says 7 and 9 and is taken out.
  expect(summary).toMatchObject({ observations: 5, repetitions: { same: 1, different: 1 } });
  expect(tables.observation).toHaveLength(5);
  const periods = tables.extent.filter((row) => JSON.stringify(row).includes('period'));
  expect(periods).toMatchObject([{ keys: 2 }, { keys: 2 }, { keys: 1 }]);
});
