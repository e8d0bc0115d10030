import { expect, test } from 'vitest';
import { periodInSentence } from './period-words.ts';

test.each([
  ['2026-10-01..2026-10-31', 'im Oktober 2026', 'in October 2026'],
  ['2026-10-05..2026-10-05', 'am 05.10.2026', 'on 5 October 2026'],
  ['2026-10-01..2026-10-30', null, null],
  ['2026-01-01..2026-10-31', 'von Jan. bis Okt. 2026', 'from Jan to Oct 2026'],
  ['2026-Q4', 'im 4. Quartal 2026', 'in the 4th quarter of 2026'],
  ['2025/26-A', 'im Ausbildungsjahr 2025/26', 'in training year 2025/26'],
])('%s in a sentence', (key, german, english) => {
  const said = [periodInSentence(key, 'de'), periodInSentence(key, 'en')];
  if (german === null) expect(said[0]).toMatch(/^von .* bis /);
  else expect(said).toEqual([german, english]);
});
