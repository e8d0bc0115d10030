import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import { readKnownTime } from './releases.ts';

/**
 * Labels of the categories of open dimensions, as `dimension=category` → label: of each the one that the newest
 * import brought (until the ISO time `asOf`), first those that are not withdrawn. Whoever reads releases gets them as
 * they were when theirs was made.
 */
export async function readCategoryLabels(
  db: Database,
  caller: Caller,
  asOf: string | null = null,
): Promise<Map<string, string>> {
  const at = await readKnownTime(db, caller, asOf);
  if (at === undefined) return new Map();
  const rows = await db.kysely
    .selectFrom('category_label')
    .innerJoin('import', (join) =>
      join
        .onRef('import.municipality_id', '=', 'category_label.municipality_id')
        .onRef('import.import_id', '=', 'category_label.import_id'),
    )
    .select(['dimension', 'category', 'label', 'committed_at', 'withdrawn_at'])
    .where('category_label.municipality_id', '=', caller.municipalityId)
    .orderBy('category_label.import_id')
    .execute();
  const known = at === null ? rows : rows.filter((row) => row.committed_at <= at);
  const isGone = (time: string | null) => time !== null && (at === null || time <= at);
  const inForce = [
    ...known.filter((row) => isGone(row.withdrawn_at)),
    ...known.filter((row) => !isGone(row.withdrawn_at)),
  ];
  return new Map(inForce.map((row) => [`${row.dimension}=${row.category}`, row.label]));
}

/** How each import wrote the categories of a dimension: import number → category → label. */
export async function readImportedLabels(
  db: Database,
  caller: Caller,
  dimension: string,
): Promise<Map<number, Map<string, string>>> {
  const rows = await db.kysely
    .selectFrom('category_label')
    .select(['import_id', 'category', 'label'])
    .where('municipality_id', '=', caller.municipalityId)
    .where('dimension', '=', dimension)
    .execute();
  const labels = new Map<number, Map<string, string>>();
  for (const { import_id, category, label } of rows) {
    labels.set(import_id, (labels.get(import_id) ?? new Map<string, string>()).set(category, label));
  }
  return labels;
}
