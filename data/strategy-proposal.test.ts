import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoBundle } from './demo/index.ts';
import type { Strategy } from './goal.ts';
import { compareStrategies } from './strategy-differences.ts';
import {
  ancestorsOf,
  contentOf,
  descendantsOf,
  dropGoal,
  dropTarget,
  ownOf,
  proposalOf,
  type StrategyContent,
  takeBackRow,
  withGoalRow,
  withTargetRow,
} from './strategy-proposal.ts';

const living: StrategyContent = { goals: demoBundle.goals, targets: demoBundle.targets };
const inForce = ownOf('masterplan-bildung-2', living);
const blank: Strategy = { ...find('masterplan-bildung-3'), rows: [], targetRows: [], dropped: [] };

function find(key: string): Strategy {
  const strategy = demoBundle.strategies.find((one) => one.key === key);
  if (!strategy) throw new Error(`not in the demo: ${key}`);
  return strategy;
}

const goalKey = fc.constantFrom(...inForce.goals.map(({ key }) => key));
const targetKey = fc.constantFrom(...inForce.targets.map(({ key }) => key));

function compareWith(draft: Strategy) {
  return compareStrategies(inForce, proposalOf(draft, inForce));
}

describe('a draft that continues a version', () => {
  test('proposes what is in force until it says otherwise', () => {
    const { goals, targets } = compareWith(blank);
    expect(new Set([...goals, ...targets].map(({ standing }) => standing))).toEqual(new Set(['kept']));
    expect(proposalOf(blank, inForce).goals.every(({ strategy }) => strategy === blank.key)).toBe(true);
  });

  test('of the demo adds two goals, changes two and two targets, and leaves one of each out', () => {
    const { goals, targets } = compareWith(find('masterplan-bildung-3'));
    const keys = (
      rows: { standing: string; before: { key: string } | null; after: { key: string } | null }[],
    ) =>
      rows
        .filter(({ standing }) => standing !== 'kept')
        .map(({ standing, before, after }) => `${standing} ${(after ?? before)?.key}`)
        .sort();
    expect(keys(goals)).toEqual([
      'changed mehr-abschluesse',
      'changed portal-begleitet-uebergang',
      'dropped auslastung-berufliche-schulen',
      'new digitale-bildung',
      'new selbsttest-wird-genutzt',
    ]);
    // The target of the goal that is left out goes with it.
    expect(keys(targets)).toEqual([
      'changed angebote-werden-gefunden',
      'changed kurse-werden-gefunden',
      'dropped auslastung-berufliche-schulen',
      'dropped jedes-jahr-2000-besuche',
    ]);
  });

  test('says field by field what it changes', () => {
    const { goals, targets } = compareWith(find('masterplan-bildung-3'));
    const of = <Row extends { key: string }>(rows: { after: Row | null; fields: string[] }[], key: string) =>
      rows.find(({ after }) => after?.key === key)?.fields;
    expect(of(goals, 'mehr-abschluesse')).toEqual(['responsible', 'contributions']);
    expect(of(goals, 'portal-begleitet-uebergang')).toEqual(['parent']);
    expect(of(targets, 'angebote-werden-gefunden')).toEqual(['value', 'duePeriod']);
  });

  test('follows what changes in force meanwhile, except where it has its own say', () => {
    const [first, second] = inForce.goals;
    if (!first || !second) throw new Error('too few goals');
    const draft = withGoalRow(blank, { ...first, title: 'Neu gefasst' });
    const later = {
      ...inForce,
      goals: inForce.goals.map((goal) => ({ ...goal, description: 'Inzwischen geändert' })),
    };
    const { goals } = proposalOf(draft, later);
    expect(goals.find(({ key }) => key === first.key)?.description).toBe(first.description);
    expect(goals.find(({ key }) => key === second.key)?.description).toBe('Inzwischen geändert');
  });

  test('takes everything below a goal out with it, and what was never in force leaves no trace', () => {
    const top = 'bildung-ist-sichtbar';
    const [any] = inForce.goals;
    if (!any) throw new Error('no goals');
    const grown = withGoalRow(blank, { ...any, key: 'frisch', parent: top });
    const draft = dropGoal(grown, inForce, top, 'Grund');
    const gone = [top, ...descendantsOf(inForce.goals, top)].sort();
    expect(gone).toHaveLength(8);
    expect(draft.dropped.map(({ key }) => key).sort()).toEqual(gone);
    expect(draft.rows).toEqual([]);
    const left = proposalOf(draft, inForce);
    expect(left.targets.filter(({ goal }) => gone.includes(goal))).toEqual([]);
  });

  test('a goal that is taken back brings the goals above it, and nothing else', () => {
    const draft = dropGoal(blank, inForce, 'bildung-ist-sichtbar', 'Grund');
    const back = takeBackRow(draft, inForce, { kind: 'goal', key: 'beratung-hilft-weiter' });
    const keys = proposalOf(back, inForce).goals.map(({ key }) => key);
    expect(keys).toContain('beratung-hilft-weiter');
    expect(keys).toContain('beratung-erreicht-alle');
    expect(keys).toContain('bildung-ist-sichtbar');
    expect(keys).not.toContain('angebote-werden-gefunden');
  });

  test('whatever is changed or left out and taken back is as it was', () => {
    fc.assert(
      fc.property(goalKey, targetKey, fc.string(), (goal, target, text) => {
        const row = inForce.goals.find(({ key }) => key === goal);
        const aim = inForce.targets.find(({ key }) => key === target);
        if (!row || !aim) throw new Error('unreachable');
        const changed = withTargetRow(withGoalRow(blank, { ...row, title: text }), { ...aim, value: 1 });
        const without = dropTarget(dropGoal(changed, inForce, goal, 'Grund'), inForce, target, 'Grund');
        const back = [goal, ...descendantsOf(inForce.goals, goal)].reduce(
          (draft, key) => takeBackRow(draft, inForce, { kind: 'goal', key }),
          takeBackRow(without, inForce, { kind: 'target', key: target }),
        );
        expect(back).toEqual(blank);
      }),
    );
  });
});

test('a version in force says what its goals say, a superseded one what it said last', () => {
  expect(contentOf(find('masterplan-bildung-2'), living)).toEqual(inForce);
  const earlier = find('masterplan-bildung-1');
  expect(contentOf(earlier, living)).toEqual({ goals: earlier.rows, targets: earlier.targetRows });
  expect(contentOf({ ...find('leitbild-bildung'), state: 'draft' }, living).goals).toHaveLength(2);
});

test('the goals above one, from the nearest up; a circle ends', () => {
  expect(ancestorsOf(inForce.goals, 'hilfe-vor-verfahren')).toEqual([
    'regelmaessig-zur-schule',
    'junge-menschen-finden-ihren-weg',
  ]);
  const [one, other] = inForce.goals;
  if (!one || !other) throw new Error('too few goals');
  const circle = [
    { ...one, parent: other.key },
    { ...other, parent: one.key },
  ];
  expect(ancestorsOf(circle, one.key)).toEqual([other.key, one.key]);
});
