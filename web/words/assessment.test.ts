import { describe, expect, test } from 'vitest';
import { type Reason, type State, states } from '../../data/assessment.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import {
  headline,
  operationalisation,
  stateWords,
  subtitle,
  trendWords,
  wantedPolarity,
} from './assessment.ts';
import { held, inside, notHeld, outside, rightWay, unsure, untold } from './kind-fixture.ts';
import { type FixtureInput, fixtureTarget } from './target-fixture.ts';

const years = (values: number[], from = 2018): [string, number][] =>
  values.map((value, index) => [
    `${from + index}/${String((from + index + 1) % 100).padStart(2, '0')}`,
    value,
  ]);

const leavers = { target: 5, due: '2030/31' };
const visits: FixtureInput['indicator'] = {
  title: { de: 'Besuche des Bildungsportals im Monat', en: 'Visits to the portal per month' },
  unit: { de: 'Besuche je Monat', en: 'visits per month' },
  symbol: '',
  decimals: 0,
  polarity: 'higher',
};
const days: FixtureInput['indicator'] = {
  unit: { de: 'Tage je 100 Schülerinnen und Schüler', en: 'days per 100 pupils' },
  symbol: '',
  decimals: 1,
};

/** Figures are invented; the first and the sixth are worked cases of methods 3. */
const cases: [State, FixtureInput, string, string][] = [
  [
    'offCourse',
    { ...leavers, values: years([8, 7.82, 7.64, 7.46, 7.28, 7.1]) },
    'Abweichend: Bei gleichem Tempo fehlen 2030/31 noch 0,8 Prozentpunkte',
    'Off course: At this pace the value is still 0.8 percentage points short of the target in 2030/31',
  ],
  [
    'offCourse',
    {
      target: 3000,
      due: '2027',
      direction: 'up',
      indicator: visits,
      values: [
        ['2020', 2654],
        ['2021', 2700],
        ['2022', 2761],
        ['2025', 2871],
      ],
    },
    'Abweichend: Bei gleichem Tempo fehlen 2027 noch 42 Besuche je Monat',
    'Off course: At this pace the value is still 42 visits per month short of the target in 2027',
  ],
  [
    'offCourse',
    { target: 200, due: '2030/31', indicator: days, values: years([260, 258, 256, 254, 252, 250]) },
    'Abweichend: Bei gleichem Tempo liegt der Wert 2030/31 noch 36,0 Tage je 100 Schülerinnen und Schüler über dem Ziel',
    'Off course: At this pace the value is still 36.0 days per 100 pupils above the target in 2030/31',
  ],
  [
    'slightlyOff',
    { ...leavers, values: years([8, 7.75, 7.5, 7.25, 7, 6.8]) },
    'Leicht abweichend: Bei gleichem Tempo fehlen 2030/31 noch 0,1 Prozentpunkte',
    'Slightly off course: At this pace the value is still 0.1 percentage points short of the target in 2030/31',
  ],
  [
    'onCourse',
    { ...leavers, values: years([8, 7.7, 7.4, 7.1, 6.8, 6.5]) },
    'Auf Kurs: Bei gleichem Tempo ist das Ziel 2030/31 erreicht',
    'On course: At this pace the target is reached in 2030/31',
  ],
  [
    'noMovement',
    {
      target: 5,
      due: '2030',
      values: [
        ['2015', 10],
        ['2018', 7],
        ['2019', 7],
        ['2020', 7],
        ['2021', 7],
        ['2022', 7],
        ['2023', 7],
      ],
    },
    'Keine Bewegung: Zum Ziel fehlen weiter 2,0 Prozentpunkte',
    'No movement: 2.0 percentage points still short of the target',
  ],
  [
    'wrongWay',
    { ...leavers, values: years([6, 6.2, 6.4, 6.6, 6.8, 7]) },
    'Gegenläufig: Der Wert steigt im Mittel jährlich um 0,2 Prozentpunkte und entfernt sich vom Ziel',
    'Wrong way: The value rises by 0.2 percentage points each year on average, away from the target',
  ],
  [
    'met',
    { ...leavers, values: years([6, 5.8, 5.6, 5.4, 5.2, 4.9]) },
    'Derzeit erreicht: 2023/24 liegt der Wert bei 4,9\u00a0%, Ziel ist höchstens 5,0\u00a0%',
    'Currently met: The value is 4.9% in 2023/24, the target is at most 5.0%',
  ],
  [
    'met',
    { ...leavers, values: years([4, 4.2, 4.4, 4.6, 4.8, 4.9]), assessment: { receding: true } },
    'Derzeit erreicht, rückläufig: Bei gleichem Tempo wird das Ziel bis 2030/31 wieder verlassen',
    'Currently met, receding: At this pace the target is left again by 2030/31',
  ],
  [
    'ahead',
    {
      target: 70,
      due: 'b-4@2025-11-01..2026-01-31',
      direction: 'up',
      values: [
        ['b-1@2019-11-01..2020-01-31', 58],
        ['b-2@2021-11-01..2022-01-31', 64],
      ],
    },
    'Auf dem Pfad: In Welle 2 liegt der Wert bei 64,0\u00a0%, der Zielpfad bei 62,0\u00a0%',
    'On the path: The value is 64.0% in Wave 2, the target path 62.0%',
  ],
  [
    'behind',
    { ...leavers, values: years([8, 7.9]) },
    'Hinter dem Pfad: 2019/20 fehlen 0,2 Prozentpunkte zum Zielpfad',
    'Behind the path: 0.2 percentage points short of the target path in 2019/20',
  ],
  [
    'reached',
    { target: 5, due: '2023/24', values: years([6, 5.8, 5.6, 5.4, 5.2, 4.8]) },
    'Erreicht: 2023/24 liegt der Wert bei 4,8\u00a0%, Ziel ist höchstens 5,0\u00a0%',
    'Reached: The value is 4.8% in 2023/24, the target is at most 5.0%',
  ],
  [
    'missed',
    { target: 5, due: '2023/24', values: years([8, 7.6, 7.2, 6.8, 6.1, 5.7]) },
    'Verfehlt: 2023/24 fehlen 0,7 Prozentpunkte zum Ziel',
    'Missed: 0.7 percentage points short of the target in 2023/24',
  ],
];

