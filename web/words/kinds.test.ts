import { describe, expect, test } from 'vitest';
import type { AssessedTarget } from '../../data/contract.ts';
import {
  arithmetic,
  changeFacts,
  decidedShort,
  decidedText,
  headline,
  operationalisation,
  trendWords,
} from './assessment.ts';
import {
  brokenOnce,
  changed,
  held,
  heldToTheEnd,
  inside,
  leaving,
  notHeld,
  notMoving,
  otherWay,
  outside,
  rightWay,
  unsure,
  untold,
  untoldWhenDue,
  withMilestone,
} from './kind-fixture.ts';
import { checkLines } from './pocket-calculator.ts';
import { titleAmong } from './target-titles.ts';

/** The figures are invented; kind-fixture.ts has their working. */
const headlines: [string, AssessedTarget, string, string][] = [
  [
    'held',
    held,
    'Eingehalten: 2023/24 liegt der Wert bei 4,5\u00a0%, verlangt sind höchstens 5,0\u00a0%, eingehalten in 4 der letzten 5 Zeiträume',
    'Kept: The value is 4.5% in 2023/24, at most 5.0% is asked for, kept in 4 of the last 5 periods',
  ],
  [
    'notHeld',
    notHeld,
    'Nicht eingehalten: 2022/23 liegt der Wert bei 5,3\u00a0%, verlangt sind höchstens 5,0\u00a0%, eingehalten in 4 der letzten 5 Zeiträume',
    'Not kept: The value is 5.3% in 2022/23, at most 5.0% is asked for, kept in 4 of the last 5 periods',
  ],
  [
    'held until due',
    heldToTheEnd,
    'Erreicht: In allen 2 Zeiträumen liegt der Wert bei höchstens 5,0\u00a0%',
    'Reached: The value is at most 5.0% in all 2 periods',
  ],
  [
    'not held until due',
    brokenOnce,
    'Verfehlt: In 1 von 3 Zeiträumen liegt der Wert nicht bei höchstens 5,0\u00a0%',
    'Missed: The value is not at most 5.0% in 1 of 3 periods',
  ],
  [
    'inside',
    inside,
    'Im Zielbereich: 2022/23 liegt der Wert bei 640, Ziel sind 600 bis 700',
    'Within the range: The value is 640 in 2022/23, the target is 600 to 700',
  ],
  [
    'leaving',
    leaving,
    'Im Zielbereich, verlässt ihn: Bei gleichem Tempo wird der Zielbereich bis 2030/31 verlassen',
    'Within the range, leaving it: At this pace the range is left by 2030/31',
  ],
  [
    'outside',
    outside,
    'Außerhalb des Zielbereichs: 2022/23 liegt der Wert um 20 unter der unteren Grenze von 600',
    'Outside the range: The value is 20 below the lower bound of 600 in 2022/23',
  ],
  [
    'rightWay',
    rightWay,
    'In Zielrichtung: Der Wert sinkt im Mittel jährlich um 0,2 Prozentpunkte',
    'In the right direction: The value falls by 0.2 percentage points each year on average',
  ],
  [
    'direction, no movement',
    notMoving,
    'Keine Bewegung: Der Wert sinkt im Mittel jährlich nur um 0,03 Prozentpunkte',
    'No movement: The value falls only by 0.03 percentage points each year on average',
  ],
  [
    'direction, wrong way',
    otherWay,
    'Gegenläufig: Der Wert steigt im Mittel jährlich um 0,2 Prozentpunkte, soll aber sinken',
    'Wrong way: The value rises by 0.2 percentage points each year on average, though it should fall',
  ],
  [
    'notAssignable',
    unsure,
    'Nicht sicher einzuordnen: zu 55\u00a0% abweichend, zu 45\u00a0% leicht abweichend',
    'Not safely assignable: 55% off course, 45% slightly off course',
  ],
  [
    'untold',
    untold,
    'Nicht unterscheidbar: Der Zielpfad (7,8\u00a0%) liegt innerhalb der zufälligen Schwankung des Werts (7,3\u00a0% bis 8,5\u00a0%)',
    'Can’t be told apart: The target path (7.8%) lies within what chance alone does to the value (7.3% to 8.5%)',
  ],
  [
    'untold when due',
    untoldWhenDue,
    'Nicht unterscheidbar: Der Zielwert (5,0\u00a0%) liegt innerhalb der zufälligen Schwankung des Werts (4,7\u00a0% bis 5,8\u00a0%)',
    'Can’t be told apart: The target (5.0%) lies within what chance alone does to the value (4.7% to 5.8%)',
  ],
];

test.each(headlines)('headline: %s', (_, target, german, english) => {
  expect(headline(target, 'de')).toBe(german);
  expect(headline(target, 'en')).toBe(english);
});

