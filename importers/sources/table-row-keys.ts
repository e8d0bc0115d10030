import { slug } from '../../data/breakdown.ts';
import { maybeDimension } from '../../data/catalogue/index.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import { type ColumnRole, type ColumnUse, leftOut, type Mapping } from '../../data/mapping.ts';
import { plain } from './table-cells.ts';
import { isTotal, withoutMarks } from './table-labels.ts';
import type { TimeText } from './table-times.ts';
import { type AreaAnswer, answerArea, type NamedArea } from './template-areas.ts';
import { findCategory } from './template-categories.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { indicatorsByName, unknownIndicator } from './template-indicators.ts';

/** What the key columns of a row say; what no column says is null. */
export interface RowKey {
  indicator: Indicator | null;
  area: NamedArea | null;
  times: TimeText[];
  breakdown: Record<string, string>;
}

interface KeyColumn<Role extends ColumnRole> {
  index: number;
  label: string;
  use: Extract<ColumnUse, { role: Role }>;
}

type Fault = { code: string; message: string };
const limits = { remembered: 50_000, suggestions: 50 };

/** Reads the key columns of a row: null where it is left out on purpose, undefined where one of them cannot be read. */
export function createRowKeys(mapping: Mapping, labels: readonly string[], file: TemplateFile) {
  const columns = <Role extends ColumnRole>(role: Role) =>
    mapping.columns.flatMap(({ use }, index) => {
      const isOfRole = (one: ColumnUse): one is Extract<ColumnUse, { role: Role }> => one.role === role;
      return isOfRole(use) ? [{ index, label: labels[index] ?? '', use }] : [];
    });
  const [indicators, places, times, breakdowns] = [
    columns('indicator'),
    columns('area'),
    columns('period'),
    columns('breakdown'),
  ];
  const readIndicator = remembering((column: KeyColumn<'indicator'>, text: string) =>
    findIndicator(column, text, file, byName),
  );
  const byName = indicatorsByName(file.context);
  let suggested = 0;
  const readArea = remembering((column: KeyColumn<'area'>, text: string) => {
    const answer = findArea(column, text, file, suggested < limits.suggestions);
    if ('code' in answer) suggested += 1;
    return answer;
  });
  const readCategory = remembering((column: KeyColumn<'breakdown'>, text: string) =>
    findPart(column, text, file),
  );

  return {
    /** Whether a meaning leaves the row out. */
    isLeftOut: (row: TemplateRow) =>
      [...indicators, ...places, ...times].some(({ index, use }) =>
        isOut(use.meanings, cellOf(row, index), true),
      ) || breakdowns.some(({ index, use }) => isOut(use.meanings, cellOf(row, index), false)),
    read(row: TemplateRow): RowKey | undefined {
      const key: RowKey = { indicator: null, area: null, times: [], breakdown: {} };
      let isRead = true;
      const refuse = ({ index, label }: { index: number; label: string }, { code, message }: Fault) => {
        isRead = false;
        const text = cellOf(row, index);
        file.error(
          code,
          { line: row.line, column: label, text },
          `Zeile ${row.line}, Spalte „${label}“: ${message}`,
        );
      };
      for (const column of indicators) {
        const found = readIndicator(column, cellOf(row, column.index));
        if ('code' in found) refuse(column, found);
        else if (key.indicator && key.indicator.id !== found.indicator.id) refuse(column, conflict);
        else key.indicator = found.indicator;
      }
      for (const column of places) {
        const found = readArea(column, cellOf(row, column.index));
        if ('code' in found) refuse(column, found);
        else if (key.area && key.area.key !== found.area.key) refuse(column, conflict);
        else key.area = found.area;
      }
      for (const column of times) {
        const text = cellOf(row, column.index);
        const meant = meaningOf(column.use.meanings, text);
        if (text === '' && meant === undefined) refuse(column, emptyCell);
        else key.times.push({ text: meant ?? text, caption: meant === undefined ? column.label : '' });
      }
      for (const column of breakdowns) {
        const found = readCategory(column, cellOf(row, column.index));
        if ('code' in found) refuse(column, found);
        else if (found.key !== '') key.breakdown[column.use.dimension] = found.key;
      }
      return isRead ? key : undefined;
    },
  };
}

