import * as fc from 'fast-check';
import type { Receiver } from '../../data/audience.ts';
import { defaultRules, type ProtectionRules } from '../../data/protection-rules.ts';

/** The truth about some areas, and what was delivered of it and released, once or twice: made up at random. */
export interface World {
  kind: keyof typeof kinds;
  years: readonly string[];
  /** All there is; the last may not be delivered. */
  areas: readonly string[];
  /** Whether areas deliver their own totals beside women and men. */
  hasTotals: boolean;
  /** Whether somebody delivered the Land's total, of all areas. */
  hasStateTotal: boolean;
  /** Of each release: how many areas are delivered by then, and the numbers of each cell. */
  releases: readonly { delivered: number; audiences: readonly Receiver[]; numbers: readonly Numbers[] }[];
  rules: Readonly<Record<Receiver, ProtectionRules>>;
}

export interface Numbers {
  n: number;
  /** What is left to the denominator of a rate. */
  rest: number;
}

export const state = '10';
export const country = 'DG';
export const sexes = ['männlich', 'weiblich'] as const;

/** One indicator of each way to combine, with its periods as the files write them. */
export const kinds = {
  count: { indicator: 'absolvierende-berufliche-schulen', isRate: false, written: (year: string) => year },
  rate: { indicator: 'abgehende-ohne-hauptschulabschluss', isRate: true, written: (year: string) => year },
  stock: {
    indicator: 'bevoelkerung',
    isRate: false,
    written: (year: string) => `${year.slice(0, 4)}-12-31`,
  },
} as const;

const allYears = ['2020/21', '2021/22'];
const allAreas = ['10041', '10042', '10043', '10044', '10045'];

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 25 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 300 }) },
);

/** Nobody divides by 0. */
const arbitraryNumbers: fc.Arbitrary<Numbers> = fc
  .record({ n: small, rest: small })
  .map(({ n, rest }) => ({ n, rest: n === 0 && rest === 0 ? 1 : rest }));

const arbitraryRules: fc.Arbitrary<ProtectionRules> = fc
  .record({ threshold: fc.integer({ min: 3, max: 8 }), showsZero: fc.boolean() })
  .map((own) => ({ ...defaultRules, ...own }));

export const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    kind: fc.constantFrom<World['kind']>('count', 'rate', 'stock'),
    years: fc.integer({ min: 1, max: 2 }),
    areas: fc.integer({ min: 2, max: 5 }),
    missing: fc.integer({ min: 0, max: 1 }),
    hasTotals: fc.boolean(),
    hasStateTotal: fc.boolean(),
    rules: fc.record({ committee: arbitraryRules, public: arbitraryRules }),
    first: fc.constantFrom<readonly Receiver[]>(['committee', 'public'], ['public', 'committee'], ['public']),
    second: fc.constantFrom<readonly Receiver[]>([], ['public'], ['committee', 'public']),
  })
  .chain(({ years, areas, missing, first, second, ...rest }) => {
    const cells = areas * sexes.length * years;
    const numbers = fc.array(arbitraryNumbers, { minLength: cells, maxLength: cells });
    const changes = fc.array(fc.option(arbitraryNumbers, { freq: 6 }), {
      minLength: cells,
      maxLength: cells,
    });
    return fc.record({ numbers, changes }).map(({ numbers: before, changes: after }): World => {
      const changed = before.map((one, place) => (second.length > 0 && after[place] ? after[place] : one));
      return {
        ...rest,
        years: allYears.slice(0, years),
        areas: allAreas.slice(0, areas),
        releases: [
          { delivered: areas - missing, audiences: first, numbers: before },
          ...(second.length > 0 ? [{ delivered: areas, audiences: second, numbers: changed }] : []),
        ],
      };
    });
  });

/** The cells of a world in the order of its numbers. */
export function cellsOf({ areas, years }: World): { area: string; sex: string; year: string }[] {
  return areas.flatMap((area) => years.flatMap((year) => sexes.map((sex) => ({ area, sex, year }))));
}

/** The rows that are delivered for a release, for the long template. */
export function rowsOf(world: World, release: World['releases'][number]): string[] {
  const { indicator, isRate, written } = kinds[world.kind];
  const cells = cellsOf(world).map((cell, place) => ({ ...cell, ...numbersAt(release, place) }));
  const row = (area: string, year: string, breakdown: string, of: readonly Numbers[]) => {
    const n = of.reduce((sum, one) => sum + one.n, 0);
    const all = n + of.reduce((sum, one) => sum + one.rest, 0);
    return `${indicator};${area};${written(year)};${breakdown};${isRate ? `;${n};${all}` : `${n};;`};;`;
  };
  return world.years.flatMap((year) => {
    const inYear = cells.filter((cell) => cell.year === year);
    const areas = world.areas.slice(0, release.delivered).flatMap((area) => {
      const own = inYear.filter((cell) => cell.area === area);
      const parts = own.map((cell) => row(area, year, `geschlecht=${cell.sex}`, [cell]));
      return world.hasTotals ? [...parts, row(area, year, '', own)] : parts;
    });
    return world.hasStateTotal ? [...areas, row(state, year, '', inYear)] : areas;
  });
}

export function numbersAt(release: World['releases'][number], place: number): Numbers {
  const found = release.numbers[place];
  if (!found) throw new Error(`no such cell: ${place}`);
  return found;
}