test('the interval of a survey is not called chance', () => {
  const survey = {
    ...untold,
    series: {
      ...untold.series,
      points: untold.series.points.map((point) => ({ ...point, kind: 'wave' as const })),
    },
  };
  expect(headline(survey, 'de')).toContain(
    'innerhalb des 95-%-Intervalls der Befragung (7,3\u00a0% bis 8,5\u00a0%)',
  );
  expect(arithmetic(survey, 'de').map(({ label }) => label)).toContain(
    '95-%-Intervall der Befragung, 2019/20',
  );
});

function rowsOf(target: AssessedTarget): string[][] {
  return arithmetic(target, 'de').map(({ label, working, result }) => [label, working, result]);
}

describe('arithmetic', () => {
  test('hold: each of the last five against what is asked', () => {
    const rows = rowsOf(held);
    expect(rows).toContainEqual(['Verlangt in jedem Zeitraum', '', 'höchstens 5,0\u00a0%']);
    expect(rows).toContainEqual(['2019/20', '5,2 > 5,0', 'nicht eingehalten']);
    expect(rows).toContainEqual(['2023/24', '4,5 ≤ 5,0', 'eingehalten']);
    expect(rows.map(([label]) => label)).not.toContain('2018/19');
    expect(rows).toContainEqual(['Eingehalten insgesamt', 'von 6 bewerteten Zeiträumen', '5']);
    expect(rows).toContainEqual(['Einstufung', 'der letzte Zeitraum entscheidet', 'eingehalten']);
  });

  test('hold: a value that rounds to the bound is shown with the decimals that tell them apart', () => {
    const { hold } = held.assessment;
    if (!hold) throw new Error('no hold');
    const last = hold.last.map((one) => (one.period === '2019/20' ? { ...one, value: 5.04 } : one));
    const close = { ...held, assessment: { ...held.assessment, hold: { ...hold, last } } };
    expect(rowsOf(close)).toContainEqual(['2019/20', '5,04 > 5,0', 'nicht eingehalten']);
  });

  test('range, inside: place, distance to the bound that matters, projection', () => {
    const rows = rowsOf(inside);
    expect(rows).toContainEqual(['Zielbereich', '', '600 bis 700']);
    expect(rows).toContainEqual(['Lage des letzten Werts', '600 ≤ 640 ≤ 700', 'im Zielbereich']);
    expect(rows).toContainEqual(['Abstand zur unteren Grenze, 2022/23', '640 − 600', '40']);
    expect(rows).toContainEqual(['Fortgeschrieben bis 2030/31', '640 + 8 × 5', '680']);
    expect(checkLines(inside)).toBe(3);
  });

  test('range, outside: what is missing, and how the way back would be judged', () => {
    const rows = rowsOf(outside);
    expect(rows).toContainEqual(['Lage des letzten Werts', '580 < 600', 'außerhalb des Zielbereichs']);
    expect(rows).toContainEqual(['Abstand zur unteren Grenze, 2022/23', '600 − 580', '20']);
    expect(rows).toContainEqual(['Fortgeschrieben bis 2030/31', '580 + 8 × 4', '612']);
    expect(rows).toContainEqual([
      'Aussicht auf den Zielbereich bis 2030/31',
      'eingestuft wie ein Zielwert an dieser Grenze',
      'auf Kurs',
    ]);
    expect(checkLines(outside)).toBeGreaterThan(3);
  });

  test('range, above: the sign turns round', () => {
    const above = {
      ...outside,
      assessment: {
        ...outside.assessment,
        current: { period: '2022/23', value: 730 },
        range: { bound: 'upper' as const, value: 700, outlook: null },
        targetValue: 700,
      },
    };
    const rows = rowsOf(above);
    expect(rows).toContainEqual(['Lage des letzten Werts', '730 > 700', 'außerhalb des Zielbereichs']);
    expect(rows).toContainEqual(['Abstand zur oberen Grenze, 2022/23', '730 − 700', '30']);
    expect(headline(above, 'de')).toContain('um 30 über der oberen Grenze von 700');
  });

  test('a change that leads through the range and out again misses the far bound', () => {
    // 580 + 8 × 20 = 740, 40 above 700.
    const over = { projected: 740, projectedShown: 740, averageChange: 20, miss: 40, missShare: 2 };
    const rows = rowsOf({ ...outside, assessment: { ...outside.assessment, ...over } });
    expect(rows).toContainEqual(['Verfehlt 2030/31 um', '740 − 700', '40']);
  });

  test('direction: the change a year against the tolerance', () => {
    const rows = rowsOf(rightWay);
    expect(rows).toContainEqual([
      'Mittlere Veränderung im Jahr, 2018/19 bis 2022/23',
      '(7,2 − 8,0) ÷ 4',
      '−0,2 Prozentpunkte',
    ]);
    expect(rows).toContainEqual([
      'Einstufung',
      '−0,2 im Jahr führt um mehr als die Toleranz in die gewünschte Richtung',
      'in Zielrichtung',
    ]);
    expect(rowsOf(otherWay)).toContainEqual([
      'Einstufung',
      '0,2 im Jahr führt um mehr als die Toleranz gegen die gewünschte Richtung',
      'gegenläufig',
    ]);
    expect(checkLines(rightWay)).toBe(1);
  });

  test('milestones bend the path', () => {
    const rows = rowsOf(withMilestone);
    expect(rows).toContainEqual([
      'Zielpfad über Meilensteine',
      '2018/19: 8,0 · 2022/23: 6,0 · 2030/31: 5,0',
      '1 Meilenstein',
    ]);
    expect(rows).toContainEqual(['Zielpfad, 2020/21', '8,0 + 2 × (6,0 − 8,0) ÷ 4', '7,0\u00a0%']);
    expect(checkLines(withMilestone)).toBeGreaterThan(2);
  });

  test('the simulation: how it was done, and how often which state came out', () => {
    const rows = rowsOf(unsure);
    expect(rows).toContainEqual([
      'Wie sicher ist das?',
      '2.000 Durchläufe mit fester Startzahl 7: Erster und letzter Wert werden zufällig in ihrer Schwankung verändert, jeder Durchlauf wird neu eingestuft',
      '',
    ]);
    expect(rows).toContainEqual([
      'Zufällige Schwankung, 2018/19',
      '95-%-Bereich nach Wilson 1927',
      '7,4 bis 8,6\u00a0%',
    ]);
    expect(rows).toContainEqual(['Durchläufe „abweichend“', '1.100 ÷ 2.000 × 100', '55\u00a0%']);
    expect(rows).toContainEqual(['Durchläufe „leicht abweichend“', '896 ÷ 2.000 × 100', '45\u00a0%']);
    // 4 of 2,000 round to 0 %.
    expect(rows.map(([label]) => label)).not.toContain('Durchläufe „auf Kurs“');
    expect(rows).toContainEqual([
      'Einstufung',
      'keine Einstufung kommt in mindestens 80 % der Durchläufe heraus',
      'nicht sicher einzuordnen',
    ]);
  });

  test('a path within the interval can’t be told from the value', () => {
    const rows = rowsOf(untold);
    expect(rows).toContainEqual(['Zielpfad innerhalb der Schwankung?', '7,3 < 7,75 < 8,5', 'ja']);
    expect(rows).toContainEqual(['Einstufung', 'der Unterschied kann Zufall sein', 'nicht unterscheidbar']);
    expect(rowsOf(untoldWhenDue)).toContainEqual([
      'Zielwert innerhalb der Schwankung?',
      '4,7 < 5,0 < 5,8',
      'ja',
    ]);
  });

  test('a path outside the interval says on which side', () => {
    const far = { ...untold.assessment, currentInterval: { low: 7.8, high: 8, method: 'byar' as const } };
    expect(rowsOf({ ...untold, assessment: { ...far, state: 'behind' } })).toContainEqual([
      'Zielpfad innerhalb der Schwankung?',
      '7,75 ≤ 7,8',
      'nein',
    ]);
  });
});

