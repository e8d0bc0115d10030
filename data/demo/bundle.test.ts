import { describe, expect, test } from 'vitest';
import { breakdownKey, maybeBreakdown } from '../breakdown.ts';
import { bundle } from '../bundle.ts';
import { maybeDimension, maybeIndicator } from '../catalogue/index.ts';
import { maybePeriod } from '../period.ts';
import { demoBundle, demoFiles, demoOverrides } from './index.ts';

const { actionFields, deliveries = [], goals, plans = [], schools, strategies, targets } = demoBundle;
const aims = [...targets, ...plans];
const excerpts = demoFiles.filter(({ name }) => name.includes('-auszug-'));

describe('the demo bundle', () => {
  test('has the shape that municipalities exchange', () => {
    expect(bundle.parse(demoBundle)).toEqual(demoBundle);
  });

  test('refers only to what is in it', () => {
    for (const goal of goals) {
      expect(strategies.map(({ key }) => key)).toContain(goal.strategy);
      expect(actionFields.map(({ key }) => key)).toContain(goal.actionField);
    }
    for (const aim of aims) expect(goals.map(({ key }) => key)).toContain(aim.goal);
    const withoutAim = goals.filter(({ key }) => !aims.some(({ goal }) => goal === key));
    expect(withoutAim.filter(({ level }) => level === 'operational')).toEqual([]);
    for (const { target } of demoOverrides) expect(targets.map(({ key }) => key)).toContain(target);
  });

  test('keys are unique', () => {
    for (const keys of [actionFields, goals, strategies, aims, deliveries].map((list) =>
      list.map(({ key }) => key),
    )) {
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(new Set(schools.map(({ number }) => number)).size).toBe(21);
  });

  test('targets point to the catalogue, to readable periods and canonical breakdowns', () => {
    for (const target of targets) {
      expect(maybeIndicator(target.indicator)?.definitionVersion).toBe(target.definitionVersion);
      const milestones = target.milestones.map(({ period }) => period);
      for (const period of [target.baselinePeriod, target.duePeriod, ...milestones]) {
        if (period !== null) expect(maybePeriod(period)?.key).toBe(period);
      }
      const breakdown = maybeBreakdown(target.breakdown);
      expect(breakdown && breakdownKey(breakdown)).toBe(target.breakdown);
    }
  });

  test('schools have forms of the catalogue', () => {
    const forms = maybeDimension('schulform')?.categories.map(({ key }) => key);
    for (const { form } of schools) expect(forms).toContain(form);
  });

  test('deliveries ask for indicators of the catalogue and for forms of the schools', () => {
    expect(deliveries.length).toBeGreaterThan(5);
    for (const { match, returns } of deliveries) {
      for (const id of match.indicators) expect(maybeIndicator(id)?.id).toBe(id);
      for (const form of returns?.forms ?? []) expect(schools.map((school) => school.form)).toContain(form);
    }
  });

  test('everything says that it is invented', () => {
    expect(deliveries.every(({ note }) => /erfunden/i.test(note ?? ''))).toBe(true);
    expect(deliveries.every(({ sender }) => sender.email?.endsWith('.example') ?? true)).toBe(true);
    expect(goals.every(({ invented }) => invented)).toBe(true);
    expect(demoBundle.municipality.note).toMatch(/erfunden/i);
    for (const { name, bytes } of demoFiles.filter((file) => !excerpts.includes(file))) {
      const text = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
      expect({ name, text }).toMatchObject({
        text: expect.stringMatching(/Erfundene Zahlen|Wirkliche Zahlen/),
      });
    }
  });

  test('excerpts of official tables name table, publisher and licence, as these do themselves', () => {
    expect(excerpts.map(({ name }) => name.slice(0, 13))).toEqual(['13211-02-05-4', '21111-02-06-4']);
    for (const { name, bytes } of excerpts) {
      const lines = new TextDecoder('windows-1252').decode(bytes).split('\n');
      expect(lines[0]).toContain(`abelle: ${name.slice(0, 13)}`);
      expect(lines.slice(-5).join('\n')).toMatch(
        /^"© Statistische Ämter des Bundes und der Länder, Deutschland, 202[56]\.\nDieses Werk ist lizenziert unter der Datenlizenz Deutschland\n- Namensnennung - Version 2\.0\."\nStand: \d\d\.\d\d\.202[56] /,
      );
      // Germany, the Land and all in it: 4 regions, 45 districts, 2 dissolved ones, the city in the Region Hannover.
      const keys = lines.flatMap((line) => /^20\d\d;(DG|\d+);/.exec(line)?.[1] ?? []);
      expect(keys).toHaveLength(1 + 1 + 4 + 45 + 2 + 1);
      expect(keys.every((key) => key === 'DG' || key.startsWith('03'))).toBe(true);
      expect(keys).not.toContain('03999');
    }
  });

  test('is small', () => {
    expect(demoFiles.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(400_000);
  });
});
