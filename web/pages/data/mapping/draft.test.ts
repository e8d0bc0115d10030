import { describe, expect, test } from 'vitest';
import { type ColumnUse, mapping } from '../../../../data/mapping.ts';
import type { Question } from '../../../../data/upload.ts';
import { type Draft, fillLike, finished, freeFigures, inRole, startDraft, withCaptions } from './draft.ts';
import { findFaults } from './faults.ts';
import { findUnknownCells } from './unknown-cells.ts';

const question: Question = {
  id: 'zuordnung',
  label: { de: 'Zuordnung', en: 'Mapping' },
  why: { de: '', en: '' },
  kind: 'mapping',
  options: [],
  answer: null,
  proposal: null,
  suggested: false,
  required: true,
};
const reading = {
  columns: ['Gemeinde', '2022', '2023', 'Bemerkung'].map((caption) => ({ caption, indicators: [] })),
  firstRows: [{ line: 4, cells: ['Musterstadt', '12', '13', ''] }],
};
const blank = startDraft(question, reading);
const figure: ColumnUse = { role: 'value', indicator: null, period: null, area: null, breakdown: '' };

/** Gemeinde, values under 2022 and 2023, and a remark. */
function wide(changes: Partial<Draft> = {}): Draft {
  const uses: ColumnUse[] = [{ role: 'area', meanings: {} }, figure, figure, { role: 'ignore' }];
  const columns = blank.columns.map(({ caption }, index) => ({ caption, use: uses[index] ?? figure }));
  return { ...blank, source: 'Sozialamt', columns, ...changes };
}

describe('where editing starts', () => {
  test('nothing is taken of a table that nobody said anything about', () => {
    expect(blank.columns.map(({ caption, use }) => [caption, use.role])).toEqual([
      ['Gemeinde', 'ignore'],
      ['2022', 'ignore'],
      ['2023', 'ignore'],
      ['Bemerkung', 'ignore'],
    ]);
    // The captions stand above the first row.
    expect(blank.header).toEqual({ line: 3, rows: 1 });
  });

  test('an answer goes before a proposal, and what is no mapping counts for nothing', () => {
    const proposal = JSON.stringify(wide({ source: 'vorgeschlagen' }));
    const answer = JSON.stringify(wide({ source: 'gesagt' }));
    expect(startDraft({ ...question, answer, proposal }, reading).source).toBe('gesagt');
    expect(startDraft({ ...question, proposal }, reading).source).toBe('vorgeschlagen');
    expect(startDraft({ ...question, proposal: '{"columns":' }, reading)).toEqual(blank);
  });
});

describe('columns of figures', () => {
  const caption = (text: string) => ({ caption: text, use: { role: 'ignore' } as const });

  test.each([
    ['31.12.2022', '31.12.2022'],
    [' Schuljahr 2022/23 ', 'Schuljahr 2022/23'],
    ['2023', '2023'],
    ['Anzahl', null],
  ])('take their period from the caption %j', (text, period) => {
    expect(inRole(caption(text), 'value')).toMatchObject({ period });
  });

  test('keep what was said when only the kind of figure changes', () => {
    const use: ColumnUse = { ...figure, indicator: 'bevoelkerung', period: '2020' };
    expect(inRole({ caption: '2023', use }, 'numerator')).toEqual({ ...use, role: 'numerator' });
  });

  test('are a model for free columns of figures behind them, each with the period of its own caption', () => {
    const uses: ColumnUse[] = [
      { role: 'area', meanings: {} },
      { ...figure, indicator: 'bevoelkerung', period: '2022', breakdown: 'geschlecht=weiblich' },
    ];
    const columns = blank.columns.map(({ caption }, index) => ({
      caption,
      use: uses[index] ?? { role: 'ignore' as const },
    }));
    const start = { ...blank, columns };
    const rows = [
      { line: 4, cells: ['Musterstadt', '12', '1.234,5', 'geprüft'] },
      { line: 5, cells: ['Neuenfeld', '.', '/', ''] },
    ];
    expect(freeFigures(start, 1, rows)).toEqual([2]);
    expect(freeFigures(start, 2, rows)).toEqual([]);
    expect(fillLike(start, 1, [2]).columns[2]?.use).toEqual({ ...uses[1], period: '2023' });
  });
});

test('under the captions of another line uses stay by caption, else by place', () => {
  const other = withCaptions(wide(), ['Gemeinde', 'a', 'b', 'c']);
  expect(other.columns.map(({ use }) => use.role)).toEqual(['area', 'value', 'value', 'ignore']);
  const moved = withCaptions(wide(), ['Nr.', '2022', 'Gemeinde']);
  expect(moved.columns.map(({ use }) => use.role)).toEqual(['ignore', 'value', 'area']);
});

test('what is sent is a mapping, with periods in their canonical form', () => {
  const sent = finished(
    wide({
      source: '  Sozialamt ',
      constants: { indicator: 'bevoelkerung', area: null, period: ' Oktober 2026', breakdown: '' },
      year: { meaning: 'referenceDate', referenceDay: '1.3.' },
    }),
  );
  expect(mapping.parse(sent)).toMatchObject({
    source: 'Sozialamt',
    constants: { period: '2026-10' },
    year: { meaning: 'referenceDate', referenceDay: '03-01' },
  });
});

describe('what is missing', () => {
  const constants = { indicator: 'bevoelkerung', area: null, period: '2022', breakdown: '' };
  const cases: [string, Draft, string[]][] = [
    ['nothing', wide({ constants }), []],
    ['everything', blank, ['mapSourceMissing', 'mapNoFigures']],
    ['indicator and period', wide(), ['mapIndicatorMissing', 'mapPeriodMissing']],
    [
      'a period that can be read',
      wide({ constants: { ...constants, period: 'irgendwann' } }),
      ['periodUnreadable'],
    ],
    ['a part of the year', wide({ constants: { ...constants, period: '-Q1' } }), []],
    [
      'a reference day',
      wide({ constants, year: { meaning: 'referenceDate', referenceDay: '31.2.' } }),
      ['mapReferenceDayMissing'],
    ],
    [
      'the denominator',
      wide({
        constants,
        columns: wide().columns.map((column) => ({
          ...column,
          use: column.use.role === 'value' ? { ...figure, role: 'numerator' } : column.use,
        })),
      }),
      ['mapNoDenominator'],
    ],
    [
      'what a column breaks down by',
      wide({
        constants,
        columns: wide().columns.map((column) => ({
          ...column,
          use: column.use.role === 'ignore' ? { role: 'breakdown', dimension: '', meanings: {} } : column.use,
        })),
      }),
      ['mapDimensionMissing'],
    ],
  ];
  test.each(cases)('%s', (_what, draft, keys) => {
    expect(findFaults(draft).map(({ key }) => key)).toEqual(keys);
  });
});

test('cells that failed are asked about beside those that have an answer', () => {
  const columns = wide().columns.map((column) =>
    column.use.role === 'area'
      ? { ...column, use: { ...column.use, meanings: { Musterdorf: '03999' } } }
      : column,
  );
  const failed = { code: 'unknown-area', severity: 'error', line: 5, message: '' } as const;
  const found = findUnknownCells({ ...wide(), columns }, [
    { ...failed, column: 1, text: 'Atlantis' },
    { ...failed, column: 1, text: 'Atlantis' },
    { ...failed, column: 2, text: 'zwölf' },
    { ...failed, column: 1, text: 'nur ein Hinweis', severity: 'hint' },
  ]);
  expect(found.map(({ index, cells }) => [index, cells])).toEqual([[0, ['Musterdorf', 'Atlantis']]]);
});
