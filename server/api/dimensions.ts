import { dimensions, indicators } from '../../data/catalogue/index.ts';
import type { Category, Dimension } from '../../data/indicator.ts';
import type { Caller } from '../caller.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import { readSchools } from '../database/schools.ts';
import { readValues } from '../database/values.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Reading } from './reading.ts';

export const readDimensions: Reading<'dimensions'> = async (context, caller) => {
  const schools = await readSchools(context.db, caller);
  const labels = await readCategoryLabels(context.db, caller);
  for (const { number, name } of schools) labels.set(`schule=${number}`, name);
  if (caller.audience === 'staff') {
    return { dimensions: dimensions.map((one) => withKnown(one, labels)), schools };
  }
  const released = await listCategories(context, caller);
  const seen = new Map([...labels].filter(([category]) => released.has(category)));
  return {
    dimensions: dimensions.map((one) => withKnown(one, seen)),
    schools: schools.filter(({ number }) => released.has(`schule=${number}`)),
  };
};

/** The categories of open dimensions, as `dimension=category`, that occur in what the caller's audience can read. */
async function listCategories({ db }: ReadingContext, caller: Caller): Promise<Set<string>> {
  const open = dimensions.filter((one) => one.open).map(({ id }) => id);
  const categories = new Set<string>();
  for (const { id, definitionVersion, dimensions: own } of indicators) {
    if (!own.some((dimension) => open.includes(dimension))) continue;
    const values = await readValues(db, caller, {
      indicator: id,
      definitionVersion,
      areas: null,
      asOf: null,
    });
    for (const breakdown of new Set(values.map((value) => value.breakdown))) {
      for (const part of breakdown.split(';')) categories.add(part);
    }
  }
  return categories;
}

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
