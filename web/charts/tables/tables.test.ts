import { expect, test } from 'vitest';
import type { Change, ChangedIndicator, Standing, TargetChange } from '../../../data/consequences.ts';
import type { Exposed, Release } from '../../../data/release.ts';
import type { Table } from '../../../data/table.ts';
import { fixturePlan, fixturePoint } from '../../words/target-fixture.ts';
import { bySex, goals, leavers, withInterval } from '../chart-fixture.ts';
import { goalTable } from '../goal-table.ts';
import { planTable } from '../plan-table.ts';
import { pointsTable } from '../points-table.ts';
import { seriesTable } from '../series-table.ts';
import { changeTable } from './change-table.ts';
import { effectPeriodTable } from './effect-period-table.ts';
import { exposedTable } from './exposed-table.ts';
import { formerTargetTable } from './former-target-table.ts';
import { partsDifferenceTable } from './parts-difference-table.ts';
import { pointChangeTable } from './point-change-table.ts';
import { readIndicatorTable, readSignTable } from './reading-tables.ts';
import { releaseTable } from './release-table.ts';
import { fundingTable, postsTable } from './resource-tables.ts';
import { surveyWaveTable } from './survey-wave-table.ts';
import { targetChangeTable } from './target-change-table.ts';

const percent = { decimals: 1, symbol: '%' };
const heads = ({ columns }: Table) => columns.map(({ head }) => head);
/** Numbers where cells are figures, texts where they are read only. */
const figures = ({ rows }: Table) => rows.map((row) => row.map(({ text, value }) => value ?? text));

const rate: ChangedIndicator = {
  ...{ id: 'quote', title: { de: 'Quote', en: 'Rate' }, unit: { de: 'Prozent', en: 'per cent' } },
  ...percent,
};
const standing = (value: number | null, more: Partial<Standing> = {}): Standing => ({
  ...{ value, numerator: null, denominator: null, gap: value === null ? 'secret' : null, sign: null },
  ...{ qualifiers: [], reported: null, due: null, import: 1, line: 2, column: 3 },
  ...more,
});

test('a total and the sum of its parts are not rounded, nor is what lies between', () => {
  const one = {
    ...{ period: '2022/23', dimension: 'geschlecht', label: { de: 'Geschlecht', en: 'Sex' } },
    ...{ delivered: 7.26, parts: 7.125 },
  };
  const table = partsDifferenceTable([one], percent, 'de');
  expect(figures(table)[0]?.slice(0, 4)).toEqual(['Schuljahr 2022/23', 'Geschlecht', 7.26, 7.125]);
  // 7.26 − 7.125
  expect(table.rows[0]?.[4]?.value).toBeCloseTo(0.135, 12);
  expect(table.rows[0]?.[4]?.text).toBe('+0,1');
});

test('a point in two states of the data: withheld ones with their sign, absent ones in words', () => {
  const then = fixturePoint('2022/23', 7.26);
  const secret = { ...fixturePoint('2022/23', null), gap: 'protected' as const };
  const changes = [
    { breakdown: '', period: '2022/23', before: then, after: { ...then, value: 7.125 } },
    { breakdown: 'a=b', period: '2023/24', before: null, after: secret },
  ];
  const table = pointChangeTable(changes, (breakdown) => breakdown || 'insgesamt', percent, 'de');
  expect(figures(table).map((row) => row.slice(0, 4))).toEqual([
    ['Schuljahr 2022/23', 'insgesamt', 7.26, 7.125],
    ['Schuljahr 2023/24', 'a=b', 'nicht vorhanden', 'g'],
  ]);
  expect(table.rows.map((row) => row[4]?.text)).toEqual(['−0,1', '']);
});

const change: Change = {
  ...{ indicator: 'quote', area: '03999', areaName: 'Musterland', breakdown: '', period: '2022' },
  breakdownLabel: { de: 'insgesamt', en: 'total' },
  before: standing(7.26, { numerator: 143, denominator: 1969 }),
  after: standing(8.5),
  ...{ difference: 1.24, share: 0.17 },
};

