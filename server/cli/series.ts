import { breakdownTitle, indicators, maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { nearest } from '../../importers/sources/template-suggestions.ts';
import { createAreaDirectory } from '../../importers/text/areas.ts';
import { formatDate, formatNumber, formatPeriod, formatValue } from '../../web/words/format.ts';
import { gapWords, qualifierWords } from '../../web/words/points.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import { readAreas } from '../database/areas.ts';
import type { Database } from '../database/database.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readSeriesBreaks } from '../database/series-breaks.ts';
import { readValues } from '../database/values.ts';
import type { Command } from './arguments.ts';
import { markStoredBreaks } from './break-marks.ts';

/** The wish was understood but cannot be met: told on stderr, exit code 1. */
export class NotFound extends Error {}

type SeriesCommand = Extract<Command, { kind: 'series' }>;

/** Prints the stored values of an indicator in an area. Throws NotFound with a German message. */
export async function runSeries(
  db: Database,
  caller: Caller,
  command: SeriesCommand,
  print: (text: string) => void,
): Promise<void> {
  const indicator = findIndicator(command.indicator);
  const area = await findArea(db, caller, command.area);
  const values = await readValues(db, caller, {
    indicator: indicator.id,
    definitionVersion: indicator.definitionVersion,
    areas: [area.key],
    breakdowns: command.breakdown === null ? null : [command.breakdown],
    asOf: command.asOf,
  });
  const delivered = values.filter(({ isDerived }) => isDerived !== true);
  const noted = await readSeriesBreaks(db, caller, indicator.id);
  const breaks = markStoredBreaks(delivered, noted, indicator.id);
  const points = delivered.map((value, at) => ({
    ...pointOf(value, indicator, area.name),
    breaks: breaks[at] ?? [],
  }));
  if (command.json) print(JSON.stringify(points, null, 2));
  else print(summarise(points, indicator, area));
}

function pointOf(stored: StoredValue, indicator: Indicator, areaName: string) {
  return {
    indicator: indicator.id,
    area: stored.area,
    areaName,
    period: stored.period.key,
    breakdown: stored.breakdown,
    value: figureOf(stored, indicator),
    numerator: stored.numerator,
    denominator: stored.denominator,
    gap: stored.gap,
    sign: stored.gap === 'protected' ? 'g' : stored.sign,
    qualifiers: stored.qualifiers,
    reported: stored.reported,
    due: stored.due,
    import: stored.origin.import,
    file: stored.origin.file,
    line: stored.origin.line,
    column: stored.origin.column,
  };
}

type SeriesPoint = ReturnType<typeof pointOf> & { breaks: { day: string; reason: string }[] };

/** As delivered, or from its parts by the indicator's factor; a rate of none among none is no number. */
function figureOf({ value, numerator, denominator }: StoredValue, { factor }: Indicator): number | null {
  if (value !== null || numerator === null || denominator === null || denominator === 0) return value;
  return (factor * numerator) / denominator;
}

export function findIndicator(id: string): Indicator {
  const indicator = maybeIndicator(id);
  if (indicator) return indicator;
  const candidates = indicators.flatMap(({ id: known, title }) =>
    [known, title.de].map((spelling) => ({ text: spelling, write: `${known}  ${title.de}` })),
  );
  throw new NotFound(withNearest(`Die Kennzahl „${id}“ gibt es nicht.`, nearest(id, candidates, 5)));
}

export async function findArea(
  db: Database,
  caller: Caller,
  text: string,
): Promise<{ key: string; name: string }> {
  const areas = await readAreas(db);
  const directory = createAreaDirectory(areas, (await readMunicipality(db, caller)).key);
  const named = directory.areasNamed(text);
  const area = directory.maybeArea(text) ?? (named.length === 1 ? named[0] : undefined);
  if (area) return area;
  const candidates = areas.flatMap(({ key, name }) =>
    [key, name, name.split(',')[0] ?? name].map((spelling) => ({ text: spelling, write: `${key}  ${name}` })),
  );
  const near =
    named.length > 0 ? named.map(({ key, name }) => `${key}  ${name}`) : nearest(text, candidates, 5);
  throw new NotFound(withNearest(`Das Gebiet „${text}“ ist nicht bekannt.`, near));
}

function withNearest(message: string, near: readonly string[]): string {
  return near.length === 0
    ? message
    : [`${message} Gemeint vielleicht:`, ...near.map((line) => `  ${line}`)].join('\n');
}

function summarise(points: SeriesPoint[], indicator: Indicator, area: { key: string; name: string }): string {
  const title = `${indicator.title.de}, ${area.name} (${area.key})`;
  if (points.length === 0) return `${title}\n  Keine Werte gespeichert.`;
  const lines = points.flatMap((point) => {
    const marks = point.qualifiers.map((qualifier) => qualifierWords(qualifier, 'de'));
    const parts = `${partsOf(point)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
    const where = `Import ${point.import}, ${point.file}, Zeile ${point.line}`;
    const breaks = point.breaks.map(
      ({ day, reason }) => `  -- Bruch ab ${formatDate(day, 'de')}: ${reason} (vorher nicht vergleichbar)`,
    );
    const line = `  ${formatPeriod(point.period, 'de', 'long')}  ${breakdownTitle(point.breakdown, 'de')}  ${figureWords(point, indicator)}${parts}  [${where}]`;
    return [...breaks, line];
  });
  return [title, ...lines].join('\n');
}

/** As the pages write it: `6,20 %`, `275.817 Einwohnerinnen und Einwohner`, `geheim oder unbekannt (.)`. */
function figureWords(point: SeriesPoint, indicator: Indicator): string {
  if (point.value !== null) {
    const unit = indicator.symbol === '' ? ` ${indicator.unit.de}` : '';
    return `${formatValue(point.value, indicator, 'de')}${unit}`;
  }
  const isOverZero = point.gap === null && point.denominator === 0;
  return gapWords({ ...point, gap: isOverZero ? 'notMeaningful' : point.gap }, 'de');
}

function partsOf({ numerator, denominator }: SeriesPoint): string {
  if (numerator === null || denominator === null) return '';
  const [part, whole] = [numerator, denominator].map((number) =>
    formatNumber(number, Number.isInteger(number) ? 0 : 2, 'de'),
  );
  return ` = ${part} von ${whole}`;
}
