import { expect, test } from 'vitest';
import { plainRun, readRichText, readRuns } from './rich-text.ts';

test('paragraphs are apart by an empty line, lines inside one are joined', () => {
  expect(readRichText('eins\nzwei\r\n\r\ndrei', 2)).toEqual([
    { kind: 'paragraph', runs: [plainRun('eins zwei')] },
    { kind: 'paragraph', runs: [plainRun('drei')] },
  ]);
});

test('headings and lists begin with their sign and end with the next kind of line', () => {
  expect(readRichText('## Lage\n- eins\n- zwei\nDann\n1. erstens\n2) zweitens', 3)).toEqual([
    { kind: 'heading', level: 3, text: 'Lage' },
    { kind: 'list', ordered: false, items: [[plainRun('eins')], [plainRun('zwei')]] },
    { kind: 'paragraph', runs: [plainRun('Dann')] },
    { kind: 'list', ordered: true, items: [[plainRun('erstens')], [plainRun('zweitens')]] },
  ]);
});

test('bold, italic and addresses are marked, other stars and brackets stay', () => {
  expect(
    readRuns('2 * 3 und **fett**, *schräg* [hier](https://example.org/a?b=c) [x](javascript:1)'),
  ).toEqual([
    plainRun('2 * 3 und '),
    { text: 'fett', bold: true, italic: false, link: null },
    plainRun(', '),
    { text: 'schräg', bold: false, italic: true, link: null },
    plainRun(' '),
    { text: 'hier', bold: false, italic: false, link: 'https://example.org/a?b=c' },
    plainRun(' [x](javascript:1)'),
  ]);
});

test('a year at the beginning of a line is no number of a list', () => {
  expect(readRichText('2019 war es so.', 2)).toEqual([
    { kind: 'paragraph', runs: [plainRun('2019 war es so.')] },
  ]);
});
