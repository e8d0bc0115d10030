import { dimensions, maybeDimension } from '../../data/catalogue/index.ts';
import type { PartsDifference } from '../../data/series.ts';
import { comparePartsWithTotal } from '../aggregation/compare-parts.ts';
import type { Atlas, Material } from './material.ts';

/** Where delivered figures of the breakdown and their complete parts tell different numbers, with the dimension's name. */
export function tellDifferences(material: Material, atlas: Atlas, breakdown: string): PartsDifference[] {
  return comparePartsWithTotal({ ...material, dimensions, breakdown, ended: atlas.ended }).map(
    (difference) => ({ ...difference, label: titleOf(difference.dimension) }),
  );
}

function titleOf(ids: string): PartsDifference['label'] {
  const titles = ids.split(';').map((id) => maybeDimension(id)?.title ?? { de: id, en: id });
  return {
    de: titles.map(({ de }) => de).join(', '),
    en: titles.map(({ en }) => en).join(', '),
  };
}
