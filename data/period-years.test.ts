import { expect, test } from 'vitest';
import { maybeYearsLater } from './period-years.ts';

test.each([
  ['2024', 3, '2027'],
  ['2019/20', 2, '2021/22'],
  ['2098/99', 1, '2099/00'],
  ['2024/25-A', 1, '2025/26-A'],
  ['2024/25-2', 1, '2025/26-2'],
  ['2024-12-31', 4, '2028-12-31'],
  // There is no 29 February 2025.
  ['2024-02-29', 1, undefined],
  ['2024-Q3', 1, '2025-Q3'],
  ['2024-10', 10, '2034-10'],
  ['2024-W11', 1, undefined],
  ['2020-01-01..2020-10-31', 1, undefined],
  ['betriebsbefragung-1@2021-11-01..2022-01-31', 1, undefined],
  ['bald', 1, undefined],
])('%s, %i years later', (key, years, later) => {
  expect(maybeYearsLater(key, years)).toBe(later);
});
