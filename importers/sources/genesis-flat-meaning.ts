import type { ImportContext } from '../importer.ts';
import type { KnownArea } from './genesis-cells.ts';
import type { FlatFigure, FlatRow, FlatVariable } from './genesis-flat-layout.ts';
import { maybeAreaOfCode, maybeLand } from './genesis-keys.ts';
import { maybeTimeLabel, type TimeLabel } from './genesis-time.ts';
import { createStatisticMeanings, type StatisticMeaning } from './statistic-meanings.ts';

/** What a figure of a flat file means to an indicator; `factor` turns its unit into the measure's. */
export interface FlatMeaning extends StatisticMeaning {
  factor: number;
}

/** Reads figures by the tables of the catalogue that come from the same statistic, by the beginning of their codes. */
export function createFlatMeanings(context: ImportContext) {
  const meanings = createStatisticMeanings(context, ({ codes }, statistic) =>
    codes.some((code) => code.slice(0, 5) === statistic),
  );
  const known = new Map<string, FlatMeaning | null>();

  const find = (row: FlatRow, figure: FlatFigure): FlatMeaning | null => {
    const { unit, factor } = readUnit(figure.unit);
    const labels = [figure.label, ...row.variables.filter(isContent).map(attributeOf)];
    const meaning = meanings.meaningOf(row.statistic.code, labels, unit);
    return meaning && { ...meaning, factor };
  };

  return {
    selected: meanings.selected,
    meaningOf(row: FlatRow, figure: FlatFigure): FlatMeaning | null {
      const key = [row.statistic.code, figure.code, figure.label, figure.unit]
        .concat(row.variables.filter(isContent).map(({ variable, attribute }) => `${variable}=${attribute}`))
        .join('|');
      let meaning = known.get(key);
      if (meaning === undefined) {
        meaning = find(row, figure);
        known.set(key, meaning);
      }
      return meaning;
    },
  };
}

/** Neither place nor time: what the figure is about. */
function isContent(variable: FlatVariable): boolean {
  return !isRegion(variable) && !isTime(variable);
}

/** The total of a variable says nothing, but a table may count it under that name. */
function attributeOf({ code, attribute }: FlatVariable): string {
  return code === '' && /^(?:insgesamt|total)?$/i.test(attribute) ? 'Insgesamt' : attribute;
}

const regionCodes =
  /^(?:DINSG|DLAND|DLANDU|REGBEZ|STATREG|RB|KREISE|KREIS|GEMEIN|GEMEINDE|AMT|GEO[A-Z]{2}\d)$/;

function isRegion({ variable, label }: FlatVariable): boolean {
  return (
    regionCodes.test(variable.toUpperCase()) ||
    /^(?:Deutschland insgesamt|Bundesländer|Regierungsbezirke|Kreise|Gemeinden)\b/i.test(label)
  );
}

const timeCodes = /^(?:MONAT|QUART|HALBJ|SMONAT|JAHR|STAG|SJ|SCHULJ)/;

function isTime({ variable }: FlatVariable): boolean {
  return timeCodes.test(variable.toUpperCase());
}

/** Where the row stands: the finest of its regions; null where it names none, undefined where it is not known. */
export function placeOf(
  row: FlatRow,
  context: ImportContext,
): { area: KnownArea | undefined; text: string } | null {
  const regions = row.variables.filter(isRegion);
  const finest = regions.findLast(({ code }) => code !== '') ?? regions.at(-1);
  if (!finest) return null;
  const { code, attribute } = finest;
  const area =
    code === ''
      ? maybeLand(attribute === '' ? 'Insgesamt' : attribute, context.areas)
      : (maybeAreaOfCode(code, context.areas) ??
        (code.length > 8 ? context.areas.maybeArea(code) : undefined) ??
        maybeLand(attribute, context.areas));
  const known = area && context.areas.maybeArea(area.key);
  return { area: known, text: code === '' ? attribute : `${code} ${attribute}` };
}

/** The year or day of the row, with the month or quarter that a variable beside it names. */
export function timesOf(row: FlatRow): TimeLabel[] {
  const parts = row.variables.filter((variable) => isTime(variable) && variable.code !== '');
  return [row.time, ...parts.map(({ attribute }) => attribute)].flatMap((text) => maybeTimeLabel(text) ?? []);
}

/** A unit of thousands is a multiplier of the count. */
function readUnit(unit: string): { unit: string; factor: number } {
  return /^(?:1000|1\.000|Tsd\.?|in 1000)$/i.test(unit.trim())
    ? { unit: 'Anzahl', factor: 1000 }
    : { unit, factor: 1 };
}
