import type { Area } from '../../data/area.ts';
import type { AreaDirectory } from '../importer.ts';

/**
 * Looks up areas by the spellings of the AGS in real files and by name.
 *
 * Keys: `03254`, `3254` (Excel dropped the zero), `03254000` (filled up), `K03254`, `K030` (LSN's GeoCode),
 * 12 digits (ARS); where `home`, the municipality's own key, lies in Lower Saxony, also `254`, `254000000` and `254026`
 * (LSN-Online, without the Land 03). A key whose reading is not certain (`0`, `2`: LSN's shortest keys look like other
 * offices' keys) is not found.
 */
export function createAreaDirectory(areas: readonly Area[], home: string | null = null): AreaDirectory {
  const byKey = new Map(areas.map((area) => [area.key, area]));
  const byName = new Map<string, Area[]>();
  for (const area of areas) {
    for (const spelling of new Set(nameSpellings(readName(area.name)))) {
      byName.set(spelling, [...(byName.get(spelling) ?? []), area]);
    }
  }
  const isLowerSaxon = home?.startsWith('03') === true;
  return {
    maybeArea: (key) => maybeByKey(byKey, key, isLowerSaxon),
    areasNamed: (name) => findByName(byName, name),
  };
}

function maybeByKey(byKey: ReadonlyMap<string, Area>, text: string, isLowerSaxon: boolean): Area | undefined {
  const key = text.replace(/[\s\u00a0\u202f'’=" ]+/g, '').toUpperCase();
  const exact = byKey.get(key);
  if (exact) return exact;
  const found = new Map<string, Area>();
  for (const candidate of [...keySpellings(key), ...(isLowerSaxon ? withoutLand(key) : [])]) {
    const area = byKey.get(candidate);
    if (area) found.set(area.key, area);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function keySpellings(key: string): string[] {
  const geoCode = /^K(\d{3,8})$/.exec(key)?.[1];
  // K030 is the Land: LSN writes the region digit 0 for "all of it".
  if (geoCode !== undefined)
    return geoCode.endsWith('0') && geoCode.length === 3 ? [geoCode.slice(0, 2)] : shortened(geoCode);
  if (!/^\d+$/.test(key)) return [];
  switch (key.length) {
    case 2:
      return [`0${key}`];
    case 4:
      return [`0${key}`];
    case 7:
      return shortened(`0${key}`);
    case 8:
      return shortened(key);
    case 11:
      return municipalityOf(`0${key}`);
    case 12:
      return municipalityOf(key);
    default:
      return [];
  }
}

/** LSN's keys, which leave out the Land. `151` may be a region elsewhere, which is found first. */
function withoutLand(key: string): string[] {
  if (/^[1-4]\d{2}$/.test(key)) return [`03${key}`];
  if (/^[1-4]\d{5}(?:000)?$/.test(key)) return shortened(`03${key.slice(0, 6)}`);
  return [];
}

/** An AGS that is filled up with zeros stands for the area above. */
function shortened(key: string): string[] {
  if (key.length !== 8 || !key.endsWith('000')) return [key];
  if (!key.endsWith('00000')) return [key.slice(0, 5)];
  return [key.endsWith('000000') ? key.slice(0, 2) : key.slice(0, 3)];
}

/** A Regionalschlüssel of 12 digits: the AGS with four digits for the Gemeindeverband between Kreis and Gemeinde. */
function municipalityOf(regionalKey: string): string[] {
  const association = regionalKey.slice(5, 9);
  const municipality = regionalKey.slice(9);
  if (municipality === '000' && association !== '0000') return [];
  return shortened(`${regionalKey.slice(0, 5)}${municipality}`);
}

type NameKind = 'district' | 'city' | 'region' | null;

interface AreaName {
  base: string;
  kind: NameKind;
}

const designators: [RegExp, NameKind][] = [
  [/(?:statistische region|stat\. ?region|regierungsbezirk|reg\.-bez\.|direktionsbezirk)/, 'region'],
  [/(?:kreisfreie stadt|krfr\. stadt|stadtkreis|landeshauptstadt|hansestadt|lhst\.?|stadt)/, 'city'],
  [/(?:landkreis|lkr\.?|lk|kreis)/, 'district'],
];

/** Splits "Braunschweig, kreisfreie Stadt", "Stadt Braunschweig" or "LK Gifhorn" into base name and kind. */
function readName(text: string): AreaName {
  let base = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/(?:[¹²³*]|\d\))+\s*$/u, '')
    .trim()
    .toLowerCase()
    .replace(/\((?:oldenburg|oldb\.?)\)/, '(oldb)')
    .replace(/\s*\/\s*(\p{L}+)$/u, ' ($1)');
  let kind: NameKind = null;
  for (let before = ''; before !== base; ) {
    before = base;
    for (const [word, means] of designators) {
      const shorter = base
        .replace(new RegExp(`,?\\s+${word.source}$|,\\s*${word.source}(?=,)`), '')
        .replace(new RegExp(`^${word.source}\\s+`), '');
      if (shorter === base) continue;
      base = shorter.trim();
      kind ??= means;
    }
  }
  return { base, kind };
}

function nameSpellings({ base }: AreaName): string[] {
  return [base, withoutBrackets(base)];
}

function withoutBrackets(base: string): string {
  return base.replace(/\s*\([^)]*\)/g, '').trim();
}

function findByName(byName: ReadonlyMap<string, Area[]>, text: string): Area[] {
  const name = readName(text);
  const named = byName.get(name.base) ?? byName.get(withoutBrackets(name.base)) ?? [];
  const ofKind = name.kind === null ? named : named.filter((area) => isOfKind(area, name.kind));
  return ofKind.length > 0 || name.kind !== null ? ofKind : named;
}

/** A city may be kreisfrei (a district by its level) or a municipality; a Land may be a city. */
function isOfKind(area: Area, kind: NameKind): boolean {
  const own = readName(area.name).kind;
  switch (kind) {
    case 'region':
      return area.level === 'region';
    case 'district':
      return area.level === 'district' && own !== 'city';
    case 'city':
      return area.level === 'municipality' || (own === 'city' && area.level === 'district');
    case null:
      return true;
  }
}
