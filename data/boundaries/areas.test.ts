import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { area, isValidOn } from '../area.ts';
import { notEvidenced } from '../words.ts';
import { changes } from './changes.ts';
import { areas } from './index.ts';

const byKey = new Map(areas.map((place) => [place.key, place]));
const root = resolve(import.meta.dirname, '../..');

function childrenOf(key: string, hierarchy: string): string[] {
  return areas.filter((place) => place.parents[hierarchy] === key).map((place) => place.key);
}

describe('the list of areas', () => {
  test('fits the schema, each key once', () => {
    for (const place of areas) expect(area.parse(place)).toEqual(place);
    expect(byKey.size).toBe(areas.length);
  });

  // Counted in the five district tables 01, 03, 04, 06 and 09, which list the same codes in the same order.
  test.each([
    ['country', 1],
    ['state', 16],
    ['region', 35],
    ['district', 471],
    ['municipality', 15],
  ])('has the level %s %i times', (level, count) => {
    expect(areas.filter((place) => place.level === level)).toHaveLength(count);
  });

  // Read from table 21111-02-06-4.
  test.each([
    ['DG', 'Deutschland'],
    ['031', 'Braunschweig, Statistische Region'],
    ['03159', 'Göttingen, Landkreis'],
    ['03354', 'Lüchow-Dannenberg, Landkreis'],
    ['03357', 'Rotenburg (Wümme), Landkreis'],
    ['03158', 'Wolfenbüttel, Landkreis'],
    ['13002', 'Neubrandenburg, Stadt, kreisfreie Stadt'],
    ['11008008', 'Berlin-Neukölln'],
  ])('names %s %s', (key, name) => {
    expect(byKey.get(key)?.name).toBe(name);
  });

  test('has no damaged names', () => {
    for (const { name } of areas) expect(name).toMatch(/^(?! )(?!.* {2})[\p{L}\d ,.()/-]+(?<! )$/u);
  });

  test('leaves the demonstration key to the demonstration', () => {
    expect(byKey.has('03999')).toBe(false);
  });
});

