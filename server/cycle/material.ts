import type { Area } from '../../data/area.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { SeriesBreak } from '../../data/series-break.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import { readAreas } from '../database/areas.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import type { Database } from '../database/database.ts';
import { readSchools } from '../database/schools.ts';
import { readStandingBreaks } from '../database/series-breaks.ts';
import { readValues, type ValuesQuery } from '../database/values.ts';
import { listHierarchies } from './hierarchies.ts';

/** What one request knows of places and labels: read once, used for every series of its answer. */
export interface Atlas {
  areas: ReadonlyMap<string, Area>;
  /** `dimension=category` → label, for the categories that files and the school register name. */
  labels: ReadonlyMap<string, string>;
  /** Last days of categories that ended: closed schools, as `schule=number`. */
  ended: ReadonlyMap<string, string>;
  /** The breaks in series that staff noted and did not withdraw; for others as they were released. */
  breaks: readonly SeriesBreak[];
}

/** With `asOf` (ISO time) labels and breaks as they were known then. */
export async function readAtlas(db: Database, caller: Caller, asOf: string | null = null): Promise<Atlas> {
  const areas = await readAreas(db);
  const schools = await readSchools(db, caller);
  const labels = await readCategoryLabels(db, caller, asOf);
  const breaks = await readStandingBreaks(db, caller, asOf);
  return {
    areas: new Map(areas.map((area) => [area.key, area])),
    labels: new Map([...schools.map(({ number, name }) => [`schule=${number}`, name] as const), ...labels]),
    ended: new Map(schools.flatMap(({ number, closed }) => (closed ? [[`schule=${number}`, closed]] : []))),
    breaks,
  };
}

/** The figures that series of one indicator and area are combined from. */
export interface Material {
  indicator: Indicator;
  area: Area;
  children: Area[];
  /** Children in each further hierarchy. */
  furtherChildren: Area[][];
  predecessors: Area[];
  values: StoredValue[];
}

/** Another way to stored values than the database's own: those that would be there after a change. */
export type ReadValues = (query: ValuesQuery) => Promise<StoredValue[]>;

/** Reads the area's own figures and those of its children and predecessors, current or as of an ISO time. */
export async function readMaterial(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  question: { indicator: Indicator; area: Area; asOf: string | null; read?: ReadValues | undefined },
): Promise<Material> {
  const { indicator, area, asOf, read = (query) => readValues(db, caller, query) } = question;
  const sources = listSources(area, atlas);
  const values = await read({
    indicator: indicator.id,
    definitionVersion: indicator.definitionVersion,
    areas: sourceKeys(area, sources),
    asOf,
  });
  return { indicator, area, ...sources, values };
}

type Sources = Pick<Material, 'children' | 'furtherChildren' | 'predecessors'>;

/** The areas whose figures an area's may be made of. */
export function listSources(area: Area, atlas: Atlas): Sources {
  const [children = [], ...furtherChildren] = listHierarchies(area, atlas.areas.values());
  return {
    children,
    furtherChildren,
    predecessors: [...atlas.areas.values()].filter(({ successors }) => successors.includes(area.key)),
  };
}

/** The keys of an area and of all that its figures may be made of, each once. */
export function sourceKeys(area: Area, { children, furtherChildren, predecessors }: Sources): string[] {
  const places = [area, ...children, ...furtherChildren.flat(), ...predecessors];
  return [...new Set(places.map(({ key }) => key))];
}
