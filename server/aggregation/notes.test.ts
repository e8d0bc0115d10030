import { expect, test } from 'vitest';
import { breakNote, maybeMissing, missingNote, reasonNote } from './notes.ts';

test.each(['Gebiet A', 'schule=1;schulform=oberschule', 'zwei\nZeilen'])(
  'what is missing is read again: %j',
  (name) => {
    expect(maybeMissing(missingNote(name))).toBe(name);
  },
);

test('no other note names something that is missing', () => {
  for (const note of [breakNote, 'missing:', 'predecessors', reasonNote('missing: wer fehlt')])
    expect(maybeMissing(note)).toBeUndefined();
});
