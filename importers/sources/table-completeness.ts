import { maybeBreakdown } from '../../data/breakdown.ts';
import type { ColumnUse, Mapping } from '../../data/mapping.ts';
import type { ImportContext } from '../importer.ts';
import { isPeriodText, isUsableYear } from './table-times.ts';
import { unknownIndicator } from './template-indicators.ts';

type Figures = Extract<ColumnUse, { role: 'value' | 'numerator' | 'denominator' }>;

/** German sentences that say what a mapping lacks before rows can be read by it; none where it is complete. */
export function missingParts(mapping: Mapping, context: ImportContext): string[] {
  const figures = mapping.columns.flatMap(({ caption, use }) =>
    use.role === 'value' || use.role === 'numerator' || use.role === 'denominator' ? [{ caption, use }] : [],
  );
  if (!figures.some(({ use }) => use.role !== 'denominator'))
    return ['Keine Spalte ist als Wert oder als Zähler und Nenner zugeordnet.'];
  return [
    ...figures.flatMap(({ caption, use }) => missingOfColumn(caption, use, mapping)),
    ...unknownParts(
      mapping,
      figures.map(({ use }) => use),
      context,
    ),
    ...unpaired(figures, mapping, context),
    ...sameKeys(figures),
  ].filter((text, index, all) => all.indexOf(text) === index);
}

function missingOfColumn(caption: string, use: Figures, { columns, constants }: Mapping): string[] {
  const has = (role: ColumnUse['role']) => columns.some((column) => column.use.role === role);
  const lacks = (field: 'indicator' | 'area' | 'period') =>
    use[field] === null && constants[field] === null && !has(field);
  return [
    ...(lacks('indicator') ? [`Für die Spalte „${caption}“ fehlt die Kennzahl.`] : []),
    ...(lacks('area') ? ['Es fehlt das Gebiet: eine Spalte oder ein Gebiet für die ganze Tabelle.'] : []),
    ...(lacks('period')
      ? ['Es fehlt der Zeitraum: eine Spalte oder ein Zeitraum für die ganze Tabelle.']
      : []),
  ];
}

function unknownParts(mapping: Mapping, figures: readonly Figures[], context: ImportContext): string[] {
  const all = [mapping.constants, ...figures];
  const named = (field: 'indicator' | 'area' | 'period') => all.flatMap((one) => one[field] ?? []);
  const isArea = (key: string) => key === context.municipality || context.areas.maybeArea(key) !== undefined;
  const year = mapping.year;
  return [
    ...named('indicator')
      .filter((id) => !context.indicators.some((one) => one.id === id))
      .map((id) => unknownIndicator(context, id)),
    ...named('area')
      .filter((key) => !isArea(key))
      .map((key) => `Das Gebiet „${key}“ ist nicht bekannt.`),
    ...named('period')
      .filter((text) => !isPeriodText(text))
      .map((text) => `„${text}“ ist kein Zeitraum.`),
    ...all
      .filter(({ breakdown }) => !maybeBreakdown(breakdown))
      .map(({ breakdown }) => `„${breakdown}“ ist keine Gliederung der Form merkmal=ausprägung.`),
    ...mapping.columns.flatMap(({ caption, use }) =>
      use.role === 'breakdown' && !/^[a-z][a-z0-9-]*$/.test(use.dimension)
        ? [`Für die Spalte „${caption}“ fehlt das Gliederungsmerkmal.`]
        : [],
    ),
    ...(year && !isUsableYear(year) ? ['Zum Stichtag fehlen Tag und Monat (zum Beispiel 31.12.).'] : []),
  ];
}

/** Parts belong to rates, and a numerator needs its denominator. */
function unpaired(
  figures: readonly { caption: string; use: Figures }[],
  mapping: Mapping,
  context: ImportContext,
): string[] {
  const denominators = figures.filter(({ use }) => use.role === 'denominator');
  return figures.flatMap(({ caption, use }) => {
    if (use.role === 'value') return [];
    const id = use.indicator ?? mapping.constants.indicator;
    const indicator = context.indicators.find((one) => one.id === id);
    if (indicator && indicator.aggregation !== 'rate')
      return [
        `„${indicator.title.de}“ wird ohne Zähler und Nenner geführt; „${caption}“ bitte als Wert zuordnen.`,
      ];
    const isPaired = use.role === 'denominator' || denominators.some((other) => isSameKey(other.use, use));
    return isPaired ? [] : [`Zum Zähler „${caption}“ fehlt eine Spalte mit dem Nenner.`];
  });
}

function isSameKey(one: Figures, other: Figures): boolean {
  return (
    one.indicator === other.indicator &&
    one.period === other.period &&
    one.area === other.area &&
    one.breakdown === other.breakdown
  );
}

/** Columns that the mapping does not tell apart: one sentence for all that mean the same. */
function sameKeys(figures: readonly { caption: string; use: Figures }[]): string[] {
  const isTwin = (one: Figures, other: Figures) => one.role === other.role && isSameKey(one, other);
  return figures.flatMap(({ use }, index) => {
    const twins = figures.filter((other) => isTwin(other.use, use));
    if (twins.length < 2 || figures.findIndex((other) => isTwin(other.use, use)) < index) return [];
    const shown = twins.slice(0, 3).map(({ caption }) => `„${caption}“`);
    const more = twins.length > 3 ? ` und ${twins.length - 3} weitere` : '';
    return [
      `Die Spalten ${shown.join(', ')}${more} meinen dasselbe; bitte alle bis auf eine anders zuordnen oder weglassen.`,
    ];
  });
}
