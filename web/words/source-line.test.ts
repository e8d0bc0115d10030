import { expect, test } from 'vitest';
import { type Sourced, sourceLine } from './source-line.ts';

const municipality = { key: '03999', name: 'Landkreis Musterland', note: null };
const source = { publisher: 'Destatis', title: 'Abgehende', table: '21111-0013', url: null, licence: null };
const origin = {
  import: 1,
  file: 'a.csv',
  line: 2,
  column: 3,
  stateDate: null,
  committedAt: '2026-03-01T09:00:00.000Z',
};

function lineOf(
  more: Omit<Partial<Sourced>, 'site'> & { site?: Partial<Sourced['site']> },
  language: 'de' | 'en' = 'de',
) {
  const site = { municipality, demo: false, release: null, today: '2026-11-18', ...more.site };
  const asked = { indicators: [], points: [], address: 'https://zk.example/ziele/a', ...more, site };
  return sourceLine(asked, language);
}

test('publisher, table, state of the data, municipality and address', () => {
  expect(lineOf({ indicators: [{ sources: [source] }, { sources: [source] }] })).toBe(
    'Quelle: Destatis: Abgehende (21111-0013). Stand der Daten: 18.11.2026. Landkreis Musterland, https://zk.example/ziele/a',
  );
});

test('several sources, one without a table', () => {
  const other = { ...source, publisher: 'Landkreis', title: 'Erhebung', table: null };
  expect(lineOf({ indicators: [{ sources: [source, other] }] })).toContain(
    'Quellen: Destatis: Abgehende (21111-0013); Landkreis: Erhebung. ',
  );
});

test('the state is that of the youngest file, of the demonstration that its figures are invented', () => {
  const points = [{ origins: [origin] }, { origins: [{ ...origin, stateDate: '2026-05-04' }] }];
  expect(lineOf({ points, site: { demo: true } })).toBe(
    'Stand der Daten: 04.05.2026. Demonstration: die Zahlen von Landkreis Musterland sind erfunden. Landkreis Musterland, https://zk.example/ziele/a',
  );
});

test('who reads a release is told which', () => {
  const release = { number: 3, releasedAt: '2026-11-02T09:00:00.000Z' };
  expect(lineOf({ site: { release } }, 'en')).toMatch(/^Release 3 of /);
});
