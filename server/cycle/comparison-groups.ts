import type { Area, AreaLevel } from '../../data/area.ts';
import { maybeDimension } from '../../data/catalogue/index.ts';
import type { ComparisonGroup } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Words } from '../../data/words.ts';
import { type Atlas, listSources } from './material.ts';

/** A group with what it is made of: the areas of one level inside a parent, or the categories of a dimension. */
export type Group = ComparisonGroup &
  (
    | { kind: 'areas'; parent: Area; level: AreaLevel; members: readonly Area[] }
    | { kind: 'categories'; dimension: string }
  );

type AreaGroup = Extract<Group, { kind: 'areas' }>;

interface Stored {
  /** Keys of the areas that have values. */
  areas: ReadonlySet<string>;
  /** Canonical breakdowns that have values. */
  breakdowns: readonly string[];
}

/**
 * The groups in which at least two members have figures of the indicator, the one that fits `own` best first. A country
 * is left out whose districts with figures all lie in one Land: it would rank that Land's among hundreds without any.
 */
export function listGroups(indicator: Indicator, own: Area, atlas: Atlas, stored: Stored): Group[] {
  const ofAreas = areaGroups(atlas, stored.areas);
  const told = ofAreas.filter((group) => !ofAreas.some((other) => isPartWithAllFigures(other, group)));
  const groups = [...told, ...categoryGroups(indicator, own, stored.breakdowns)];
  const fitting = groups.find((group) => isHomeOf(group, own)) ?? groups.find(({ id }) => id === 'DG/state');
  const first = fitting ?? groups[0];
  return [...(first ? [first] : []), ...groups.filter((group) => group !== first)];
}

/** Districts of a Land, beside those of its country: as many with figures means the same ones. */
function isPartWithAllFigures(part: AreaGroup, whole: AreaGroup): boolean {
  return (
    whole.parent.level === 'country' &&
    part.parent.level === 'state' &&
    part.level === whole.level &&
    part.valued === whole.valued
  );
}

/** The districts of the Land whose number the municipality's key begins with. */
function isHomeOf(group: Group, own: Area): boolean {
  return group.id === `${own.key.slice(0, 2)}/${own.level}`;
}

function areaGroups(atlas: Atlas, stored: ReadonlySet<string>): AreaGroup[] {
  const all = [...atlas.areas.values()];
  const hasValues = (area: Area) =>
    stored.has(area.key) || listSources(area, atlas).children.some(({ key }) => stored.has(key));
  const make = (parent: Area, level: AreaLevel, members: readonly Area[]): AreaGroup[] => {
    const valued = members.filter(hasValues).length;
    const id = `${parent.key}/${level}`;
    const title = titleOf(parent, level);
    return valued < 2 ? [] : [{ id, title, kind: 'areas', valued, parent, level, members }];
  };
  return all.flatMap((parent) =>
    childLevels[parent.level].flatMap((level) =>
      make(
        parent,
        level,
        all.filter((area) => area.level === level && isInside(area, parent)),
      ),
    ),
  );
}

const childLevels: Record<AreaLevel, readonly AreaLevel[]> = {
  country: ['state', 'district'],
  state: ['district', 'region', 'municipality'],
  region: ['district'],
  district: ['municipality'],
  municipality: [],
};

/** A direct child in any hierarchy; in the country every district of its Länder. */
function isInside(area: Area, parent: Area): boolean {
  if (Object.values(area.parents).includes(parent.key)) return true;
  return parent.level === 'country' && area.level === 'district' && area.parents.administrative !== undefined;
}

function titleOf(parent: Area, level: AreaLevel): Words {
  const word = levelWords[level];
  return { de: `${parent.name}: ${word.de}`, en: `${parent.name}: ${word.en}` };
}

const levelWords: Record<AreaLevel, Words> = {
  country: { de: 'Staaten', en: 'countries' },
  state: { de: 'Länder', en: 'states' },
  region: { de: 'Regionen', en: 'regions' },
  district: { de: 'Kreise und kreisfreie Städte', en: 'districts' },
  municipality: { de: 'Gemeinden und Bezirke', en: 'municipalities' },
};

/** The schools of the municipality, the pages of a site: what files name in an open dimension. */
function categoryGroups(indicator: Indicator, own: Area, breakdowns: readonly string[]): Group[] {
  return indicator.dimensions.flatMap((id): Group[] => {
    const dimension = maybeDimension(id);
    const valued = new Set(breakdowns.flatMap((text) => categoryOf(text, id))).size;
    if (!dimension?.open || valued < 2) return [];
    const title = {
      de: `${own.name}, nach ${dimension.title.de}`,
      en: `${own.name}, by ${dimension.title.en.toLowerCase()}`,
    };
    return [{ id, title, kind: 'categories', valued, dimension: id }];
  });
}

function categoryOf(breakdown: string, dimension: string): string[] {
  const part = breakdown.split(';').find((one) => one.startsWith(`${dimension}=`));
  return part === undefined ? [] : [part];
}
