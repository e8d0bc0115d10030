import type { ImportContext } from '../importer.ts';
import { plain } from './table-cells.ts';
import type { ColumnProfile } from './table-columns.ts';
import { maybeOneArea } from './table-labels.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * What cells of a column of areas stand for where they don't say it themselves but the table does: a name that a Land
 * shares with its city, in a column of Länder; an empty key beside a name.
 */
export function inferAreaMeanings(
  { index, texts }: ColumnProfile,
  { sample }: Pick<TableLayout, 'sample'>,
  context: ImportContext,
): Record<string, string> {
  const { areas } = context;
  const meanings: Record<string, string> = {};
  const isClear = (text: string) =>
    areas.maybeArea(text) !== undefined || areas.areasNamed(text).length === 1;
  const levels = new Set(
    texts
      .filter(isClear)
      .map((text) => (areas.maybeArea(text) ?? areas.areasNamed(text)[0])?.level)
      .filter((level) => level !== 'country'),
  );
  const [level] = levels;
  for (const text of levels.size === 1 ? texts : []) {
    const named = areas.maybeArea(text) ? [] : areas.areasNamed(text);
    const ofLevel = named.filter((area) => area.level === level);
    if (named.length > 1 && ofLevel.length === 1 && ofLevel[0]) meanings[text] = ofLevel[0].key;
  }
  const beside = nameBesideEmpty(index, sample, context);
  return beside === undefined ? meanings : { ...meanings, '': beside };
}

/** The one area that is named in rows without a key. */
function nameBesideEmpty(
  index: number,
  sample: TableLayout['sample'],
  context: ImportContext,
): string | undefined {
  const named = sample
    .filter(({ cells }) => plain(cells[index] ?? '') === '')
    .map(({ cells }) => cells.flatMap((cell) => maybeOneArea(plain(cell), context) ?? []));
  const keys = new Set(named.flat());
  return keys.size === 1 && named.every(({ length }) => length > 0) ? [...keys][0] : undefined;
}
