import { expect, test } from 'vitest';
import { withFirmSpaces } from './sentences.ts';

test.each([
  ['3,5 % und mehr', '3,5\u00a0% und mehr'],
  ['9 Einstufungen: 1 verfehlt · 12 auf Kurs', '9 Einstufungen: 1\u00a0verfehlt\u00a0· 12\u00a0auf Kurs'],
  ['Leitziel · aus: Plan', 'Leitziel\u00a0· aus: Plan'],
  ['im Jahr 2026 sind es 4 Schulen', 'im Jahr 2026 sind es 4 Schulen'],
])('in "%s" no line ends before a sign or between a count and its word', (text, firm) => {
  expect(withFirmSpaces(text)).toBe(firm);
});