describe('where the method comes from', () => {
  const noteOf = (target: AssessedTarget, label: string) =>
    arithmetic(target, 'de').find((row) => row.label === label)?.working ?? '';

  test('a projection names Destatis, what is ours, and the symbol that its report shares', () => {
    expect(noteOf(unsure, 'Quelle des Verfahrens')).toMatch(/Statistisches Bundesamt.*Indikatorenbericht/);
    expect(noteOf(unsure, 'Eigene Festlegung')).toMatch(/80 % der Durchläufe.*Toleranz.*gemeinsamen Symbol/);
    expect(noteOf(outside, 'Quelle des Verfahrens')).toMatch(/Statistisches Bundesamt/);
  });

  test.each([
    ['hold', held],
    ['direction', rightWay],
  ])('%s is ours alone', (_, target) => {
    expect(noteOf(target, 'Quelle des Verfahrens')).toBe('');
    expect(noteOf(target, 'Eigene Festlegung')).not.toBe('');
  });

  test('says whether the figures as shown are enough', () => {
    expect(noteOf(held, 'Rundung')).toBe('Jede Zeile lässt sich mit den gezeigten Zahlen nachrechnen.');
    // A gap that does not follow from the values can't be redone with any number of decimals.
    const wrong = { ...unsure, assessment: { ...unsure.assessment, gap: 3 } };
    expect(noteOf(wrong, 'Rundung')).toMatch(/ungerundeten Zahlen/);
  });
});

