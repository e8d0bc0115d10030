import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../data/observation.ts';
import { readFile } from '../../importers/read-file.ts';
import { createMunicipality, longFile, textFile } from '../testing/municipality.ts';
import { acceptanceOf } from './acceptance.ts';
import { readImportContext } from './import-context.ts';
import { readPast } from './past.ts';
import { readIntoStaging, unreadable } from './reading.ts';

function observation(line: number, value: number): Observation {
  return {
    indicator: 'bevoelkerung',
    area: '03999',
    period: '2020-12-31',
    breakdown: '',
    value,
    numerator: null,
    denominator: null,
    gap: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    line,
    column: 5,
  };
}

const base = unreadable({ code: 'note', severity: 'hint', line: 1, column: null, text: null, message: '' });
const understood = {
  ...base,
  format: { id: 'probe', title: 'Probe', confidence: 1, reasons: [] },
  dataRows: 3,
};

test.each([
  {
    name: 'the same figure twice counts once',
    values: [7, 7],
    observations: 2,
    rejectedRows: 0,
    code: 'repeated-value',
    severity: 'warning',
    acceptance: 'clean',
  },
  {
    name: 'two different figures count not at all',
    values: [7, 8],
    observations: 1,
    rejectedRows: 2,
    code: 'contradicting-values',
    severity: 'error',
    acceptance: 'hasErrors',
  },
])('$name', async ({ values, observations, rejectedRows, code, severity, acceptance }) => {
  const { db, caller } = await createMunicipality();
  const context = await readImportContext(db, caller, { today: '2026-11-22', answers: {} });
  const batch = [
    ...values.map((value, index) => observation(index + 2, value)),
    { ...observation(4, 1), area: '03' },
  ];
  const reading = await readIntoStaging(
    async (_file, _context, sink) => {
      sink.observations(batch);
      return { ...understood, observations: batch.length };
    },
    textFile('x.csv', ''),
    { context, past: await readPast(db, caller) },
    join(db.folder, 'staged.sqlite'),
    () => {},
  );
  expect(reading).toMatchObject({
    observations,
    rejectedRows,
    indicators: [{ id: 'bevoelkerung', observations }],
  });
  expect(reading.problems.at(-1)).toMatchObject({
    code,
    severity,
    line: 3,
    message: expect.stringContaining('Zeilen 2, 3'),
  });
  expect(acceptanceOf(reading)).toBe(acceptance);
});

test.each([
  { name: 'no format', reading: { ...understood, observations: 3, format: null }, acceptance: 'refused' },
  { name: 'no observations', reading: { ...understood, observations: 0 }, acceptance: 'refused' },
  { name: 'only hints', reading: { ...understood, observations: 3 }, acceptance: 'clean' },
])('acceptance: $name', ({ reading, acceptance }) => {
  expect(acceptanceOf(reading)).toBe(acceptance);
});

test('an error without a line means the whole file', () => {
  const cut = unreadable({
    code: 'cut',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: '',
  });
  expect(acceptanceOf({ ...understood, observations: 3, problems: cut.problems, errors: 1 })).toBe('refused');
});

test('the long template: a key in two rows, also in two spellings, names both lines', async () => {
  const { db, caller } = await createMunicipality();
  const rows = [
    'bevoelkerung;03254;31.12.2020;;100',
    'bevoelkerung;03254;31.12.2021;;7',
    'bevoelkerung;K03254;31.12.2020;;101',
    'bevoelkerung;03254;31.12.2021;;7',
  ];
  const context = await readImportContext(db, caller, { today: '2026-11-22', answers: {} });
  const staged = join(db.folder, 'staged.sqlite');
  const reading = await readIntoStaging(
    readFile,
    longFile('zweimal.csv', rows),
    { context, past: await readPast(db, caller) },
    staged,
    () => {},
  );
  expect(reading).toMatchObject({ dataRows: 4, observations: 1, rejectedRows: 2, errors: 1, warnings: 1 });
  expect(reading.problems).toMatchObject([
    { code: 'contradicting-values', line: 4, message: expect.stringContaining('Zeilen 2, 4') },
    { code: 'repeated-value', line: 5, message: expect.stringContaining('Zeilen 3, 5') },
  ]);
});

test('a file that was pasted twice tells the first 200 repetitions of each kind and counts all', async () => {
  const { db, caller } = await createMunicipality();
  const context = await readImportContext(db, caller, { today: '2026-11-22', answers: {} });
  const year = (line: number) => `${1500 + (line % 500)}-12-31`;
  const pasted = Array.from({ length: 1000 }, (_, line) => {
    // The second time, every other figure differs.
    const value = line < 500 || line % 2 === 0 ? line % 500 : -line;
    return { ...observation(line, value), period: year(line) };
  });
  const reading = await readIntoStaging(
    async (_file, _context, sink) => {
      sink.observations(pasted);
      return { ...understood, dataRows: 1000 };
    },
    textFile('x.csv', ''),
    { context, past: await readPast(db, caller) },
    join(db.folder, 'staged.sqlite'),
    () => {},
  );
  expect(reading).toMatchObject({ observations: 250, rejectedRows: 500, errors: 250, warnings: 250 });
  expect(reading.problemCounts).toMatchObject({ 'repeated-value': 250, 'contradicting-values': 250 });
  for (const code of ['repeated-value', 'contradicting-values']) {
    const lines = reading.problems.filter((problem) => problem.code === code).map(({ line }) => line);
    expect(lines).toHaveLength(200);
    expect(lines).toEqual([...lines].sort((a, b) => Number(a) - Number(b)));
    expect(Number(lines[0])).toBeLessThan(502);
  }
});
