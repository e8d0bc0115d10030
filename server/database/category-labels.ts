import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';

/**
 * Labels of the categories of open dimensions, as `dimension=category` → label: of each the one that the newest
 * import brought, first those that are not withdrawn.
 */
export async function readCategoryLabels(db: Database, caller: Caller): Promise<Map<string, string>> {
  const rows = await db.kysely
    .selectFrom('category_label')
    .innerJoin('import', (join) =>
      join
        .onRef('import.municipality_id', '=', 'category_label.municipality_id')
        .onRef('import.import_id', '=', 'category_label.import_id'),
    )
    .select(['dimension', 'category', 'label', 'withdrawn_at'])
    .where('category_label.municipality_id', '=', caller.municipalityId)
    .orderBy('category_label.import_id')
    .execute();
  const inForce = [
    ...rows.filter((row) => row.withdrawn_at !== null),
    ...rows.filter((row) => row.withdrawn_at === null),
  ];
  return new Map(inForce.map((row) => [`${row.dimension}=${row.category}`, row.label]));
}