describe('what was decided', () => {
  test.each([
    ['hold', held, 'höchstens 5,0\u00a0% in jedem Zeitraum', 'Ziel höchstens 5,0\u00a0%'],
    ['range', inside, '600 bis 700 · bis 2030/31', 'Ziel 600 bis 700'],
    ['direction', rightWay, 'soll sinken', 'Ziel: soll sinken'],
    ['reach', unsure, '5,0\u00a0% · zu erreichen bis 2030/31', 'Ziel 5,0\u00a0% bis 2030/31'],
  ])('%s', (_, target, full, short) => {
    expect(decidedText(target, 'de')).toBe(full);
    expect(decidedShort(target, 'de')).toBe(short);
  });

  test('an open bound is a bound on one side', () => {
    const open = { ...inside, target: { ...inside.target, upper: null } };
    expect(decidedShort(open, 'de')).toBe('Ziel mindestens 600');
    expect(decidedShort({ ...open, target: { ...open.target, lower: null } }, 'de')).toBe(
      'kein Zielwert beschlossen',
    );
  });

  test('a range with a baseline has a path, and says that its tolerance is a share of it', () => {
    // (600 − 520) ÷ 16 = 5 a year, of which 5 % are 0.25.
    const assessment = { ...outside.assessment, pathChange: 5, tolerance: 0.25 };
    const tolerance = (target: typeof outside) =>
      operationalisation(target, 'de').find(({ label }) => label === 'Toleranz')?.text;
    expect(tolerance({ ...outside, assessment })).toMatch(/^5 % der Veränderung.*: 0,25$/);
    expect(tolerance(outside)).toBe('nicht festgelegt, jede Veränderung zählt');
  });

  test('the operationalisation names the kind and its milestones', () => {
    const rows = new Map(operationalisation(withMilestone, 'de').map(({ label, text }) => [label, text]));
    expect(rows.get('Art des Ziels')).toBe('bis zu einem Termin erreichen');
    expect(rows.get('Meilensteine')).toBe('6,0\u00a0% · 2022/23');
    const hold = new Map(operationalisation(held, 'de').map(({ label, text }) => [label, text]));
    expect(hold.get('Verlangt')).toBe('höchstens 5,0\u00a0% in jedem Zeitraum');
    expect(hold.has('Toleranz')).toBe(false);
    expect(operationalisation(changed, 'de').some(({ label }) => label === 'Meilensteine')).toBe(false);
  });

  test('a value to be kept tells how often it was, instead of a trend', () => {
    expect(trendWords(held, 'de')).toBe('4 von 5 eingehalten');
    expect(trendWords(held, 'en')).toBe('4 of 5 kept');
  });
});

describe('change and pace', () => {
  const factsOf = (target: AssessedTarget) =>
    changeFacts(target, 'de').map(({ label, value }) => [label, value]);
  test('observed and still needed, with their signs, and the pace', () => {
    expect(factsOf(unsure)).toEqual([
      ['Beobachtet im Jahr', '−0,18 Prozentpunkte'],
      ['Noch nötig im Jahr', '−0,30 Prozentpunkte'],
      ['Tempo seit dem Ausgangswert', '0,72'],
    ]);
  });
  test('inside a range nothing is needed; what is due needs nothing any more; a value to be kept has no pace', () => {
    expect(factsOf(inside)).toEqual([['Beobachtet im Jahr', '+5,0']]);
    expect(factsOf(untoldWhenDue).map(([label]) => label)).not.toContain('Noch nötig im Jahr');
    expect(factsOf(held)).toEqual([]);
  });
  test('a change that is not nothing never looks like it', () => {
    const slow = { ...unsure, assessment: { ...unsure.assessment, averageChange: -0.0004 } };
    expect(factsOf(slow)[0]).toEqual(['Beobachtet im Jahr', '−0,0004 Prozentpunkte']);
  });
});

test('two targets that are measured by the same are told apart by what they ask for', () => {
  const part = {
    ...unsure,
    target: { ...unsure.target, breakdown: 'geschlecht=männlich' },
    breakdownLabel: { de: 'männlich', en: 'male' },
  };
  const all = [unsure, held, part];
  expect(all.map((entry) => titleAmong(entry, all, 'de'))).toEqual([
    'Ohne Abschluss: Ziel 5,0\u00a0% bis 2030/31',
    'Ohne Abschluss: Ziel höchstens 5,0\u00a0%',
    'Ohne Abschluss, männlich',
  ]);
});
