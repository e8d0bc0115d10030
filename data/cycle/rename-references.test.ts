import { describe, expect, test } from 'vitest';
import { recordsOf } from '../bundle.ts';
import { demoBundle } from '../demo/index.ts';
import { type Content, contents, type RecordKind, recordKinds } from './records.ts';
import { referencesOf } from './references.ts';
import { renameReferences } from './rename-references.ts';

const all = recordKinds.flatMap((kind) =>
  (recordsOf(demoBundle)[kind] ?? []).map((content): [RecordKind, Content<RecordKind>] => [kind, content]),
);

/** Kinds that can't be without what they belong to. */
const dependent = new Set<RecordKind>(['goal', 'target', 'plan', 'review', 'meeting', 'round']);

describe.each(recordKinds)('%s', (kind) => {
  const own = all.filter(([of]) => of === kind);

  test('names the same under other keys, and nothing else changes', () => {
    for (const [, content] of own) {
      const renamed = renameReferences<typeof kind>(kind, content, (to, key) => `${key}-${to.toLowerCase()}`);
      if (!renamed) throw new Error(`lost: ${content.key}`);
      expect(contents[kind].safeParse(renamed).success).toBe(true);
      expect(referencesOf<typeof kind>(kind, renamed)).toEqual(
        referencesOf<typeof kind>(kind, content).map((one) => ({
          ...one,
          key: `${one.key}-${one.kind.toLowerCase()}`,
        })),
      );
      const back = renameReferences<typeof kind>(kind, renamed, (_to, key) => key.replace(/-[a-z]+$/, ''));
      expect(back).toEqual(content);
    }
  });

  test('names nothing where there is nothing, or is none without it', () => {
    for (const [, content] of own) {
      const bare = renameReferences<typeof kind>(kind, content, () => null);
      if (dependent.has(kind)) expect(bare).toBeUndefined();
      else expect(bare && referencesOf<typeof kind>(kind, bare)).toEqual([]);
    }
  });
});

test('a field that is kept by the key of a target or of a plan finds either', () => {
  const review = all.find(([kind, { key }]) => kind === 'review' && key !== '')?.[1];
  const content = contents.review.parse({ ...review, target: 'mein-plan' });
  const renamed = renameReferences('review', content, (kind, key) => (kind === 'target' ? null : `${key}-2`));
  expect(renamed?.target).toBe('mein-plan-2');
});

test('a protocol keeps what is known of what it is about', () => {
  const round = contents.round.parse({
    key: 'r',
    title: 'Runde',
    ring: 'ring',
    actionField: 'feld',
    start: '2026-01-01',
    protocol: [
      {
        station: 'bericht',
        on: '2026-02-01',
        about: [
          { kind: 'goal', key: 'da' },
          { kind: 'goal', key: 'weg' },
          { kind: 'something', key: 'da' },
        ],
      },
    ],
  });
  const renamed = renameReferences('round', round, (_kind, key) => (key === 'weg' ? null : key));
  expect(renamed?.protocol[0]?.about).toEqual([{ kind: 'goal', key: 'da' }]);
});
