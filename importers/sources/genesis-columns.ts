import { dimensions, sourceTables } from '../../data/catalogue/index.ts';
import type { SourceTable } from '../../data/catalogue/source-table.ts';
import type { ImportContext } from '../importer.ts';
import { type KnownArea, measuresOf, type SelectedIndicator } from './genesis-cells.ts';
import { isUnit, type TableShape, type ValueColumn } from './genesis-header.ts';
import { maybeLand, type RowKeys } from './genesis-keys.ts';
import { createMeaningReader, type Meaning, maybeSourceTable } from './genesis-mapping.ts';
import { maybeTimeLabel, readTime, type TimeLabel, type TimeReading } from './genesis-time.ts';

/** What a cell of a column means in rows with the same times and categories. */
export interface CellPlan {
  index: number;
  /** Cell with the marks of quality, if the table has such columns. */
  mark: number | null;
  time: TimeReading;
  /** A Land in the header, where rows name no area. */
  area: KnownArea | null;
  /** Null where no indicator takes the cell. */
  meaning: Meaning | null;
}

/** The table as the catalogue knows it, its indicators, and what was found out about its columns. */
export function createColumnReader(shape: TableShape, code: string | null, context: ImportContext) {
  const table = maybeSourceTable(sourceTables, code, shape.title);
  const selected = selectIndicators(table, context);
  const wanted = new Set(selected.flatMap(({ selector }) => measuresOf(selector)));
  const readMeaning = table && createMeaningReader(table, dimensions);
  const columns = shape.columns.map((column) => ({
    column,
    ...sortCaptions([...shape.common, ...column.captions], context),
  }));
  const plans = new Map<string, CellPlan[]>();
  const measuresOfColumn = new Map<number, Set<string>>();
  const unmappedRows = new Set<string>();

  const planColumns = (keys: RowKeys): CellPlan[] =>
    columns.map(({ column, times, area, labels }) => {
      const { unit, categories } = withUnit(column, keys);
      const found = readMeaning?.([...labels, ...categories], unit);
      const meaning = found && wanted.has(found.measure) ? found : null;
      if (meaning)
        measuresOfColumn.set(
          column.index,
          (measuresOfColumn.get(column.index) ?? new Set()).add(meaning.measure),
        );
      const time = readTime([...times, ...keys.times], table);
      return { index: column.index, mark: column.mark, time, area, meaning };
    });

  return {
    table,
    selected,
    planFor(keys: RowKeys): CellPlan[] {
      const id = `${keys.timeText}\n${keys.categories.join('\n')}`;
      const known = plans.get(id);
      if (known) return known;
      const plan = planColumns(keys);
      plans.set(id, plan);
      if (plan.every(({ meaning }) => !meaning)) unmappedRows.add(keys.categories.join(' / '));
      return plan;
    },
    /** Caption of each value column with the indicators that any of its cells goes to. */
    summary: () =>
      columns.map(({ column }) => {
        const measures = measuresOfColumn.get(column.index);
        const indicators = selected.filter(({ selector }) =>
          measuresOf(selector).some((id) => measures?.has(id)),
        );
        return {
          caption: captionOf(column),
          indicators: [...new Set(indicators.map(({ indicator }) => indicator.id))],
        };
      }),
    unmappedRows: (): readonly string[] => [...unmappedRows].filter((text) => text !== ''),
  };
}

/** Portals from about 2024 on may write the unit beside each value, in the last key column. */
function withUnit({ unit }: ValueColumn, { categories }: RowKeys) {
  const last = categories.at(-1);
  if (unit !== null || last === undefined || !isUnit(last)) return { unit, categories };
  return { unit: last, categories: categories.slice(0, -1) };
}

function selectIndicators(table: SourceTable | undefined, context: ImportContext): SelectedIndicator[] {
  return context.indicators.flatMap((indicator) =>
    indicator.selectors.flatMap((selector) =>
      selector.kind === 'table' && selector.table === table?.id ? [{ indicator, selector }] : [],
    ),
  );
}

function sortCaptions(captions: readonly string[], context: ImportContext) {
  const times: TimeLabel[] = [];
  const labels: string[] = [];
  let area: KnownArea | null = null;
  for (const caption of captions) {
    const time = maybeTimeLabel(caption);
    const land = caption === 'Insgesamt' ? undefined : maybeLand(caption, context.areas);
    if (time) times.push(time);
    else if (land) area = land;
    else labels.push(caption);
  }
  return { times, labels, area };
}

function captionOf(column: ValueColumn): string {
  const captions = column.captions.filter((caption, index) => caption !== column.captions[index - 1]);
  return `${captions.join(' / ')}${column.unit === null ? '' : ` (${column.unit})`}`;
}
