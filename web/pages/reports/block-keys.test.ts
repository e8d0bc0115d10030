import { expect, test } from 'vitest';
import type { Block } from '../../../data/report-document.ts';
import { groupBlocks } from './block-keys.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const facts = (caption: string): Block => ({ kind: 'facts', caption, rows: [] });
const chart: Extract<Block, { kind: 'figure' }>['chart'] = {
  kind: 'dots',
  indicator: { id: '', title: { de: '', en: '' }, unit: { de: '', en: '' }, decimals: 0, symbol: '' },
  ...{ period: null, rows: [], references: [], title: '', description: '' },
};
const figure = (caption: string, size: 'half' | 'full'): Block => ({
  kind: 'figure',
  ...{ number: 1, caption, alt: '', chart, source: '', size },
});

test('half figures stand in pairs', () => {
  const halves = ['a', 'b', 'c'].map((caption) => figure(caption, 'half'));
  const groups = groupBlocks([...halves, figure('d', 'full'), figure('e', 'half')]);
  expect(groups.map(({ blocks }) => blocks.length)).toEqual([2, 1, 1, 1]);
});

test('a block keeps its key while others come before it', () => {
  const before = groupBlocks([facts('x'), heading('A')]);
  const after = groupBlocks([heading('B'), facts('x'), heading('A')]);
  expect(after.slice(1).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
});

test('no two blocks have the same key', () => {
  const keys = groupBlocks([heading('A'), heading('A'), { kind: 'pageBreak' }, { kind: 'pageBreak' }]).map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(4);
});
