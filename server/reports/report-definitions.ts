import { indicators } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import type { Language } from '../../data/words.ts';

/** The indicator that the answers of surveys are figures of. */
export const surveyIndicator = 'umfrage-antwortanteil';

/** What indicators mean, in the order of their ids; ids that are none are left out. */
export function definitionsOf(ids: readonly string[], language: Language): ReportDocument['definitions'] {
  return named(ids).map(({ title, definitionVersion, definition, formula, unit }) => ({
    title: title[language],
    version: definitionVersion,
    definition: definition[language],
    formula: formula[language],
    unit: unit[language],
  }));
}

/** Where their figures come from, each source once. */
export function sourcesOf(ids: readonly string[]): ReportDocument['sources'] {
  const sources = named(ids).flatMap((indicator) => indicator.sources);
  const titled = sources.map(({ publisher, title, table, licence }) => ({
    title: [publisher, table === null ? title : `${title} (${table})`].join(': '),
    licence,
  }));
  return [...new Map(titled.map((source) => [source.title, source])).values()];
}

function named(ids: readonly string[]): Indicator[] {
  return ids.flatMap((id) => indicators.filter((indicator) => indicator.id === id));
}
