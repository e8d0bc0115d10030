import { expect, test } from 'vitest';
import { indicators } from '../../../data/catalogue/index.ts';
import { emptyRow } from './start-draft.ts';
import { figuresOf, findRowFaults } from './typed-rows.ts';

function find(id: string) {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
const rate = find('anteil-ueber-10-unentschuldigte-fehltage');
const count = find('bevoelkerung');
const row = { ...emptyRow, period: '2024/25', numerator: '12', denominator: '480' };

test('rows that nothing stands in are left out, the others keep their place', () => {
  expect(figuresOf([emptyRow, row], rate)).toEqual([
    { figure: expect.objectContaining({ kind: 'parts', numerator: '12', period: '2024/25' }), at: 1 },
  ]);
  expect(figuresOf([{ ...emptyRow, value: '5' }], count)[0]?.figure.kind).toBe('value');
  expect(figuresOf([emptyRow, emptyRow], count)).toEqual([]);
});

test('faults stand at the inputs of their row', () => {
  const faults = (rows: (typeof row)[]) =>
    findRowFaults(rows, rate, ({ key, fillings }) => `${key} ${fillings?.number}`);
  expect(faults([emptyRow, row])).toEqual([]);
  expect(faults([emptyRow, { ...row, period: 'bald', denominator: '' }])).toEqual([
    { field: 'zahl-2-zeitraum', text: 'periodUnreadable 2' },
    { field: 'zahl-2-nenner', text: 'figDenominatorMissing 2' },
  ]);
  expect(faults([row, emptyRow, row])).toEqual([{ field: 'zahl-3-zeitraum', text: 'figRepeated 3' }]);
});
