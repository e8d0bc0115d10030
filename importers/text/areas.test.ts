import { describe, expect, it } from 'vitest';
import type { Area, AreaLevel } from '../../data/area.ts';
import { createAreaDirectory } from './areas.ts';

function place(key: string, name: string, level: AreaLevel): Area {
  return {
    key,
    name,
    level,
    parents: {},
    validFrom: null,
    validTo: null,
    validitySource: 'nicht belegt',
    successors: [],
  };
}

/** Names as the Regionaldatenbank writes them. */
const places = [
  place('DG', 'Deutschland', 'country'),
  place('02', 'Hamburg', 'state'),
  place('02000', 'Hamburg', 'district'),
  place('03', 'Niedersachsen', 'state'),
  place('031', 'Braunschweig, Statistische Region', 'region'),
  place('032', 'Hannover, Statistische Region', 'region'),
  place('03101', 'Braunschweig, kreisfreie Stadt', 'district'),
  place('03151', 'Gifhorn, Landkreis', 'district'),
  place('03152', 'Göttingen, Landkreis', 'district'),
  place('03159', 'Göttingen, Landkreis', 'district'),
  place('03241', 'Region Hannover, Landkreis', 'district'),
  place('03241001', 'Hannover, Landeshauptstadt', 'municipality'),
  place('03254', 'Hildesheim, Landkreis', 'district'),
  place('03254026', 'Sarstedt, Stadt', 'municipality'),
  place('03256', 'Nienburg (Weser), Landkreis', 'district'),
  place('03358', 'Heidekreis', 'district'),
  place('03403', 'Oldenburg (Oldenburg), kreisfreie Stadt', 'district'),
  place('03404', 'Osnabrück, kreisfreie Stadt', 'district'),
  place('03458', 'Oldenburg, Landkreis', 'district'),
  place('03459', 'Osnabrück, Landkreis', 'district'),
];
const directory = createAreaDirectory(places, '03254');

describe('maybeArea', () => {
  it.each<[string, string | undefined]>([
    ['03254', '03254'],
    [' 03254 ', '03254'],
    ['3254', '03254'],
    ['03254000', '03254'],
    ['3254000', '03254'],
    ['K03254', '03254'],
    ['K030', '03'],
    ['K031', '031'],
    ['K03241001', '03241001'],
    ['K03241999', undefined],
    ['254', '03254'],
    ['254000000', '03254'],
    ['254026', '03254026'],
    ['254026000', '03254026'],
    ['3254026', '03254026'],
    ['032540000000', '03254'],
    ['032540026026', '03254026'],
    ['03', '03'],
    ['03000000', '03'],
    ['03100000', '031'],
    ['31', '031'],
    ['dg', 'DG'],
    ['151', '03151'],
    ['101000', '03101'],
    ['2', undefined],
    ['0', undefined],
    ['', undefined],
    ['03999', undefined],
    ['Gifhorn', undefined],
  ])('%s', (key, expected) => {
    expect(directory.maybeArea(key)?.key).toBe(expected);
  });
});

describe('areasNamed', () => {
  it.each<[string, string[]]>([
    ['Braunschweig, kreisfreie Stadt', ['03101']],
    ['Braunschweig, Stadt', ['03101']],
    ['Braunschweig Stadt', ['03101']],
    ['Stadt Braunschweig', ['03101']],
    ['Braunschweig, Statistische Region', ['031']],
    ['Braunschweig, Stat. Region', ['031']],
    ['Statistische Region Braunschweig', ['031']],
    ['Braunschweig', ['031', '03101']],
    ['      Gifhorn, Landkreis', ['03151']],
    ['LK Gifhorn', ['03151']],
    ['Landkreis Gifhorn', ['03151']],
    ['gifhorn', ['03151']],
    ['Göttingen, Landkreis', ['03152', '03159']],
    ['Osnabrück', ['03404', '03459']],
    ['Osnabrück, Landkreis', ['03459']],
    ['Osnabrück, Stadt', ['03404']],
    ['Oldenburg (Oldb)', ['03403']],
    ['Oldenburg (Oldb), Stadt', ['03403']],
    ['Oldenburg (Oldenburg), kreisfreie Stadt', ['03403']],
    ['Landkreis Oldenburg', ['03458']],
    ['Nienburg (Weser)', ['03256']],
    ['Nienburg/Weser', ['03256']],
    ['Nienburg', ['03256']],
    ['Heidekreis', ['03358']],
    ['Landkreis Heidekreis', ['03358']],
    ['Region Hannover', ['03241']],
    ['Niedersachsen', ['03']],
    ['Hamburg', ['02', '02000']],
    ['Atlantis', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(directory.areasNamed(name).map(({ key }) => key)).toEqual(expected);
  });
});