function cellOf({ cells }: TemplateRow, index: number): string {
  return plain(cells[index] ?? '');
}

function meaningOf(meanings: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.hasOwn(meanings, text) ? meanings[text] : undefined;
}

/** An empty meaning leaves out, except of breakdowns, where it is the total. */
function isOut(meanings: Readonly<Record<string, string>>, text: string, emptyToo: boolean): boolean {
  const meant = meaningOf(meanings, text);
  return meant === leftOut || (emptyToo && meant === '');
}

/** The same cells come again and again. */
function remembering<Column extends { index: number }, Answer>(
  find: (column: Column, text: string) => Answer,
) {
  const known = new Map<string, Answer>();
  return (column: Column, text: string): Answer => {
    const id = `${column.index} ${text}`;
    let answer = known.get(id);
    if (answer === undefined) {
      answer = find(column, text);
      if (known.size < limits.remembered) known.set(id, answer);
    }
    return answer;
  };
}

function findIndicator(
  { use }: KeyColumn<'indicator'>,
  text: string,
  { context }: TemplateFile,
  byName: ReadonlyMap<string, Indicator>,
): { indicator: Indicator } | Fault {
  const meant = meaningOf(use.meanings, text);
  const found =
    meant === undefined
      ? byName.get(slug(withoutMarks(text)))
      : context.indicators.find(({ id }) => id === meant);
  if (found) return { indicator: found };
  const message = `${unknownIndicator(context, meant ?? text)} In der Zuordnung lässt sich festlegen, welche Kennzahl „${text}“ meint oder dass solche Zeilen wegbleiben.`;
  return { code: 'unknown-indicator', message };
}

function findArea(
  { use }: KeyColumn<'area'>,
  text: string,
  { context }: TemplateFile,
  suggest: boolean,
): AreaAnswer {
  const meant = meaningOf(use.meanings, text);
  if (text === '' && meant === undefined) return emptyCell;
  const answer = answerArea(context, meant ?? text, suggest);
  if ('area' in answer) return answer;
  return {
    ...answer,
    message: `${answer.message} In der Zuordnung lässt sich festlegen, welches Gebiet „${text}“ meint oder dass solche Zeilen wegbleiben.`,
  };
}

function findPart(
  { use }: KeyColumn<'breakdown'>,
  text: string,
  file: TemplateFile,
): { key: string } | Fault {
  const meant = meaningOf(use.meanings, text);
  if (meant === '' || (meant === undefined && (text === '' || isTotal(text)))) return { key: '' };
  const found = findCategory(file, dimensionOf(use.dimension), meant ?? withoutMarks(text));
  if ('problem' in found) {
    const message = `${found.problem} In der Zuordnung lässt sich festlegen, was „${text}“ meint oder dass solche Zeilen wegbleiben.`;
    return { code: 'unknown-category', message };
  }
  if (found.warning !== undefined)
    file.warning('unknown-school', { line: null, column: null, text }, found.warning);
  return found;
}

/** A dimension that the catalogue does not have takes its categories from the file and is never added up. */
function dimensionOf(id: string): Dimension {
  return (
    maybeDimension(id) ?? { id, title: { de: id, en: id }, open: true, openRole: 'darunter', categories: [] }
  );
}

const conflict: Fault = {
  code: 'contradicting-cells',
  message:
    'Eine andere Spalte derselben Zeile sagt etwas anderes. Bitte nur eine von beiden zuordnen oder die Zeile prüfen.',
};

const emptyCell: Fault = {
  code: 'missing-cell',
  message:
    'Die Zelle ist leer. Bitte ausfüllen; steht die Angabe nur einmal über mehreren Zeilen, in der Tabellenkalkulation nach unten ausfüllen.',
};
