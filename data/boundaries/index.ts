import * as z from 'zod';
import type { Area, AreaLevel } from '../area.ts';
import { notEvidenced } from '../words.ts';
import listed from './areas.json';
import { changes } from './changes.ts';

const { areas: rows } = z
  .strictObject({ source: z.string(), areas: z.array(z.tuple([z.string(), z.string()])) })
  .parse(listed);
const keys = new Set(rows.map(([key]) => key));
const germany = 'DG';

const levelsByLength: Readonly<Record<number, AreaLevel>> = {
  2: 'state',
  3: 'region',
  5: 'district',
  8: 'municipality',
};

type Validity = Pick<Area, 'validFrom' | 'validTo' | 'validitySource' | 'successors'>;

/**
 * Germany, the Länder, regions, districts (with those that were dissolved) and the eight-digit units, as the district
 * tables of the Regionaldatenbank list them. Hierarchy `administrative`: districts and Berlin's Bezirke in Länder,
 * Länder in Germany; hierarchy `region`: districts in regions, regions in Länder. Within one hierarchy the children
 * listed are complete, so the three single cities inside a larger district have no parent.
 */
export const areas: readonly Area[] = rows.map(([key, name]) => ({
  key,
  name,
  level: levelOf(key),
  parents: parentsOf(key),
  ...validityOf(key),
}));

function levelOf(key: string): AreaLevel {
  const level = key === germany ? 'country' : levelsByLength[key.length];
  if (!level) throw new Error(`not an area key: ${key}`);
  return level;
}

function parentsOf(key: string): Record<string, string> {
  const land = key.slice(0, 2);
  const region = key.slice(0, 3);
  switch (levelOf(key)) {
    case 'country':
      return {};
    case 'state':
      return { administrative: germany };
    case 'region':
      return { region: land };
    case 'district':
      return keys.has(region) ? { administrative: land, region } : { administrative: land };
    case 'municipality':
      return keys.has(key.slice(0, 5)) ? {} : { administrative: land };
  }
}

function validityOf(key: string): Validity {
  const validity: Validity = { validFrom: null, validTo: null, validitySource: '', successors: [] };
  const sources: string[] = [];
  for (const { on, source, merged, joined, redrawn } of changes) {
    const drawn = redrawn.find(({ ended, begun }) => [...ended, ...begun].includes(key));
    const successor = successorOf(key, merged) ?? successorOf(key, joined);
    const ends = successor !== undefined || drawn?.ended.includes(key) === true;
    const begins = key in merged || drawn?.begun.includes(key) === true;
    if (ends) validity.validTo = dayBefore(on);
    if (begins) validity.validFrom = on;
    if (successor) validity.successors.push(successor);
    if (ends || begins) sources.push(drawn ? `${source} (${drawn.why})` : source);
  }
  return { ...validity, validitySource: sources.join('; ') || notEvidenced };
}

function successorOf(key: string, successors: Readonly<Record<string, readonly string[]>>) {
  return Object.keys(successors).find((successor) => successors[successor]?.includes(key));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
