import { describe, expect, test } from 'vitest';
import { latestUntil, overrideDraft, overrideStates } from '../../../data/override.ts';
import { emptyOverride, faultFillings, type OverrideFields, readOverride } from './override-draft.ts';

const filled: OverrideFields = {
  state: 'slightlyOff',
  reason: '  Zwei Einrichtungen werden später fertig. ',
  name: ' Fachdienst Jugend ',
  until: '2027-03-31',
};
const at = { possible: overrideStates.reach, today: '2026-11-18' };
const faultsOf = (fields: OverrideFields) => {
  const read = readOverride(fields, at);
  return 'faults' in read ? read.faults.map(({ field, key }) => [field, key]) : [];
};

describe('an assessment from its form', () => {
  test('is read without blanks around, as the server takes it', () => {
    const read = readOverride(filled, at);
    expect(read).toEqual({
      draft: {
        state: 'slightlyOff',
        reason: 'Zwei Einrichtungen werden später fertig.',
        name: 'Fachdienst Jugend',
        until: '2027-03-31',
      },
    });
    expect('draft' in read && overrideDraft.safeParse(read.draft).success).toBe(true);
  });

  test('names everything that is missing, in the order of the fields', () => {
    expect(faultsOf(emptyOverride)).toEqual([
      ['state', 'overrideNoState'],
      ['reason', 'overrideNoReason'],
      ['name', 'overrideNoName'],
      ['until', 'overrideNoUntil'],
    ]);
  });

  test.each<[string, Partial<OverrideFields>, [string, string][]]>([
    ['blanks are no reason', { reason: ' \n ' }, [['reason', 'overrideNoReason']]],
    ['blanks are no name', { name: '  ' }, [['name', 'overrideNoName']]],
    ['a state of another kind', { state: 'held' }, [['state', 'overrideNoState']]],
    ['no state at all', { state: 'prima' }, [['state', 'overrideNoState']]],
    ['no day', { until: '2027-02-30' }, [['until', 'overrideNoUntil']]],
    ['yesterday', { until: '2026-11-17' }, [['until', 'overridePastUntil']]],
    ['two years ahead', { until: '2028-11-18' }, []],
    ['a day more', { until: '2028-11-19' }, [['until', 'overrideFarUntil']]],
    ['today', { until: '2026-11-18' }, []],
    ['2,000 characters', { reason: 'x'.repeat(2_000) }, []],
    ['2,001 characters', { reason: 'x'.repeat(2_001) }, [['reason', 'overrideLongReason']]],
    ['a name of 200', { name: 'x'.repeat(200) }, []],
    ['a name of 201', { name: 'x'.repeat(201) }, [['name', 'overrideLongName']]],
  ])('%s', (_, changes, faults) => {
    expect(faultsOf({ ...filled, ...changes })).toEqual(faults);
  });

  test('the day that is meant stands in the text', () => {
    const write = (day: string) => `<${day}>`;
    expect(faultFillings({ field: 'until', key: 'overridePastUntil', day: '2026-11-18' }, write)).toEqual({
      date: '<2026-11-18>',
    });
    expect(faultFillings({ field: 'name', key: 'overrideNoName' }, write)).toEqual({});
  });
});

test('two years after 29 February is the 28th', () => {
  expect(['2028-02-29', '2026-02-28', '2026-11-18'].map(latestUntil)).toEqual([
    '2030-02-28',
    '2028-02-28',
    '2028-11-18',
  ]);
});
