import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { areas } from '../../data/boundaries/index.ts';
import { createAreaDirectory } from './areas.ts';
import { maybeArtificialUnit, readLsnKey } from './lsn-areas.ts';

const directory = createAreaDirectory(areas, '03999');

/** formats.md 1f and 5: keys without the Land, filled up to nine digits, GeoCodes, artificial units. */
describe('readLsnKey', () => {
  it.each<[string, string]>([
    ['0', '03'],
    ['000000000', '03'],
    ['K030', '03'],
    ['1', '031'],
    ['400000000', '034'],
    ['K031', '031'],
    ['254', '03254'],
    ['254000000', '03254'],
    ['K03254', '03254'],
    ['101', '03101'],
    ['151', '03151'],
    ['151000000', '03151'],
    ['241001', '03241001'],
    ['241001000', '03241001'],
    ['K03241001', '03241001'],
  ])('%s is %s', (text, key) => {
    expect(readLsnKey(text, directory)).toMatchObject({ kind: 'area', area: { key } });
  });

  it.each<[string, string]>([
    ['151401', 'joint'],
    ['151401000', 'joint'],
    ['254026', 'unknown'],
    ['254026000', 'unknown'],
    ['499', 'unknown'],
    ['5', 'unknown'],
    ['25', 'unknown'],
    ['2540', 'unknown'],
    ['00', 'unknown'],
    ['03254', 'unknown'],
    ['', 'unknown'],
    ['16 - 17', 'unknown'],
    ['241999', 'artificial'],
    ['241999000', 'artificial'],
    ['K03241999', 'artificial'],
    ['K03159999', 'artificial'],
    ['SR031', 'artificial'],
    ['RH01', 'artificial'],
    ['MZ12', 'artificial'],
    ['RA_07', 'artificial'],
  ])('%s is no area: %s', (text, kind) => {
    expect(readLsnKey(text, directory).kind).toBe(kind);
  });

  it('reads a municipality that the directory knows', () => {
    const sarstedt = {
      key: '03254026',
      name: 'Nordstemmen',
      level: 'municipality' as const,
      parents: {},
      validFrom: null,
      validTo: null,
      validitySource: 'nicht belegt',
      successors: [],
    };
    const wider = createAreaDirectory([...areas, sarstedt], '03254');
    for (const text of ['254026', '254026000', 'K03254026'])
      expect(readLsnKey(text, wider)).toMatchObject({ kind: 'area', area: { key: '03254026' } });
  });
});

it('no name and no official key is taken for an artificial unit', () => {
  const texts = areas.flatMap(({ key, name }) => [key, name, `K${key}`]);
  expect(texts.filter((text) => maybeArtificialUnit(text) !== undefined)).toEqual([]);
});

it('short keys mean something only where the municipality lies in Lower Saxony', () => {
  const bavarian = createAreaDirectory(areas, '09184');
  for (const text of ['254', '254000000', '241001']) {
    expect(bavarian.maybeArea(text)).toBeUndefined();
    expect(directory.maybeArea(text)?.key.startsWith('03')).toBe(true);
  }
  expect(bavarian.maybeArea('K03254')?.key).toBe('03254');
});

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the test on all spellings of areas is skipped.');

/** All districts, regions and dissolved districts of Lower Saxony in the spellings of three sources (ni_kreise.tsv). */
describe.skipIf(!folder)('every district in every spelling', () => {
  const path = resolve(import.meta.dirname, '..', '..', folder ?? '');
  const rows = folder
    ? readFileSync(resolve(path, readdirSync(path).find((name) => name === 'ni_kreise.tsv') ?? ''), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];

  test('all 45 districts, 4 regions, 2 dissolved districts and the Land are there', () => {
    expect(rows).toHaveLength(52);
  });

  test.each(rows)('%s %s %s', (ags, _level, regional, indicator, geojson, online, geoCode) => {
    const key = ags ?? '';
    const zeros = key.padEnd(8, '0');
    for (const text of [key, zeros, geoCode ?? '', ...(key.length === 3 ? [] : [key.slice(1)])])
      if (text !== '3') expect(directory.maybeArea(text)?.key, text).toBe(key);
    expect(directory.maybeArea(zeros.slice(1))?.key, zeros.slice(1)).toBe(key);
    const regionalKey = `${key.padEnd(5, '0')}0000000`;
    expect(directory.maybeArea(regionalKey)?.key, regionalKey).toBe(key);
    for (const text of [online ?? '', (online ?? '').padEnd(9, '0'), geoCode ?? ''])
      expect(readLsnKey(text, directory), text).toMatchObject({ kind: 'area', area: { key } });
    for (const name of [regional, indicator, geojson]) {
      if (!name) continue;
      const found = directory.areasNamed(name).map((area) => area.key);
      // One area, or several of that name that a person is asked about.
      expect(found, name).toContain(key);
      if (found.length > 1) expect(ambiguous, `${name}: ${found}`).toContain(name);
    }
  });

  /** Names that two areas have, as the sources write them. */
  const ambiguous = [
    'Braunschweig',
    'Göttingen, Landkreis',
    'Göttingen',
    'Lüneburg',
    'Oldenburg',
    'Osnabrück',
  ];
});
