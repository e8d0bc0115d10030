import { dimensions } from '../../data/catalogue/index.ts';
import type { Category, Dimension } from '../../data/indicator.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import { readSchools } from '../database/schools.ts';
import type { Handler } from './endpoint.ts';

export const readDimensions: Handler<'dimensions'> = async (context, caller) => {
  const schools = await readSchools(context.db, caller);
  const labels = await readCategoryLabels(context.db, caller);
  for (const { number, name } of schools) labels.set(`schule=${number}`, name);
  return { dimensions: dimensions.map((one) => withKnown(one, labels)), schools };
};

/** An open dimension with the categories that files and the register of schools named, by label. */
function withKnown(dimension: Dimension, labels: ReadonlyMap<string, string>): Dimension {
  if (!dimension.open) return dimension;
  const known = [...labels].flatMap(([key, label]): Category[] => {
    const [id, category] = key.split('=');
    if (id !== dimension.id || category === undefined) return [];
    return [{ key: category, title: { de: label, en: label }, role: dimension.openRole, captions: [] }];
  });
  const { compare } = new Intl.Collator('de');
  return { ...dimension, categories: known.sort((a, b) => compare(a.title.de, b.title.de)) };
}
