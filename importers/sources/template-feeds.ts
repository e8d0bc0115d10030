import type { Indicator } from '../../data/indicator.ts';
import type { Observation, Qualifier } from '../../data/observation.ts';
import { isOutside, rangeText } from '../checks/out-of-range.ts';
import type { Figure } from './template-cells.ts';
import { emptyObservation, type SeriesKey, type TemplateFile, type TemplateRow } from './template-file.ts';

/** An indicator that the file's columns fill: by a value, or by the two parts of a rate. */
export interface Feed {
  indicator: Indicator;
  /** The column that counts: of the value or of the numerator. */
  main: string;
  denominator: string | null;
}

/** The indicators whose selector columns for this template all stand in the file. */
export function feedsOf(file: TemplateFile): Feed[] {
  return file.context.indicators.flatMap((indicator) =>
    indicator.selectors.flatMap((selector): Feed[] => {
      if (selector.kind !== 'template' || selector.template !== file.template.id) return [];
      const main = selector.value ?? selector.numerator;
      const denominator = selector.value === null ? selector.denominator : null;
      if (main === null || !file.has(main) || (denominator !== null && !file.has(denominator))) return [];
      return [{ indicator, main, denominator }];
    }),
  );
}

export function indicatorsOfColumn(feeds: readonly Feed[], column: string): string[] {
  return feeds
    .filter(({ main, denominator }) => column === main || column === denominator)
    .map(({ indicator }) => indicator.id);
}

/** The observation that a value, or numerator and denominator, make; a gap in either part is a gap of the whole. */
export function observationOf(
  key: SeriesKey,
  place: { line: number; column: number },
  main: Figure,
  denominator: Figure | null,
): Observation {
  const observation = emptyObservation(key, place.line, place.column);
  const qualifiers = unite(main, denominator);
  if (qualifiers.length > 0) observation.qualifiers = [...qualifiers];
  const gap = main.kind === 'gap' ? main : denominator?.kind === 'gap' ? denominator : null;
  if (gap) {
    observation.gap = gap.gap;
    observation.sign = gap.sign;
  } else if (main.kind === 'number') {
    observation.sign = main.sign;
    if (denominator?.kind === 'number') {
      observation.numerator = main.value;
      observation.denominator = denominator.value;
    } else observation.value = main.value;
  }
  return observation;
}

/**
 * Whether a value, or a rate's parts, can be: a denominator that is not 0, a numerator within it where the indicator
 * is a share, and a result within the indicator's possible range. What cannot be is reported.
 */
export function isPossible(
  file: TemplateFile,
  row: TemplateRow,
  feed: Feed,
  main: Figure,
  denominator: Figure | null,
): boolean {
  if (main.kind !== 'number') return true;
  if (denominator === null) return isInRange(file, row, feed, main.value, null);
  if (denominator.kind !== 'number') return true;
  if (denominator.value === 0) {
    file.error(
      'zero-denominator',
      { line: row.line, column: feed.denominator, text: file.cell(row, feed.denominator ?? '') },
      `Zeile ${row.line}, Spalte „${feed.denominator}“: Durch 0 kann nicht geteilt werden. Bitte den Nenner prüfen oder die Zeile weglassen.`,
    );
    return false;
  }
  return isInRange(
    file,
    row,
    feed,
    (feed.indicator.factor * main.value) / denominator.value,
    denominator.value,
  );
}

function isInRange(
  file: TemplateFile,
  row: TemplateRow,
  { indicator, main, denominator }: Feed,
  value: number,
  divisor: number | null,
): boolean {
  const { max } = indicator.range;
  const side = isOutside(indicator.range, value);
  if (side === null) return true;
  const place = { line: row.line, column: main, text: file.cell(row, main) };
  if (side === 'above' && divisor !== null && max === indicator.factor) {
    file.error(
      'numerator-exceeds-denominator',
      place,
      `Zeile ${row.line}: „${main}“ (${file.cell(row, main)}) ist größer als „${denominator}“ (${file.cell(row, denominator ?? '')}). Ein Anteil kann nicht über ${max} ${indicator.symbol} liegen. Bitte beide Zahlen prüfen.`,
    );
  } else {
    file.error(
      'out-of-range',
      place,
      `Zeile ${row.line}, Spalte „${main}“: Der Wert für „${indicator.title.de}“ liegt außerhalb des möglichen Bereichs (${rangeText(indicator.range)}). Bitte die Zahl prüfen.`,
    );
  }
  return false;
}

function unite(main: Figure, denominator: Figure | null): Qualifier[] {
  const first = main.kind === 'empty' ? [] : main.qualifiers;
  const second = denominator === null || denominator.kind === 'empty' ? [] : denominator.qualifiers;
  return second.length === 0 ? first : [...new Set([...first, ...second])];
}
