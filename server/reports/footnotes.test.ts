import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import { withFootnotes } from './footnotes.ts';

const remark = 'aus den Ausprägungen zusammengefasst';
const tableOf = (remarks: readonly string[]): Table => ({
  columns: [textColumn('Zeitraum'), textColumn('Anmerkungen')],
  rows: remarks.map((text, year) => [textCell(String(2020 + year)), textCell(text)]),
});
const signs = [{ sign: 'g', meaning: 'zum Schutz Einzelner nicht gezeigt' }];
const remarksOf = ({ rows }: Table) => rows.map((row) => row[1]?.text);

test('a long remark of three rows stands once below, the others stay', () => {
  const noted = withFootnotes({ table: tableOf([remark, 'vorläufig', remark, remark, '']), signs });
  expect(remarksOf(noted.table)).toEqual(['1)', 'vorläufig', '1)', '1)', '']);
  expect(noted.signs).toEqual([...signs, { sign: '1)', meaning: remark }]);
});

test('a very long remark stands below even where one row has it: one of 40 letters, not of 39', () => {
  const [long, short] = ['x'.repeat(40), 'x'.repeat(39)];
  const noted = withFootnotes({ table: tableOf([long, short, '']), signs: [] });
  expect(remarksOf(noted.table)).toEqual(['1)', short, '']);
  expect(noted.signs).toEqual([{ sign: '1)', meaning: long }]);
});

test('licences and the like stand in their rows', () => {
  const { rows } = tableOf([remark, remark, remark]);
  const block = { table: { columns: [textColumn('Quelle'), textColumn('Lizenz')], rows }, signs };
  expect(withFootnotes(block)).toEqual(block);
});

test.each([
  ['two rows', [remark, remark, '']],
  ['a short remark', ['vorläufig', 'vorläufig', 'vorläufig']],
  ['different remarks', [remark, 'vorläufig; geschätzt', 'eigene Berechnung']],
])('nothing changes with %s', (_, remarks) => {
  const block = { table: tableOf(remarks), signs };
  expect(withFootnotes(block)).toEqual(block);
});
