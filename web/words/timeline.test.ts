import { expect, test } from 'vitest';
import { timelineEvents } from './timeline.ts';
import { fixtureTimeline } from './timeline-fixture.ts';

test('the story of a goal is told in order, numbered, each part with where it leads', () => {
  const events = timelineEvents(fixtureTimeline, 'de');
  // Values of 2020 and 2021 are apart because the telephone was stopped between them; 2022 has none.
  expect(events.map(({ on, title }) => `${on} ${title}`)).toEqual([
    '2019-12-31 2019: 6,1\u00a0%',
    '2020-02-01 Maßnahme „Kurstelefon“: läuft',
    '2020-12-31 2020: 5,8\u00a0%',
    '2021-06-30 Maßnahme „Kurstelefon“: eingestellt',
    '2021-12-31 2021: 5,5\u00a0%',
    '2022-12-05 Zielwert geändert: 4,0\u00a0% bis 2030 statt 3,5\u00a0% bis 2025',
    '2023-12-11 Maßnahme „Lotsen an Oberschulen“: beschlossen',
    '2023-12-31 2023: 5,2\u00a0%',
    '2024-08-01 Maßnahme „Lotsen an Oberschulen“: läuft',
    '2024-12-31 2024: 5,0\u00a0%',
    '2025-05-12 Bewertung: Maßnahme anpassen',
    '2026-07-31 Maßnahme „Lotsen an Oberschulen“ soll enden',
    '2030-12-31 Termin: Ziel 4,0\u00a0% bis 2030',
  ]);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
  const changed = events.find(({ title }) => title.startsWith('Zielwert geändert'));
  expect(changed?.record).toEqual({ kind: 'paper', key: 'vorlage-2022-118' });
});

test('neighbouring values are told together', () => {
  const alone = { ...fixtureTimeline, measures: [], reviews: [] };
  const values = timelineEvents(alone, 'en').filter(({ lane }) => lane === 'values');
  expect(values.map(({ title }) => title)).toEqual([
    '2019 to 2021: from 6.1% to 5.5%',
    '2023 to 2024: from 5.2% to 5.0%',
  ]);
});
