import { expect, test } from 'vitest';
import { reportChange } from '../../data/report-edition.ts';
import { changeLine } from './report-changes.ts';

const figure = { kind: 'value', where: 'Abgehende', period: 'Schuljahr 2023/24' };
const seven = { value: 7.1, text: '7,1 %' };
const eight = { value: 8, text: '8,0 %' };
const content = { kind: 'content', where: 'Mehr Abschlüsse' };

test.each([
  [
    { ...figure, why: 'corrected', before: seven, after: eight },
    'Abgehende, Schuljahr 2023/24: 7,1 % → 8,0 %',
  ],
  [
    { ...figure, why: 'corrected', before: seven, after: { value: null, text: 'g' } },
    'Abgehende, Schuljahr 2023/24: 7,1 % → g (zum Schutz Einzelner nicht gezeigt)',
  ],
  [{ ...figure, why: 'new', before: null, after: eight }, 'Abgehende, Schuljahr 2023/24: 8,0 % (neu)'],
  [{ ...figure, why: 'gone', before: seven, after: null }, 'Abgehende, Schuljahr 2023/24: 7,1 % (entfallen)'],
  [{ ...figure, period: '', why: 'gone', before: seven, after: null }, 'Abgehende: 7,1 % (entfallen)'],
  [
    {
      kind: 'state',
      goal: 'Mehr Abschlüsse',
      where: 'Ohne Abschluss',
      before: { state: 'onCourse', receding: false, word: 'auf Kurs' },
      after: { state: 'met', receding: true, word: 'derzeit erreicht, rückläufig' },
    },
    'Mehr Abschlüsse (Ohne Abschluss): ✔ auf Kurs → ☆ derzeit erreicht, rückläufig',
  ],
  [{ ...content, what: 'goal', before: null, after: 'Mehr Abschlüsse' }, 'Ziel „Mehr Abschlüsse“: neu'],
  [{ ...content, what: 'goal', before: 'Früher', after: 'Heute' }, 'Ziel „Mehr Abschlüsse“: Früher → Heute'],
  [{ ...content, what: 'target', before: null, after: '5,0 %' }, 'Zielwert „Mehr Abschlüsse“: neu, 5,0 %'],
  [{ ...content, what: 'measure', before: 'läuft', after: null }, 'Maßnahme „Mehr Abschlüsse“: entfallen'],
  [{ ...content, what: 'text', before: 'lang', after: 'länger' }, 'Text „Mehr Abschlüsse“: geändert'],
  [{ ...content, what: 'text', before: null, after: 'lang' }, 'Text „Mehr Abschlüsse“: neu'],
  [{ ...content, what: 'definition', before: 'a', after: 'b' }, 'Definition „Mehr Abschlüsse“: geändert'],
  [{ ...content, what: 'review', before: null, after: 'a' }, 'Bewertung „Mehr Abschlüsse“: neu'],
])('%j', (change, line) => {
  expect(changeLine(reportChange.parse(change), 'de')).toBe(line);
});

test('in English', () => {
  const change = reportChange.parse({ ...content, what: 'measure', before: 'running', after: 'completed' });
  expect(changeLine(change, 'en')).toBe('Measure “Mehr Abschlüsse”: running → completed');
});