test('what a file changes: both figures with their counts; what is kept stays on both sides', () => {
  const table = changeTable('changed', [change], [rate], 'de');
  expect(heads(table).slice(5)).toEqual([
    ...['Bisher', 'Bisher: Zähler', 'Bisher: Nenner', 'Danach', 'Danach: Zähler', 'Danach: Nenner'],
    'Unterschied',
  ]);
  expect(figures(table)).toEqual([
    ['Quote', 'Prozent', 'Musterland', '', '2022', 7.26, 143, 1969, 8.5, '', '', 1.24],
  ]);
  const alone = { ...change, after: null, difference: null, share: null };
  expect(figures(changeTable('vanished', [alone], [rate], 'de'))[0]?.[8]).toBe('nicht vorhanden');
  expect(figures(changeTable('kept', [alone], [rate], 'de'))[0]?.slice(8)).toEqual([7.26, 143, 1969, '']);
  const lost = { ...change, after: standing(null, { sign: '.' }), difference: null, share: null };
  expect(figures(changeTable('lost', [lost], [rate], 'de'))[0]?.[8]).toMatch(/geheim/);
  expect(changeTable('changed', [change], [], 'de').rows).toEqual([]);
});

test('what becomes of a target: its state in words, its latest figure as a number', () => {
  const after = { state: 'notAssessable', receding: false, reason: 'noValues', current: null } as const;
  const target: TargetChange = {
    ...{ target: 'z', goal: { key: 'z', title: 'Ziel' }, indicator: 'quote', areaName: 'Musterland' },
    ...{ breakdown: '', breakdownLabel: { de: '', en: '' }, stateChanges: true, after },
    before: {
      ...{ state: 'onCourse', receding: false, reason: null },
      current: { period: '2022', value: 7.26 },
    },
  };
  const [row = []] = figures(targetChangeTable([target], [rate], 'de'));
  expect(row.slice(0, 8)).toEqual([
    ...['Ziel', 'Quote', 'Prozent', 'Musterland', '', 'auf Kurs', 7.26, '2022'],
  ]);
  expect(row[8]).toMatch(/^nicht bewertbar; .+/);
  expect(row.slice(9)).toEqual(['', '']);
});

test('posts and money as numbers', () => {
  const posts = [{ title: 'Leitung', share: 0.125, source: 'Kommune' }];
  expect(figures(postsTable({ posts }, 'de'))).toEqual([['Leitung', 'Kommune', 0.125]]);
  const funding = [
    { source: 'Land', year: 2025, amount: 102_000 },
    { source: 'Stiftung', year: null, amount: 99.5 },
  ];
  const table = fundingTable({ funding }, 'de');
  expect(table.columns[2]).toEqual({ head: 'Betrag', kind: 'number', symbol: '€', decimals: 2 });
  expect(figures(table)).toEqual([
    ['Land', '2025', 102_000],
    ['Stiftung', 'gesamte Laufzeit', 99.5],
  ]);
  expect(fundingTable({ funding: funding.slice(0, 1) }, 'de').columns[2]?.decimals).toBe(0);
});

test('what could be worked out: between which bounds, open ones empty', () => {
  const one: Exposed = {
    ...{ audience: 'public', indicator: 'quote', title: rate.title, areaName: 'Musterland' },
    ...{ breakdownLabel: { de: 'Nord', en: 'North' }, period: '2022', low: 2, high: 4 },
    needed: { de: 'eine weitere Sperrung', en: 'one more' },
  };
  const table = exposedTable([one, { ...one, high: null }], 'de');
  expect(figures(table).map((row) => row.slice(4))).toEqual([
    [2, 4, 'eine weitere Sperrung'],
    [2, '', 'eine weitere Sperrung'],
  ]);
});

test('the periods around a measure: all of them, with the side that each counts to', () => {
  const counted = { ...fixturePoint('2022', 7.26), numerator: 143, denominator: 1969.25 };
  const secret = { ...fixturePoint('2023', null), gap: 'protected' as const, numerator: 3, denominator: 9 };
  const table = effectPeriodTable([counted, secret], ({ period }) => `Seite ${period}`, percent, 'de');
  expect(figures(table).map((row) => row.slice(0, 5))).toEqual([
    ['2022', 7.26, 143, 1969.25, 'Seite 2022'],
    ['2023', 'g', '', '', 'Seite 2023'],
  ]);
});

test('surveys: a row a wave, the response computed of both counts', () => {
  const wave = { period: 'b-1@2021-11-01..2022-01-31', answered: 308, invited: 824 };
  const waves = [wave, { ...wave, invited: null }, { ...wave, invited: 0 }];
  const table = surveyWaveTable([{ key: 'b', label: 'Betriebe', questions: 3, waves }], 'de');
  // 100 × 308 ÷ 824 = 37,37864…
  expect(figures(table).map((row) => row.slice(3))).toEqual([
    [308, 824, (100 * 308) / 824],
    [308, 'nicht bekannt', ''],
    [308, 0, ''],
  ]);
});