describe('hierarchies', () => {
  test('every parent is listed', () => {
    for (const place of areas) {
      for (const parent of Object.values(place.parents)) expect(byKey.has(parent), place.key).toBe(true);
    }
  });

  test('Lower Saxony has 45 valid districts in four regions', () => {
    const on2020 = (key: string) =>
      isValidOn(byKey.get(key) ?? { validFrom: '9999', validTo: null }, '2020-12-31');
    expect(childrenOf('03', 'administrative').filter(on2020)).toHaveLength(45);
    const regions = childrenOf('03', 'region');
    expect(regions).toEqual(['031', '032', '033', '034']);
    expect(regions.flatMap((region) => childrenOf(region, 'region')).filter(on2020)).toHaveLength(45);
  });

  test('a hierarchy never mixes levels under one parent, so that nothing is added up twice', () => {
    for (const { key } of areas) {
      for (const hierarchy of ['administrative', 'region']) {
        const levels = new Set(childrenOf(key, hierarchy).map((child) => byKey.get(child)?.level));
        expect(levels.size, `${hierarchy} ${key}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test('Germany has 16 Länder and Berlin twelve Bezirke', () => {
    expect(childrenOf('DG', 'administrative')).toHaveLength(16);
    expect(childrenOf('11', 'administrative')).toHaveLength(12);
  });

  test('cities inside a listed district have no parent, because their neighbours are not listed', () => {
    for (const key of ['03241001', '05334002', '10041100']) expect(byKey.get(key)?.parents).toEqual({});
  });
});

describe('validity', () => {
  // ni_kreise.tsv: dissolved 2016-11-01 (merged into 03159).
  test.each(['03152', '03156'])('%s ends on 31 October 2016 in 03159', (key) => {
    expect(byKey.get(key)).toMatchObject({ validFrom: null, validTo: '2016-10-31', successors: ['03159'] });
  });

  test('03159 begins on 1 November 2016', () => {
    expect(byKey.get('03159')).toMatchObject({ validFrom: '2016-11-01', validTo: null, successors: [] });
  });

  test.each([
    ['13052', '2011-09-03', [], 'geteilt'],
    ['13006', '2011-09-03', ['13074'], 'wirksam 4. September 2011'],
    ['14178', '2008-07-31', ['14523'], 'wirksam 1. August 2008'],
    ['15151', '2007-06-30', [], 'geteilt'],
    ['16056', '2021-06-30', ['16063'], 'wirksam 1. Juli 2021'],
    ['05354', '2009-10-20', [], '05334002'],
    ['143', '2008-07-31', [], 'Döbeln'],
  ])('%s ends on %s with successors %j and says why', (key, validTo, successors, why) => {
    const place = byKey.get(key);
    expect(place).toMatchObject({ validTo, successors });
    expect(place?.validitySource).toContain(why);
  });

  test('an area that joined one that was there before does not end it', () => {
    expect(byKey.get('16063')).toMatchObject({ validFrom: null, validTo: null });
  });

  test('is empty without a source and sourced where it is not', () => {
    for (const { key, validFrom, validTo, validitySource } of areas) {
      expect(validitySource === notEvidenced, key).toBe(validFrom === null && validTo === null);
    }
    for (const { on, source } of changes) expect(source.trim().length, on).toBeGreaterThan(15);
  });

  test('successors are listed, and a new area begins the day after its predecessors end', () => {
    for (const { on, merged, joined, redrawn } of changes) {
      const named = [merged, joined].flatMap((part) => [...Object.keys(part), ...Object.values(part).flat()]);
      const drawn = redrawn.flatMap(({ ended, begun }) => [...ended, ...begun]);
      for (const key of [...named, ...drawn]) expect(byKey.has(key), key).toBe(true);
      for (const key of Object.keys(merged)) expect(byKey.get(key)?.validFrom).toBe(on);
      for (const key of Object.values(merged).flat()) {
        expect(isValidOn(byKey.get(key) ?? { validFrom: null, validTo: null }, on), key).toBe(false);
      }
    }
  });

  test('every district of a redrawn Land is either ended or begun', () => {
    for (const land of ['14', '15']) {
      const open = childrenOf(land, 'administrative').filter((key) => {
        const place = byKey.get(key);
        return place?.validFrom === null && place.validTo === null;
      });
      expect(open).toEqual([]);
    }
  });
});

const samples = process.env.ZIELKREIS_SAMPLES;
if (!samples) console.warn('areas.test.ts: ZIELKREIS_SAMPLES is not set, the sample tables are not compared');

describe.skipIf(!samples)('the sample tables (ZIELKREIS_SAMPLES)', () => {
  const folder = resolve(root, samples ?? '');

  test('every code of ni_kreise.tsv is listed under its name', () => {
    const lines = readFileSync(join(folder, 'ni_kreise.tsv'), 'utf8').trim().split('\n').slice(1);
    expect(lines).toHaveLength(52);
    for (const line of lines) {
      const [key = '', , name] = line.split('\t');
      expect(byKey.get(key)?.name).toBe(name);
    }
  });

  test.each(['01', '03', '04', '06', '09'])('sample %s lists exactly these areas', (number) => {
    const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`)) ?? '';
    const listed = readListed(readFileSync(join(folder, file)).toString('latin1'));
    expect(listed.map(([key]) => key)).toEqual(areas.map(({ key }) => key));
    for (const [key, name] of listed) expect(core(byKey.get(key)?.name ?? ''), key).toBe(core(name));
  });
});

/** Key and name of each data row, found by the key alone. */
function readListed(text: string): [string, string][] {
  const end = text.indexOf('\n__________');
  return text
    .slice(0, end)
    .split('\n')
    .flatMap((line) => {
      const match = /^(?:[\d.]+;)?(DG|\d{2}|\d{3}|\d{5}|\d{8});([^;]+);/.exec(line);
      return match?.[1] && match[2] ? [[match[1], match[2]] satisfies [string, string]] : [];
    });
}

/** The name without its kind and honorary titles, which differ between releases. */
function core(name: string): string {
  return name
    .replace(
      /\(einschl\. Stadt Aachen\)|\b(Landkreis|Kreis|Stadtkreis|Land|Stadt|Hansestadt|Landeshauptstadt)\b/gi,
      '',
    )
    .replace(/\b(kreisfreie|krfr\.|krsfr\.|Wissenschaftsstadt|documenta-|Stat\.|Statistische|Region)/gi, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
}
