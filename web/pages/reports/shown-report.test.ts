import { expect, test } from 'vitest';
import { freshPart, indicatorPart } from './fresh-part.ts';
import { readShownReport } from './shown-report.ts';

const head = { title: 'Absentismus', template: 'chapter', audience: 'public' };
const asked = { key: 'absentismus', untitled: 'Ohne Titel' };
const text = { kind: 'text', title: 'Worum', text: 'Es geht um …' };

test('parts in which something is to be chosen are left out and named by their place', () => {
  const parts = [freshPart('goal'), text, freshPart('survey'), indicatorPart('besuche')];
  const shown = readShownReport({ ...head, parts }, asked);
  expect(shown?.places).toEqual([1, 3]);
  expect(shown?.unfinished).toEqual([0, 2]);
  expect(shown?.report.parts.map(({ kind }) => kind)).toEqual(['text', 'indicator']);
});

test('parts that can’t be shown are left out on demand, and the others keep their places', () => {
  const parts = [text, freshPart('method'), text];
  const shown = readShownReport({ ...head, parts }, { ...asked, without: [0] });
  expect(shown?.places).toEqual([1, 2]);
  expect(shown?.unfinished).toEqual([]);
});

test('a head that is half typed doesn’t keep the rest from being shown', () => {
  const draft = { ...head, title: '  ', from: { typed: '20', wanted: 'number' }, schedule: { body: '' } };
  expect(readShownReport({ ...draft, parts: [text] }, asked)?.report).toMatchObject({
    ...{ title: 'Ohne Titel', from: null, schedule: null, key: 'absentismus' },
    parts: [text],
  });
});

test('the schedule is kept, as the pack of the next meeting is that of its body', () => {
  const schedule = { body: 'schulausschuss', daysBefore: 7 };
  const shown = readShownReport({ ...head, schedule, parts: [freshPart('meeting')] }, asked);
  expect(shown?.report.schedule).toEqual(schedule);
});

test('what is no report is not shown', () => {
  expect(readShownReport('nichts', asked)).toBeUndefined();
  expect(readShownReport({ ...head, audience: 'niemand' }, asked)).toBeUndefined();
});
