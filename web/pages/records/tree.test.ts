import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent, valueAt, withValueAt } from './tree.ts';

const part = fc.oneof(fc.constantFrom('title', 'steps', 'due'), fc.nat(3));

describe('content as it stands in a form', () => {
  it('holds what was put at a path, wherever that leads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(part, { minLength: 1, maxLength: 4 }), (content, path) => {
        expect(valueAt(withValueAt(content, path, 'hier'), path)).toBe('hier');
      }),
    );
  });

  it('keeps everything beside the path and the content that it was made from', () => {
    const content = { title: 'A', steps: [{ title: 'eins' }, { title: 'zwei', due: null }] };
    const changed = withValueAt(content, ['steps', 1, 'due'], '2026-12-31');
    expect(changed).toEqual({
      title: 'A',
      steps: [{ title: 'eins' }, { title: 'zwei', due: '2026-12-31' }],
    });
    expect(content.steps[1]).toEqual({ title: 'zwei', due: null });
  });

  it('leads nowhere with a name into a list or a place into fields', () => {
    expect(valueAt({ steps: [{ title: 'eins' }] }, ['steps', 'title'])).toBeUndefined();
    expect(valueAt({ steps: { title: 'eins' } }, ['steps', 0])).toBeUndefined();
    expect(valueAt(null, ['steps'])).toBeUndefined();
  });

  it('is the same whatever the order of its fields, not of its rows', () => {
    expect(isSameContent({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSameContent([1], [1, 2])).toBe(false);
    expect(isSameContent({ a: null }, { a: undefined })).toBe(false);
    expect(isSameContent({}, [])).toBe(false);
  });
});
