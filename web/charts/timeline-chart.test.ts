import { describe, expect, test } from 'vitest';
import { fixtureMeasure } from '../../data/cycle/measure-fixture.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import { fixtureTimeline } from '../words/timeline-fixture.ts';
import { options } from './chart-fixture.ts';
import { placeInRows } from './mark-rows.ts';
import { cutOff, overlapping, picture, textBoxes } from './picture.ts';
import { timelineChart } from './timeline-chart.ts';

const widths = [320, 390, 479, 480, 720, 1180];

test.each([390, 1180])('timeline-%d', async (width) => {
  await expect(picture(timelineChart(fixtureTimeline, options(width)))).toMatchFileSnapshot(
    `./__snapshots__/timeline-${width}.svg`,
  );
});

test.each(widths)('no two texts overlap, none is cut off at %d', (width) => {
  const figure = timelineChart(fixtureTimeline, options(width));
  expect(overlapping(figure)).toEqual([]);
  expect(cutOff(figure, width)).toEqual([]);
});

test('only lanes with something in them are drawn', () => {
  const empty: GoalTimeline = {
    ...fixtureTimeline,
    targets: [],
    lead: null,
    reviews: [],
    papers: [],
    plans: [],
  };
  const texts = textBoxes(timelineChart(empty, options(1180))).map(({ text }) => text);
  expect(texts).toContain('Maßnahmen');
  for (const title of ['Werte', 'Zielwerte', 'Bewertungen', 'Meilensteine'])
    expect(texts).not.toContain(title);
  const nothing = { ...empty, measures: [], strategy: null };
  expect(timelineChart(nothing, options(1180)).textContent).toBe('Keine Werte');
});

test('a measure without days is no bar but stands in the list', () => {
  const idea = fixtureMeasure({ title: 'Nur eine Idee', state: 'idea', from: null, until: null });
  const figure = timelineChart({ ...fixtureTimeline, measures: [idea] }, options(1180));
  expect(figure.querySelectorAll('rect')).toHaveLength(0);
});

describe('marks in rows', () => {
  test('what is apart shares a row, what touches goes a row down', () => {
    const marks = [
      { x: 100, text: 'eins' },
      { x: 300, text: 'zwei' },
      { x: 310, text: 'drei' },
    ];
    const rows = placeInRows(marks, 0, 320).map(({ row, anchor }) => [row, anchor]);
    // Right of 310 are 10 pixels, too few for the text: it stands at the left, and there it touches the second mark.
    expect(rows).toEqual([
      [0, 'start'],
      [0, 'end'],
      [1, 'end'],
    ]);
  });
});
