import type { Observation } from '../../data/observation.ts';
import type { Severity } from '../../data/problem.ts';
import type { Template } from '../../data/views.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { nameSeries } from '../name-series.ts';
import type { SignSet } from '../text/signs.ts';
import type { TemplateHeader } from './template-header.ts';
import { createSeenKeys } from './template-keys.ts';

/** Where in the file a problem is: the row's line and the template's column, null for the whole row. */
export interface Place {
  line: number | null;
  column: string | null;
  text?: string | null;
}

/** One row as it was read, with the line of its first character. */
export interface TemplateRow {
  cells: readonly string[];
  line: number;
}

/** A template's file while it is read: what every row reader needs. */
export interface TemplateFile {
  template: Template;
  header: TemplateHeader;
  context: ImportContext;
  decimal: ',' | '.';
  isDecimalCertain: boolean;
  signSet: SignSet;
  signs: Record<string, number>;
  has(column: string): boolean;
  /** The cell without the blanks around it; empty where the file has no such column. */
  cell(row: TemplateRow, column: string): string;
  error(code: string, place: Place, message: string): void;
  warning(code: string, place: Place, message: string): void;
  hint(code: string, place: Place, message: string): void;
  category(dimension: string, key: string, label: string): void;
  emit(observation: Observation): void;
  flush(): void;
  /** Reports a series key that came before; true where it is the first. */
  isFirst(key: SeriesKey, row: TemplateRow): boolean;
}

export interface SeriesKey {
  indicator: string;
  area: string;
  period: string;
  breakdown: string;
}

const batchSize = 2000;

export function createTemplateFile(
  template: Template,
  header: TemplateHeader,
  context: ImportContext,
  sink: Sink,
  decimal: { sign: ',' | '.'; isCertain: boolean },
  signSet: SignSet = 'classic',
): TemplateFile {
  const seen = createSeenKeys();
  const labelled = new Map<string, string>();
  let batch: Observation[] = [];

  const flush = () => {
    if (batch.length > 0) sink.observations(batch);
    batch = [];
  };
  const report = (severity: Severity) => (code: string, place: Place, message: string) => {
    const index = place.column === null ? undefined : header.at.get(place.column);
    const column = index === undefined ? null : index + 1;
    sink.problem({ code, severity, line: place.line, column, text: shortened(place.text), message });
  };
  const error = report('error');

  return {
    template,
    header,
    context,
    decimal: decimal.sign,
    isDecimalCertain: decimal.isCertain,
    signSet,
    signs: {},
    has: (column) => header.at.has(column),
    cell(row, column) {
      const index = header.at.get(column);
      return index === undefined ? '' : (row.cells[index] ?? '').trim();
    },
    error,
    warning: report('warning'),
    hint: report('hint'),
    category(dimension, key, label) {
      const id = `${dimension}=${key}`;
      if (labelled.has(id)) return;
      labelled.set(id, label);
      sink.category(dimension, key, label);
    },
    emit(observation) {
      batch.push(observation);
      if (batch.length >= batchSize) flush();
    },
    flush,
    isFirst({ indicator, area, period, breakdown }, row) {
      const earlier = seen.earlierLine(indicator, area, period, breakdown, row.line);
      if (earlier === undefined) return true;
      error(
        'duplicate-key',
        {
          line: row.line,
          column: null,
          text: [area, period, breakdown].filter((part) => part !== '').join(' '),
        },
        `Zeile ${row.line}: Für dieselbe Größe (${nameSeries({ indicator, area, period, breakdown }, context, labelled)}) steht schon in Zeile ${earlier} ein Wert. Bitte nur eine der beiden Zeilen behalten.`,
      );
      return false;
    },
  };
}

/** An observation with nothing but its place and key; the row reader adds what the figures say. */
export function emptyObservation(key: SeriesKey, line: number, column: number): Observation {
  return {
    indicator: key.indicator,
    area: key.area,
    period: key.period,
    breakdown: key.breakdown,
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    line,
    column,
  };
}

/** A cell that swallowed half a file must not come back whole. */
function shortened(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
