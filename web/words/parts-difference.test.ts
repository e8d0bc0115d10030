import { expect, test } from 'vitest';
import { differenceRemark, differenceSentence } from './parts-difference.ts';

const sex = { de: 'Geschlecht', en: 'sex' };
const difference = { period: '2023', dimension: 'geschlecht', label: sex, delivered: 118, parts: 105 };
const count = { decimals: 0, symbol: '' };

test('a total that contradicts its parts is told with both figures', () => {
  expect(differenceRemark(difference, count, 'de')).toBe(
    'gelieferte Summe 118, Teile (Geschlecht) zusammen 105',
  );
  expect(differenceSentence(difference, count, 'de')).toBe(
    '2023: gelieferte Summe 118, Teile (Geschlecht) zusammen 105.',
  );
  expect(differenceSentence(difference, count, 'en')).toBe(
    '2023: delivered total 118, its parts (sex) together 105.',
  );
});

test.each([
  [118, 118.4, count, 'gelieferte Summe 118,0, Teile (Geschlecht) zusammen 118,4'],
  [
    7.12,
    7.14,
    { decimals: 1, symbol: '%' },
    'gelieferte Summe 7,12\u00a0%, Teile (Geschlecht) zusammen 7,14\u00a0%',
  ],
  // At most three decimals more.
  [118, 118.000001, count, 'gelieferte Summe 118,000, Teile (Geschlecht) zusammen 118,000'],
])('rounding hides no difference: %d and %d', (delivered, parts, format, said) => {
  expect(differenceRemark({ ...difference, delivered, parts }, format, 'de')).toBe(said);
});
