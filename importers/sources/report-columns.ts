import { comparable } from './genesis-mapping.ts';
import { maybeTimeLabel } from './genesis-time.ts';
import { readValue } from './genesis-value.ts';

/** What the columns of a csv sheet hold, by their names and, where these say nothing, by what stands in them. */
export interface ReportColumns {
  width: number;
  statistic: number;
  /** Undefined where the sheet is about no place that it names. */
  area: number | undefined;
  times: number[];
  unit: number | undefined;
  categories: number[];
  values: ReportValueColumn[];
}

export interface ReportValueColumn {
  index: number;
  caption: string;
  /** Unit in the column's name (`…_Anzahl`), where no column of its own says it. */
  unit: string | null;
  /** Column of the note on this value: `-` for none, or the letters of a provisional or revised figure. */
  note: number | undefined;
}

const areaNames = /^(?:gebiet|bundesland|land|region|regionaleinheit|raum|kreis)/;
const timeNames =
  /^(?:jahr|berichtsjahr|kalenderjahr|haushaltsjahr|abgangsjahr|schuljahr|ausbildungsjahr|wintersemester|semester|monat|quartal|halbjahr|stichtag|datum|zeit|berichtszeitraum)/;
const unitName = /^(?:masseinheit|einheit)$/;
const noteName = /^(?:anmerkung|qualitaet)/;
/** Columns of numbers that are no figures. */
const keyNames = /klassenstufe|jahrgangsstufe|alter|schluessel|code|nummer|^nr|ags/;
const unitEnd = /^(.+)_(Anzahl|Prozent|Euro|EUR|Promille)$/i;

/**
 * The columns of a sheet by its header and first rows; undefined where it is no csv sheet of a statistical report:
 * these begin with a column `Statistik` and name a time, and a unit, a note or a place.
 */
export function maybeReportColumns(
  header: readonly string[],
  firstRows: readonly (readonly string[])[],
): ReportColumns | undefined {
  const names = header.map(comparable);
  const find = (pattern: RegExp) => names.flatMap((name, index) => (pattern.test(name) ? [index] : []));
  const [statistic] = find(/^statistik$/);
  const times = find(timeNames);
  const [unit] = find(unitName);
  const [area] = find(areaNames);
  const notes = find(noteName);
  if (statistic === undefined || times.length === 0) return undefined;
  if (unit === undefined && area === undefined && notes.length === 0) return undefined;
  const known = new Set([statistic, unit, area, ...times, ...notes]);
  const rest = names.flatMap((_, index) => (known.has(index) ? [] : [index]));
  // The figures stand behind the unit; where there is none, they are the numbers at the end.
  const figures =
    unit !== undefined && rest.some((index) => index > unit)
      ? rest.filter((index) => index > unit)
      : trailing(rest, (index) => isFigures(names[index] ?? '', index, firstRows));
  if (figures.length === 0) return undefined;
  return {
    width: header.length,
    statistic,
    area,
    times,
    unit,
    categories: rest.filter((index) => !figures.includes(index)),
    values: figures.map((index) => valueColumn(index, header[index] ?? '', unit, { notes, figures })),
  };
}

function trailing(indexes: readonly number[], holds: (index: number) => boolean): number[] {
  const last = indexes.findLastIndex((index) => !holds(index));
  return indexes.slice(last + 1);
}

function isFigures(name: string, index: number, rows: readonly (readonly string[])[]): boolean {
  const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const isYears = cells.every((cell) => maybeTimeLabel(cell));
  return cells.length > 0 && !isYears && !keyNames.test(name) && cells.every(isFigure);
}

function isFigure(cell: string): boolean {
  return readValue(cell).kind !== 'unreadable';
}

function valueColumn(
  index: number,
  name: string,
  unit: number | undefined,
  { notes, figures }: { notes: readonly number[]; figures: readonly number[] },
): ReportValueColumn {
  const named = unit === undefined ? unitEnd.exec(name.trim()) : null;
  const next = figures.find((other) => other > index) ?? Number.POSITIVE_INFINITY;
  return {
    index,
    caption: (named?.[1] ?? name).replaceAll('_', ' ').trim(),
    unit: named?.[2] ?? null,
    note: notes.find((note) => note > index && note < next) ?? (notes.length === 1 ? notes[0] : undefined),
  };
}
