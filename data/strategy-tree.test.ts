import { expect, test } from 'vitest';
import { demoBundle } from './demo/index.ts';
import { linesOf, treeOf } from './strategy-tree.ts';

const entries = demoBundle.goals
  .filter(({ strategy }) => strategy === 'masterplan-bildung-2')
  .map((goal) => ({ goal }));

test('goals hang where their parents are; three guiding goals at the top of the demo', () => {
  expect(treeOf(entries).map(({ entry }) => entry.goal.key)).toEqual([
    'junge-menschen-finden-ihren-weg',
    'bildung-ist-sichtbar',
    'guter-ort-zum-aufwachsen',
  ]);
});

test('every goal is a line, as deep as its level', () => {
  const lines = linesOf(treeOf(entries));
  expect(lines).toHaveLength(entries.length);
  for (const { entry, depth } of lines) {
    expect(depth).toBe(['guiding', 'strategic', 'operational'].indexOf(entry.goal.level));
  }
});

test('a goal without its parent stands at the top', () => {
  const some = entries.filter(({ goal }) => goal.level === 'operational');
  expect(treeOf(some)).toHaveLength(some.length);
});
