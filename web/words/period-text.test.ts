import { expect, test } from 'vitest';
import { maybePeriodText } from './period-text.ts';

test.each([
  ['2025', '2025'],
  [' 2024/25 ', '2024/25'],
  ['2024/2025', '2024/25'],
  ['Schuljahr 2024/25', '2024/25'],
  ['2024–25', '2024/25'],
  ['31.12.2025', '2025-12-31'],
  ['1. 3. 2025', '2025-03-01'],
  ['Stichtag 1.11.2025', '2025-11-01'],
  ['2026-10', '2026-10'],
  ['Oktober 2026', '2026-10'],
  ['Okt. 2026', '2026-10'],
  ['10/2026', '2026-10'],
  ['2. Quartal 2026', '2026-Q2'],
  ['1. Halbjahr 2026', '2026-H1'],
  ['2. Halbjahr 2025/26', '2025/26-2'],
  ['2020-01-01..2020-10-31', '2020-01-01..2020-10-31'],
])('%j is %s', (text, key) => {
  expect(maybePeriodText(text)).toBe(key);
});

test.each(['', 'gestern', '31.2.2025', '2024/26', '13/2026', '5. Quartal 2026', 'ab 2024', 'Ma 2024x'])(
  '%j is no period',
  (text) => {
    expect(maybePeriodText(text)).toBeUndefined();
  },
);