describe('headlines', () => {
  test.each(cases)('%s', (state, input, german, english) => {
    const target = fixtureTarget(input);
    expect(target.assessment.state).toBe(state);
    expect(headline(target, 'de')).toBe(german);
    expect(headline(target, 'en')).toBe(english);
  });

  test('every state that can be told has a case', () => {
    const ofKinds = [held, notHeld, inside, outside, rightWay, unsure, untold].map(
      (one) => one.assessment.state,
    );
    const ofPlans: State[] = ['stepsDone', 'stepsDue', 'stepsLate'];
    const covered = [...ofKinds, ...ofPlans, 'notAssessable', ...cases.map(([state]) => state)];
    expect([...new Set(covered)].sort()).toEqual([...states].sort());
  });

  const reasons: [Reason, string][] = [
    ['noValues', 'Nicht bewertbar: Es liegen noch keine Werte vor'],
    ['fewPoints', 'Nicht bewertbar: Für eine Richtung sind mindestens vier Werte nötig'],
    ['noSteps', 'Nicht bewertbar: Meilensteine sind nicht beschlossen'],
    ['noTargetValue', 'Nicht bewertbar: Ein Zielwert ist nicht beschlossen'],
    ['noDuePeriod', 'Nicht bewertbar: Es ist nicht festgelegt, bis wann das Ziel erreicht sein soll'],
    ['noBaseline', 'Nicht bewertbar: Der Ausgangswert fehlt'],
    ['stale', 'Nicht bewertbar: Der letzte Wert (2019/20) ist älter als zwei Berichtszeiträume'],
    ['break', 'Nicht bewertbar: Die Reihe ist unterbrochen, Werte davor und danach sind nicht vergleichbar'],
    [
      'dueValueMissing',
      'Nicht bewertbar: Der Wert für das Zieldatum (Schuljahr 2030/31) liegt noch nicht vor',
    ],
  ];
  test.each(reasons)('not assessable: %s', (reason, german) => {
    const assessment = { state: 'notAssessable' as const, reason, method: null };
    const target = fixtureTarget({ ...leavers, values: years([8, 7.9]), assessment });
    expect(headline(target, 'de')).toBe(german);
    expect(headline(target, 'en')).toMatch(/^Not assessable: [A-Z]/);
  });

  test('a share that is missed by little is never missed by "0,0"', () => {
    const target = fixtureTarget({
      ...leavers,
      values: years([8, 7.75, 7.5, 7.25, 7, 6.75]),
      assessment: { state: 'onCourse', miss: 0.03 },
    });
    expect(headline(target, 'de')).toBe(
      'Auf Kurs: Bei gleichem Tempo ist das Ziel 2030/31 bis auf 0,03 Prozentpunkte erreicht',
    );
  });
});

