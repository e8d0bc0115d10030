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

test('licences and the like stand in their rows', () => {
  const { rows } = tableOf([remark, remark, remark]);
  const block = { table: { columns: [textColumn('Quelle'), textColumn('Lizenz')], rows }, signs };
  expect(withFootnotes(block)).toEqual(block);
});

test.each([
  ['two rows', [remark, remark, '']],
  ['a short remark', ['vorläufig', 'vorläufig', 'vorläufig']],
  ['different remarks', [remark, `${remark}, ohne eine`, `${remark}, ohne zwei`]],
])('nothing changes with %s', (_, remarks) => {
  const block = { table: tableOf(remarks), signs };
  expect(withFootnotes(block)).toEqual(block);
});
