import { expect, test } from 'vitest';
import type { Names } from '../../words/value-lines.ts';
import { freshPart, indicatorPart, offeredKinds } from './fresh-part.ts';
import { needsSubject, partKindOf, partTitle } from './part-title.ts';

const names: Names = {
  record: (_kind, key) => (key === 'weg' ? undefined : key.toUpperCase()),
  other: (_what, key) => key.toUpperCase(),
};
const surveys = [{ key: 'eltern', label: 'Elternbefragung' }];
const subjectOf = (part: unknown) => partTitle(part, names, surveys, 'de').subject;

test.each<[string, unknown, string | null]>([
  ['a goal', { kind: 'goal', goal: 'mehr' }, 'MEHR'],
  ['a goal that is gone', { kind: 'goal', goal: 'weg' }, 'nicht mehr vorhanden'],
  ['an indicator', indicatorPart('besuche'), 'BESUCHE'],
  ['a survey', { kind: 'survey', survey: 'eltern' }, 'Elternbefragung'],
  ['a survey that is gone', { kind: 'survey', survey: 'weg' }, 'nicht mehr vorhanden'],
  ['measures of a field that is gone', { kind: 'measures', fields: ['a', 'weg'] }, 'A, nicht mehr vorhanden'],
  ['measures of two fields', { kind: 'measures', fields: ['a', 'b'] }, 'A, B'],
  ['measures of all', { kind: 'measures', fields: [] }, null],
  ['a text with a heading', { kind: 'text', title: 'Worum', text: 'Es' }, 'Worum'],
  ['a text without one', { kind: 'text', title: null, text: '\n# **Worum** es\ngeht' }, 'Worum es'],
  ['a long text', { kind: 'text', title: null, text: 'x'.repeat(90) }, `${'x'.repeat(80)}…`],
  ['a page break', { kind: 'pageBreak' }, null],
])('%s', (_what, part, subject) => {
  expect(subjectOf(part)).toBe(subject);
});

test('a survey has dots for a name until the surveys are told', () => {
  expect(partTitle({ kind: 'survey', survey: 'eltern' }, names, [], 'de').subject).toBe('…');
});

test.each(offeredKinds)('a new part of the kind %s has nothing chosen yet', (kind) => {
  expect(partKindOf(freshPart(kind))).toBe(kind);
  expect(subjectOf(freshPart(kind))).toBeNull();
});

test('only what shows something of its own needs a choice', () => {
  expect(offeredKinds.filter((kind) => !needsSubject(kind))).toEqual([
    ...['measures', 'meeting', 'changes', 'method', 'pageBreak'],
  ]);
});
