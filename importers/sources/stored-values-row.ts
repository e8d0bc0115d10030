import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import { gaps, type Observation, qualifiers } from '../../data/observation.ts';
import { maybePeriod } from '../../data/period.ts';
import {
  gapWords,
  qualifierWords,
  type StoredValuesColumn,
  withoutGuard,
} from '../../data/stored-values-file.ts';
import type { ImportContext } from '../importer.ts';

/** What is wrong with a row, as German text for people. */
export class BadCell extends Error {
  readonly code: string;
  readonly column: StoredValuesColumn | null;
  readonly text: string | null;

  constructor(code: string, column: StoredValuesColumn | null, text: string | null, message: string) {
    super(message);
    this.code = code;
    this.column = column;
    this.text = text;
  }
}

type Cells = (column: StoredValuesColumn) => string;

/** The observation that a row holds; throws `BadCell` where a cell does not say what it has to say. */
export function readStoredValue(
  row: readonly string[],
  columns: readonly string[],
  line: number,
  context: ImportContext,
): Observation {
  if (row.length !== columns.length) {
    throw new BadCell(
      'ragged-row',
      null,
      row.join(' | ').slice(0, 120),
      `${row.length} Felder statt ${columns.length}. Die Zeile wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu ausführen.`,
    );
  }
  const cells: Cells = (column) => withoutGuard((row[columns.indexOf(column)] ?? '').trim());
  const value = readFigure(cells, 'wert');
  const numerator = readFigure(cells, 'zaehler');
  const denominator = readFigure(cells, 'nenner');
  const gap = readGap(cells);
  const kinds = [value, numerator ?? denominator, gap].filter((kind) => kind !== null).length;
  if (kinds !== 1 || (numerator === null) !== (denominator === null)) {
    throw new BadCell(
      'unclear-figure',
      'wert',
      cells('wert'),
      'Es muss genau eines dastehen: „wert“, „zaehler“ mit „nenner“, oder der Grund einer Lücke. Bitte die anderen Zellen leeren.',
    );
  }
  return {
    indicator: readIndicator(cells, context),
    area: readArea(cells, context),
    period: readPeriodCell(cells),
    breakdown: readBreakdownCell(cells),
    value,
    numerator,
    denominator,
    gap,
    sign: cells('zeichen') === '' ? null : cells('zeichen').slice(0, 20),
    qualifiers: readQualifierWords(cells),
    reported: readFigure(cells, 'gemeldet'),
    due: readFigure(cells, 'faellig'),
    line,
    column: columns.indexOf(gap !== null ? 'luecke' : value === null ? 'zaehler' : 'wert') + 1,
  };
}

function readIndicator(cells: Cells, { indicators }: ImportContext): string {
  const id = cells('kennzahl');
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) {
    throw new BadCell(
      'unknown-indicator',
      'kennzahl',
      id,
      `Eine Kennzahl „${id}“ gibt es hier nicht. Die Datei stammt vielleicht aus einer Kommune mit eigenen Kennzahlen. Bitte die Kennung prüfen oder die Zeilen weglassen.`,
    );
  }
  if (cells('fassung') !== String(found.definitionVersion)) {
    throw new BadCell(
      'other-definition',
      'fassung',
      cells('fassung'),
      `„${found.title.de}“ wird hier in Fassung ${found.definitionVersion} der Definition geführt, nicht in „${cells('fassung')}“. Werte verschiedener Fassungen gehören nicht in eine Reihe. Bitte diese Zeilen weglassen.`,
    );
  }
  return id;
}

function readArea(cells: Cells, { areas }: ImportContext): string {
  const key = cells('gebiet');
  if (areas.maybeArea(key)) return key;
  throw new BadCell(
    'unknown-area',
    'gebiet',
    key,
    `Ein Gebiet mit dem Schlüssel „${key}“ ist nicht bekannt. Hat eine Tabellenkalkulation die führende Null entfernt? Bitte den Schlüssel berichtigen.`,
  );
}

function readPeriodCell(cells: Cells): string {
  const text = cells('berichtszeitraum');
  const period = maybePeriod(text);
  if (period) return period.key;
  throw new BadCell(
    'unreadable-period',
    'berichtszeitraum',
    text,
    `„${text}“ ist kein Zeitraum, wie er ausgeführt wird (2024/25, 2024, 2024-10, 2024-12-31). Bitte den Zeitraum berichtigen.`,
  );
}

function readBreakdownCell(cells: Cells): string {
  const text = cells('gliederung');
  const breakdown = maybeBreakdown(text);
  if (breakdown) return breakdownKey(breakdown);
  throw new BadCell(
    'unknown-category',
    'gliederung',
    text,
    `„${text}“ hat nicht die Form merkmal=ausprägung;merkmal=ausprägung. Bitte die Zelle berichtigen.`,
  );
}

const plainNumber = /^-?\d+(?:,\d+)?(?:e[+-]?\d{1,3})?$/i;

function readFigure(cells: Cells, column: StoredValuesColumn): number | null {
  const text = cells(column);
  if (text === '') return null;
  const value = plainNumber.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  const isCount = column === 'gemeldet' || column === 'faellig';
  if (Number.isFinite(value) && (!isCount || (Number.isInteger(value) && value >= 0)))
    return value === 0 ? 0 : value;
  throw new BadCell(
    'not-a-number',
    column,
    text,
    `„${text}“ in „${column}“ ist keine Zahl, wie sie ausgeführt wird (1234,5 ohne Tausenderpunkt). Bitte die Zahl berichtigen.`,
  );
}

function readGap(cells: Cells): Observation['gap'] {
  const text = cells('luecke');
  if (text === '') return null;
  const found = gaps.find((gap) => gapWords[gap] === text);
  if (found) return found === 'protected' ? 'secret' : found;
  throw new BadCell(
    'unknown-sign',
    'luecke',
    text,
    `„${text}“ ist kein bekannter Grund. Bitte einen von diesen eintragen: ${Object.values(gapWords).join(', ')}.`,
  );
}

function readQualifierWords(cells: Cells): Observation['qualifiers'] {
  const text = cells('zusatz');
  if (text === '') return [];
  return text.split(',').map((word) => {
    const found = qualifiers.find((qualifier) => qualifierWords[qualifier] === word.trim());
    if (found) return found;
    throw new BadCell(
      'unknown-qualifier',
      'zusatz',
      text,
      `„${word.trim()}“ ist kein bekannter Zusatz. Bitte einen von diesen eintragen: ${Object.values(qualifierWords).join(', ')}.`,
    );
  });
}
