import { dimensions, indicators } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { officialFormats } from '../../data/official-formats.ts';
import type { ProtectionRules } from '../../data/protection-rules.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { sourceName } from '../database/past-figures.ts';
import { type ReleasedFigure, readImportSources } from '../database/released-editions.ts';
import { readValues } from '../database/values.ts';
import type { Composition } from '../protection/area-sums.ts';
import type { TableQuestion } from '../protection/build-table.ts';
import { type ClosedFigure, closeIndicator } from './closure.ts';
import { type Atlas, listSources } from './material.ts';

/** A source of figures: format and table code. */
type Sources = Awaited<ReturnType<typeof readImportSources>>;

/** The figures of an indicator that counts persons as they stand, with what they are to be held against. */
export interface ProtectedIndicator {
  indicator: Indicator;
  figures: ReleasedFigure[];
}

/**
 * All figures that an audience could ask for and that have to be protected: those of indicators that count persons,
 * unless everything that is stored of one was published by official statistics.
 */
export async function readFiguresToProtect(
  db: Database,
  caller: Caller,
  atlas: Atlas,
  rules: ProtectionRules,
): Promise<ProtectedIndicator[]> {
  const sources = await readImportSources(db, caller);
  const found: ProtectedIndicator[] = [];
  for (const indicator of indicators.filter(({ countsPersons }) => countsPersons)) {
    const { id, definitionVersion } = indicator;
    const key = { indicator: id, definitionVersion };
    const values = await readValues(db, caller, { ...key, areas: null, asOf: null });
    if (values.every((value) => isOfficial(value, sources))) continue;
    const closed = closeIndicator(indicator, values, atlas);
    const standard = standardOf(indicator, values, sources, rules);
    found.push({
      indicator,
      figures: closed.map((figure) => releasedOf(figure, indicator, sources, standard)),
    });
  }
  return found;
}

function isOfficial({ origin }: Pick<StoredValue, 'origin'>, sources: Sources): boolean {
  const source = sources.get(origin.import);
  return source !== undefined && officialFormats.includes(source.format);
}

interface Standard {
  threshold: number;
  showsZero: boolean;
  isPublished: boolean;
}

/** The highest threshold that the rules name: of the municipality, the indicator, or a source of its figures. */
function standardOf(
  { id }: Indicator,
  values: readonly StoredValue[],
  sources: Sources,
  rules: ProtectionRules,
): Standard {
  const own = rules.indicators.find(({ indicator }) => indicator === id);
  const used = new Set(
    values.flatMap(({ origin }) => {
      const source = sources.get(origin.import);
      return source ? [source.format, sourceName(source.format, source.code)] : [];
    }),
  );
  const higher = rules.sources.filter(({ source }) => used.has(source)).map(({ threshold }) => threshold);
  return {
    threshold: Math.max(rules.threshold, own?.threshold ?? rules.threshold, ...higher),
    showsZero: rules.showsZero && !(own?.hidesZero ?? false),
    isPublished: own?.isPublished ?? false,
  };
}

function releasedOf(
  { area, breakdown, period, point, isDerived, basis }: ClosedFigure,
  indicator: Indicator,
  sources: Sources,
  standard: Standard,
): ReleasedFigure {
  const { value, numerator, denominator, gap, sign, qualifiers, reported, due } = point;
  const { how, present, expected, complete, approximate, notes } = point;
  const isStored = how === 'delivered' || how === 'computed';
  const [origin] = point.origins;
  const isExempt = isStored && origin !== undefined && isOfficial({ origin }, sources);
  return {
    ...{ area, breakdown, period, value, numerator, denominator, gap, sign, qualifiers, reported, due },
    indicator: indicator.id,
    definitionVersion: indicator.definitionVersion,
    isExempt: standard.isPublished || isExempt,
    threshold: standard.threshold,
    showsZero: standard.showsZero,
    combined: { how, present, expected, complete, approximate, notes },
    isDerived,
    basis,
    withheld: null,
  };
}

/** What the sums between figures are found by. */
export function askTable(atlas: Atlas): Pick<TableQuestion, 'indicators' | 'dimensions' | 'compositions'> {
  const compositions = new Map<string, Composition>(
    [...atlas.areas.values()].map((area) => [area.key, { area, ...listSources(area, atlas) }]),
  );
  return { indicators: indicators.filter(({ countsPersons }) => countsPersons), dimensions, compositions };
}
