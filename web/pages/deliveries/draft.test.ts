import { describe, expect, test } from 'vitest';
import { demoBundle, demoToday } from '../../../data/demo/index.ts';
import { type DraftFields, dueKindOf, emptyFields, fieldsOf, readDraft, readTiming } from './draft.ts';

const filled: DraftFields = {
  ...emptyFields(demoToday),
  title: ' Ganztagsschulen ',
  source: 'Schulverwaltung',
  sender: 'Fachdienst Schule',
  titlePart: 'ganztag',
};

function faultsOf(changes: Partial<DraftFields>): string[] {
  const read = readDraft({ ...filled, ...changes });
  return 'faults' in read ? read.faults.map(({ field, key }) => `${field} ${key}`) : [];
}

test.each((demoBundle.deliveries ?? []).map((delivery) => [delivery.key, delivery] as const))(
  '%s comes out of the form as it went in',
  (_key, delivery) => {
    const { key, ...draft } = delivery;
    expect(readDraft(fieldsOf(delivery, demoToday))).toEqual({ draft });
  },
);

test('an empty form names what is needed, in the order of the fields', () => {
  const read = readDraft(emptyFields(demoToday));
  expect('faults' in read && read.faults.map(({ field }) => field)).toEqual([
    'title',
    'source',
    'sender',
    'formats',
  ]);
});

test('a filled form is a delivery, trimmed, with nothing for what was left empty', () => {
  expect(readDraft(filled)).toEqual({
    draft: {
      title: 'Ganztagsschulen',
      source: 'Schulverwaltung',
      sender: { name: 'Fachdienst Schule', email: null },
      rhythm: 'schoolYear',
      expected: [],
      due: { kind: 'after', days: 42 },
      match: { formats: [], code: null, title: 'ganztag', indicators: [] },
      returns: null,
      activeFrom: '2026-11-18',
      activeUntil: null,
      howToSend: null,
      note: null,
    },
  });
});

describe('a field', () => {
  test.each<[Partial<DraftFields>, string[]]>([
    [{ email: 'schule' }, ['email wrongEmail']],
    [{ email: 'schule@kreis.example' }, []],
    [{ title: 'x'.repeat(201) }, ['title tooLong']],
    [{ days: '' }, ['days wrongDays']],
    [{ days: '-1' }, ['days wrongDays']],
    [{ days: '1,5' }, ['days wrongDays']],
    [{ days: '1101' }, ['days wrongDays']],
    [{ days: '0' }, []],
    [{ dueKind: 'fixedDay', day: '30.09.', days: '' }, []],
    [{ dueKind: 'fixedDay', day: '1. 3' }, []],
    [{ dueKind: 'fixedDay', day: '29.02.' }, []],
    [{ dueKind: 'fixedDay', day: '31.09.' }, ['day wrongDay']],
    [{ dueKind: 'fixedDay', day: '' }, ['day wrongDay']],
    [{ from: '' }, ['from wrongFrom']],
    [{ from: '1980-01-01' }, ['from wrongFrom']],
    [{ until: '2026-11-17' }, ['until wrongUntil']],
    [{ until: '2026-11-18' }, []],
    [{ rhythm: 'once', once: '' }, ['once wrongPeriod']],
    [{ rhythm: 'once', once: 'Schuljahr 2025/26', from: '' }, []],
    [{ rhythm: 'wave', waves: '\n' }, ['waves missingWave']],
    [{ rhythm: 'wave', waves: 'Betriebe; 3; 01.11.2029; 31.01.2030\n' }, []],
    [{ rhythm: 'wave', waves: 'Betriebe; 3; 31.01.2030; 01.11.2029' }, ['waves wrongWave']],
    [{ rhythm: 'wave', waves: 'Betriebe; 01.11.2029; 31.01.2030' }, ['waves wrongWave']],
    [{ titlePart: ' ' }, ['formats missingMatch']],
    [{ titlePart: '', indicators: ['bevoelkerung'] }, []],
  ])('%o', (changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});

test('a month has no fixed day, whatever was chosen before', () => {
  expect(dueKindOf({ rhythm: 'month', dueKind: 'fixedDay' })).toBe('after');
  expect(faultsOf({ rhythm: 'month', dueKind: 'fixedDay', day: '' })).toEqual([]);
});

test('what is said about time is read while the rest is open', () => {
  const empty = emptyFields(demoToday);
  expect(readTiming(empty)).toMatchObject({ rhythm: 'schoolYear', due: { kind: 'after', days: 42 } });
  expect(readTiming({ ...empty, days: '' })).toBeUndefined();
  expect(readTiming({ ...empty, rhythm: 'once' })).toBeUndefined();
  expect(readTiming({ ...empty, rhythm: 'once', once: '31.12.2026' })).toMatchObject({
    expected: ['2026-12-31'],
  });
});
