import { expect, test } from 'vitest';
import type { Block } from '../../../data/report-document.ts';
import { textCell, textColumn } from '../../../data/table.ts';
import { all, parse, readWord } from '../../testing/word-reader.ts';
import { documentWith } from '../report-fixture.ts';
import { stretchesOf } from './sections.ts';
import { writeWord } from './write-word.ts';

const heading: Block = { kind: 'heading', level: 1, text: 'h' };
const paragraph: Block = { kind: 'paragraph', runs: [] };
const pageBreak: Block = { kind: 'pageBreak' };
const broad: Block = {
  ...{ kind: 'table', number: 1, caption: 'breit', sheet: 'x', source: 'q', signs: [] },
  table: {
    columns: Array.from({ length: 14 }, () => textColumn('Schuljahr')),
    rows: [Array.from({ length: 14 }, () => textCell('10,5\u00a0%'))],
  },
};

test.each<[string, Block[], [string, Block[]][]]>([
  ['nothing', [], [['upright', []]]],
  ['text', [heading, paragraph], [['upright', [heading, paragraph]]]],
  [
    'a broad table with its heading',
    [paragraph, heading, broad, paragraph],
    [
      ['upright', [paragraph]],
      ['across', [heading, broad]],
      ['upright', [paragraph]],
    ],
  ],
  [
    'broad tables that follow each other',
    [paragraph, broad, broad],
    [
      ['upright', [paragraph]],
      ['across', [broad, broad]],
    ],
  ],
  [
    'breaks beside a turn',
    [pageBreak, paragraph, pageBreak, broad, pageBreak, paragraph, pageBreak],
    [
      ['upright', [paragraph]],
      ['across', [broad]],
      ['upright', [paragraph]],
    ],
  ],
])('%s', (_name, blocks, stretches) => {
  expect(stretchesOf(blocks).map(({ lie, blocks: own }) => [lie, own])).toEqual(stretches);
});

test('pages are turned for a broad table and back', async () => {
  const document = documentWith([paragraph, broad, paragraph], { hasContents: false });
  const read = readWord(await writeWord(document, { crest: null }));
  const sizes = all(parse(read.parts.get('word/document.xml') ?? ''), 'w:pgSz');
  expect(sizes.map((size) => ['w:w', 'w:h', 'w:orient'].map((name) => size.getAttribute(name)))).toEqual([
    ['11906', '16838', 'portrait'],
    ['16838', '11906', 'landscape'],
    ['11906', '16838', 'portrait'],
  ]);
  expect(read.tables.at(-1)?.grid.reduce((total, width) => total + width, 0)).toBe(14003);
});
