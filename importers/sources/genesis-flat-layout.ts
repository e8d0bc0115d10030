import type { FileRow } from './genesis-layout.ts';

/** A variable (Merkmal) of a row; `code` of its attribute is empty for the total. */
export interface FlatVariable {
  variable: string;
  label: string;
  code: string;
  attribute: string;
}

/** One figure of a row: what it counts, in which unit, and where its cell stands. `mark` is its quality, if any. */
export interface FlatFigure {
  code: string;
  label: string;
  unit: string;
  index: number;
  text: string;
  mark: string;
}

export interface FlatRow {
  statistic: { code: string; label: string };
  time: string;
  timeIndex: number;
  variables: FlatVariable[];
  figures: FlatFigure[];
}

/** Where the columns of a flat file stand, by their names and in any order. */
export interface FlatLayout {
  width: number;
  /** Captions of the columns that hold figures, of the old form only. */
  captions: string[];
  /** Whether the row is the header once more: two files were put into one. */
  isHeader(row: FileRow): boolean;
  read(row: FileRow): FlatRow;
}

/** The old form: one row for several figures, `CODE__Label__Unit` above each of them; undefined for any other header. */
export function maybeOldLayout(cells: readonly string[]): FlatLayout | undefined {
  const names = cells.map(plainName);
  const at = (name: string) => names.indexOf(name);
  const [code, label, time] = ['statistik_code', 'statistik_label', 'zeit'].map(at);
  const variables = variablesOf(names, (number) => ({
    variable: `${number}_merkmal_code`,
    label: `${number}_merkmal_label`,
    code: `${number}_auspraegung_code`,
    attribute: `${number}_auspraegung_label`,
  }));
  const figures = cells.flatMap((cell, index) => maybeFigure(cell, index) ?? []);
  if (code === undefined || code < 0 || time === undefined || time < 0 || figures.length === 0)
    return undefined;
  return {
    width: cells.length,
    captions: figures.map((figure) => `${figure.label} (${figure.unit})`),
    isHeader: ({ cells: row }) => isSameHeader(row, names),
    read: ({ cells: row }) => ({
      statistic: { code: cell(row, code), label: cell(row, label) },
      time: cell(row, time),
      timeIndex: time,
      variables: variables.map((places) => readVariable(row, places)),
      figures: figures.map((figure) => ({ ...figure, text: row[figure.index] ?? '', mark: '' })),
    }),
  };
}

/** The new form: one row for one figure, its meaning and unit beside it; undefined for any other header. */
export function maybeNewLayout(cells: readonly string[]): FlatLayout | undefined {
  const names = cells.map(plainName);
  const at = (name: string) => names.indexOf(name);
  const value = at('value');
  const time = at('time');
  const unit = at('value_unit');
  if (value < 0 || time < 0 || at('statistics_code') < 0 || at('value_variable_code') < 0) return undefined;
  const variables = variablesOf(names, (number) => ({
    variable: `${number}_variable_code`,
    label: `${number}_variable_label`,
    code: `${number}_variable_attribute_code`,
    attribute: `${number}_variable_attribute_label`,
  }));
  return {
    width: cells.length,
    captions: [],
    isHeader: ({ cells: row }) => isSameHeader(row, names),
    read: ({ cells: row }) => ({
      statistic: { code: cell(row, at('statistics_code')), label: cell(row, at('statistics_label')) },
      time: cell(row, time),
      timeIndex: time,
      variables: variables.map((places) => readVariable(row, places)),
      figures: [
        {
          code: cell(row, at('value_variable_code')),
          label: cell(row, at('value_variable_label')),
          unit: cell(row, unit),
          index: value,
          text: row[value] ?? '',
          mark: cell(row, at('value_q')),
        },
      ],
    }),
  };
}

function isSameHeader(row: readonly string[], names: readonly string[]): boolean {
  return row.length === names.length && row.every((text, index) => plainName(text) === names[index]);
}

function plainName(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').toLowerCase();
}

function cell(row: readonly string[], index: number | undefined): string {
  return index === undefined || index < 0 ? '' : (row[index] ?? '').trim();
}

type Places = Record<keyof FlatVariable, number>;

function variablesOf(
  names: readonly string[],
  namesOf: (number: number) => Record<keyof FlatVariable, string>,
): Places[] {
  const variables: Places[] = [];
  for (let number = 1; number <= 20; number += 1) {
    const wanted = namesOf(number);
    const at = (name: string) => names.indexOf(name);
    if (at(wanted.variable) < 0 && at(wanted.code) < 0) continue;
    variables.push({
      variable: at(wanted.variable),
      label: at(wanted.label),
      code: at(wanted.code),
      attribute: at(wanted.attribute),
    });
  }
  return variables;
}

function readVariable(row: readonly string[], places: Places): FlatVariable {
  return {
    variable: cell(row, places.variable),
    label: cell(row, places.label),
    code: cell(row, places.code),
    attribute: cell(row, places.attribute),
  };
}

/** `WOHN01__Wohnungen__Anzahl`; blanks may stand before it, underscores for the blanks in it. */
function maybeFigure(caption: string, index: number) {
  const match = /^"?\s*([A-Za-z0-9]+)__(.+)__(.+?)"?\s*$/.exec(caption);
  if (!match) return undefined;
  const [, code = '', label = '', unit = ''] = match;
  return { code, label: label.replaceAll('_', ' '), unit: unit.replaceAll('_', ' ').trim(), index };
}
