import { describe, expect, test } from 'vitest';
import { contents, type TypedRecord } from '../../../../data/cycle/records.ts';
import { latestFirst, nextFirst } from './pick-orders.ts';

const stored = { title: '', version: 1, archived: false, changedAt: '', changedBy: '' };

function meeting(on: string): TypedRecord<'meeting'> {
  const content = contents.meeting.parse({
    key: on,
    body: 'schulausschuss',
    title: 'Sitzung',
    on,
    state: 'planned',
  });
  return { ...stored, kind: 'meeting', key: on, content };
}

function paper(number: string): TypedRecord<'paper'> {
  const content = contents.paper.parse({ key: 'vorlage', number, title: 'Vorlage', purpose: 'decision' });
  return { ...stored, kind: 'paper', key: 'vorlage', content };
}

describe('the order in which records are offered', () => {
  test('begins with the next meeting and goes on with the last one', () => {
    const days = ['2025-11-20', '2026-12-07', '2026-11-18', '2026-09-17', '2026-11-26'];
    expect(
      days
        .map(meeting)
        .sort(nextFirst('2026-11-18'))
        .map(({ key }) => key),
    ).toEqual([...['2026-11-18', '2026-11-26', '2026-12-07'], ...['2026-09-17', '2025-11-20']]);
  });

  test('begins with the latest paper', () => {
    const numbers = ['2025/062', '2026/9', '2026/041', '2022/118'];
    expect(
      numbers
        .map(paper)
        .sort(latestFirst)
        .map(({ content }) => content.number),
    ).toEqual([...['2026/041', '2026/9', '2025/062', '2022/118']]);
  });
});
