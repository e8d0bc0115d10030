import { expect, it } from 'vitest';
import { captionsOf } from './captions.ts';

const columns = ['Insgesamt', 'weiblich'].map((caption) => ({ caption, indicators: [] }));
const rows = (cells: string[]) => [{ line: 10, cells }];

it.each([
  ['a head row', ['schule', 'schueler'], rows(['99001', '400']), ['schule', 'schueler']],
  [
    'a tower of head lines',
    ['Titel', ';;Insgesamt;weiblich', 'x'],
    rows(['2023', 'DG', '2', '1']),
    ['', '', 'Insgesamt', 'weiblich'],
  ],
  ['rows narrower than the columns', ['Titel'], rows([]), []],
])('captions over %s', (_what, head, firstRows, expected) => {
  expect(captionsOf({ head, firstRows, columns })).toEqual(expected);
});