test('a release: what it shows is all figures without those that it withholds for any reason', () => {
  const release: Release = {
    ...{ audience: 'committee', number: 2, releasedAt: '2026-11-18T06:00:00.000Z', actor: 'Amt', note: null },
    rules: { threshold: 5, showsZero: true, indicators: [], sources: [] },
    counts: { figures: 1000, primary: 1, complementary: 20, unknown: 300, repeated: 400 },
    ...{ withdrawnAt: null, withdrawnBy: null },
  };
  expect(figures(releaseTable([release], () => 'in Kraft', 'de'))).toEqual([
    ['Ausschuss', 2, '18.11.2026, 07:00', 'Amt', 279, 721, 'in Kraft', ''],
  ]);
});

test('what was read of a file: counts as numbers', () => {
  const indicators = [{ id: 'quote', observations: 1234 }];
  expect(figures(readIndicatorTable({ indicators }, () => 'Quote', 'de'))).toEqual([['Quote', 1234]]);
  expect(figures(readSignTable([['.', 12]], () => 'geheim', 'de'))).toEqual([['.', 12, 'geheim']]);
});

test('former targets: in words and as numbers, until when and by which decision', () => {
  const former = {
    ...{ value: 3.25, lower: null, upper: null, duePeriod: '2025/26' },
    ...{ validUntil: '2022-12-12', decision: 'KT 2022/118', paper: null },
  };
  const entry = { ...leavers, target: { ...leavers.target, formerTargets: [former] } };
  const [row = []] = figures(formerTargetTable(entry, 'de'));
  expect(row.slice(1)).toEqual([3.25, '', '', 'Schuljahr 2025/26', '12.12.2022', 'KT 2022/118']);
  expect(row[0]).toMatch(/3,3\s%/);
});

test('milestones: numbered, with evidence where any has some', () => {
  // Looked at on 30 June 2024.
  const plan = fixturePlan([
    ['Vertrag', '2024-03-31', '2024-03-30'],
    ['Start', '2024-06-28', null],
  ]);
  const table = planTable(plan, 'de');
  expect(heads(table)).toEqual(['Nr.', 'Meilenstein', 'Termin', 'Erledigt', 'Stand']);
  expect(figures(table)).toEqual([
    ['1', 'Vertrag', '31.03.2024', '30.03.2024', 'erledigt'],
    ['2', 'Start', '28.06.2024', '', 'überfällig seit 2 Tagen'],
  ]);
  const [first, ...others] = plan.assessment.steps;
  if (!first) throw new Error('no step');
  const steps = [{ ...first, evidence: 'Akte 7' }, ...others];
  const proven = planTable({ assessment: { ...plan.assessment, steps } }, 'de');
  expect(heads(proven)[5]).toBe('Beleg');
  expect(proven.rows.map((row) => row[5]?.text)).toEqual(['Akte 7', '']);
});

test('intervals are two numbers in files, one text where they are read', () => {
  const { series } = leavers;
  const points = series.points.map((point) => ({ ...point, ...withInterval(point) }));
  const ends = (table: Table) =>
    table.rows.slice(0, 3).map((row) => row.slice(2, 4).map(({ text, value }) => value ?? text));
  const head = 'Zufällige Schwankung (95\u00a0%)';
  // The third has none: 8.9 − 1 to 8.9 + 1.5, 8.4 − 1 to 8.4 + 1.5.
  const expected = [
    [8.9 - 1, 8.9 + 1.5],
    [8.4 - 1, 8.4 + 1.5],
    ['', ''],
  ];
  const single = pointsTable({ points }, percent, 'de');
  expect(heads(single).slice(2, 4)).toEqual([`${head}, von`, `${head}, bis`]);
  expect(ends(single)).toEqual(expected);
  const goal = goalTable(goals.counted, 'de', 'figures');
  expect(heads(goal).slice(2, 4)).toEqual([`${head}, von`, `${head}, bis`]);
  expect(ends(goal)).toEqual(expected);
  expect(new Set(goal.rows.map((row) => row.length))).toEqual(new Set([goal.columns.length]));
  expect(heads(goalTable(goals.counted, 'de'))).toContain(head);
  const [first, ...others] = bySex.series;
  if (!first) throw new Error('no series');
  const both = seriesTable({ ...bySex, series: [{ ...first, points }, ...others] }, 'de', 'figures');
  expect(heads(both).slice(1, 4)).toEqual([
    'insgesamt',
    `insgesamt: ${head}, von`,
    `insgesamt: ${head}, bis`,
  ]);
  expect(
    ends(both)
      .flat()
      .filter((end) => typeof end === 'number'),
  ).toHaveLength(4);
});