test('no two states share a symbol or a word', () => {
  const shown = [
    ...states.map((state) => ({ state, receding: false })),
    { state: 'met' as const, receding: true },
    { state: 'inside' as const, receding: true },
  ].map((standing) => stateWords(standing, 'de'));
  expect(new Set(shown.map(({ symbol }) => symbol)).size).toBe(shown.length);
  expect(new Set(shown.map(({ word }) => word)).size).toBe(shown.length);
});

describe('trend', () => {
  const trendOf = (input: FixtureInput) => trendWords(fixtureTarget(input), 'de');
  test.each([
    ['fällt, wird besser', { ...leavers, values: years([8, 7.8, 7.6, 7.1]) }],
    ['steigt, wird schlechter', { ...leavers, values: years([7, 7.2, 7.6, 8.1]) }],
    ['kaum Bewegung', { ...leavers, values: years([8, 7.2, 7.6, 8]) }],
    // The indicator says nothing: what the goal wants counts.
    [
      'steigt, wird schlechter',
      { ...leavers, values: years([7, 7.2, 7.6, 8.1]), indicator: { polarity: 'none' as const } },
    ],
    [
      'steigt, wird besser',
      {
        ...leavers,
        direction: 'up' as const,
        values: years([7, 7.2, 7.6, 8.1]),
        indicator: { polarity: 'none' as const },
      },
    ],
    ['2 Werte', { ...leavers, values: years([7, 7.2]) }],
    ['1 Wert', { ...leavers, values: years([7]) }],
    ['keine Werte', { ...leavers, values: [] }],
    [
      '2 Wellen',
      {
        target: 70,
        due: 'b-4@2025-11-01..2026-01-31',
        values: [
          ['b-1@2019-11-01..2020-01-31', 58],
          ['b-2@2021-11-01..2022-01-31', 64],
        ],
      },
    ],
  ] satisfies [string, FixtureInput][])('%s', (words, input) => {
    expect(trendOf(input)).toBe(words);
  });

  test('better is what the indicator says, then what the goal wants, and nothing of a range', () => {
    const target = fixtureTarget({ ...leavers, values: years([8, 7]), direction: 'up' });
    expect(wantedPolarity(target)).toBe('lower');
    const open = { ...target, indicator: { ...target.indicator, polarity: 'none' as const } };
    expect(wantedPolarity(open)).toBe('higher');
    expect(wantedPolarity({ ...open, target: { ...open.target, direction: 'down' } })).toBe('lower');
    expect(wantedPolarity({ ...open, target: { ...open.target, kind: 'range' } })).toBe('none');
  });
});

describe('subtitle', () => {
  test('indicator, unit, area', () => {
    const target = fixtureTarget({ ...leavers, values: years([8]) });
    expect(subtitle(target, 'de')).toBe(
      'Abgehende ohne Hauptschulabschluss, in Prozent aller Abgehenden, Landkreis Musterland',
    );
  });
  test('a title that names its unit is not followed by it; a breakdown is', () => {
    const target = fixtureTarget({ ...leavers, values: years([8]), indicator: visits });
    const part: AssessedTarget = {
      ...target,
      target: { ...target.target, breakdown: 'seitenbereich=migration' },
      breakdownLabel: { de: 'Migration und Bildung', en: 'Migration and education' },
    };
    expect(subtitle(part, 'de')).toBe(
      'Besuche des Bildungsportals im Monat, Migration und Bildung, Landkreis Musterland',
    );
  });
});

test('operationalisation says what was decided and what was not', () => {
  const rows = operationalisation(fixtureTarget({ ...leavers, values: years([8, 7.9]) }), 'de');
  const texts = new Map(rows.map(({ label, text }) => [label, text]));
  expect(texts.get('Art des Ziels')).toBe('bis zu einem Termin erreichen');
  expect(texts.get('Zielwert')).toBe('5,0\u00a0% · zu erreichen bis 2030/31');
  expect(texts.get('Ausgangswert')).toBe('8,0\u00a0% · 2018/19');
  expect(texts.get('Richtung')).toBe('soll sinken');
  const open = operationalisation(fixtureTarget({ values: [], target: null, due: null }), 'de');
  expect(open.find(({ label }) => label === 'Zielwert')?.text).toBe('nicht beschlossen');
  expect(open.find(({ label }) => label === 'Ausgangswert')?.text).toBe('nicht festgelegt');
});
