import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakdownKey, slug } from '../breakdown.ts';
import { dimension, evidencedFields, indicator } from '../indicator.ts';
import { templates } from '../templates.ts';
import { notEvidenced } from '../words.ts';
import {
  breakdownTitle,
  dimensions,
  indicators,
  maybeDimension,
  maybeIndicator,
  sourceTables,
} from './index.ts';
import { numeratorBounds } from './numerator-bounds.ts';
import { sourceTable } from './source-table.ts';

const folder = import.meta.dirname;
const notIndicators = [
  'catalogue',
  'dimensions',
  'index',
  'lsn-tables',
  'numerator-bounds',
  'report-tables',
  'source-table',
  'tables',
];
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !notIndicators.includes(name));

test('an indicator bounds another one that counts in the same periods, with a numerator each', () => {
  for (const { less, greater, factor } of numeratorBounds) {
    const [below, above] = [maybeIndicator(less), maybeIndicator(greater)];
    for (const one of [below, above]) expect(one).toMatchObject({ aggregation: 'rate', countsPersons: true });
    expect(below?.periodicity).toBe(above?.periodicity);
    expect(factor).toBeGreaterThan(0);
  }
});

describe('indicators', () => {
  test('are exactly the files of the folder, file name = id', async () => {
    expect(indicators.map(({ id }) => id).sort()).toEqual([...files].sort());
    for (const file of files) {
      const exported: unknown[] = Object.values(await import(`./${file}.ts`));
      expect(exported).toEqual([maybeIndicator(file)]);
    }
  });

  test.each(indicators)('$id fits the schema', (entry) => {
    expect(indicator.parse(entry)).toEqual(entry);
  });

  test.each(indicators)(
    '$id names a source for every evidenced field, or says that there is none',
    (entry) => {
      expect(Object.keys(entry.evidence).sort()).toEqual([...evidencedFields].sort());
      for (const text of Object.values(entry.evidence)) {
        expect(text === notEvidenced || text.trim().length > 15, text).toBe(true);
        expect(text === notEvidenced || !text.includes(notEvidenced), text).toBe(true);
      }
      expect(entry.number === notEvidenced).toBe(entry.evidence.number === notEvidenced);
    },
  );

  test.each(indicators)('$id has every text in both languages', (entry) => {
    const texts = [entry.title, entry.short, entry.statement, entry.definition, entry.formula, entry.unit];
    for (const { de, en } of [...texts, entry.regionalLevel, entry.notes]) {
      expect(de.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(de).toBe(de.trim());
      expect(de).not.toMatch(/\b(TODO|TBD|FIXME|lorem|placeholder|the|and|of|with|pupils|school)\b/i);
      expect(en).not.toMatch(/\b(TODO|TBD|FIXME|und|oder|mit|der|das)\b/);
      expect(de).not.toMatch(/["']/);
    }
  });

  test.each(indicators)('$id finds its figures in tables and templates that exist', (entry) => {
    expect(entry.selectors.length).toBeGreaterThan(0);
    for (const selector of entry.selectors) {
      if (selector.kind === 'web') continue;
      const named = [selector.value, selector.numerator, selector.denominator].filter(
        (name) => name !== null,
      );
      expect(named.length).toBe(selector.value === null ? 2 : 1);
      const known =
        selector.kind === 'table'
          ? sourceTables.find(({ id }) => id === selector.table)?.measures.map(({ id }) => id)
          : templates.find(({ id }) => id === selector.template)?.columns.map(({ name }) => name);
      for (const name of named) expect(known, JSON.stringify(selector)).toContain(name);
    }
  });

  test.each(indicators)('$id is consistent in itself', (entry) => {
    const usesParts = entry.selectors.every((selector) => selector.kind !== 'web' && selector.value === null);
    expect(usesParts).toBe(entry.aggregation === 'rate');
    if (entry.aggregation === 'deliveredRate') expect(entry.overTime).toBe('none');
    expect(entry.symbol === '%').toBe(entry.unit.de.startsWith('Prozent'));
    if (entry.symbol === '%') expect(entry.range).toEqual({ min: 0, max: 100 });
    for (const id of entry.dimensions) expect(maybeDimension(id), id).toBeDefined();
    for (const source of entry.sources) {
      if (source.table) expect(sourceTables.map(({ id }) => id)).toContain(source.table);
    }
  });
});

describe('dimensions', () => {
  test.each(dimensions)('$id fits the schema, with one meaning for each key and caption', (entry) => {
    expect(dimension.parse(entry)).toEqual(entry);
    expect(entry.open).toBe(entry.categories.length === 0);
    const keys = entry.categories.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, title, captions } of entry.categories) {
      expect(key).toBe(slug(title.de));
      expect(title.en).not.toBe('');
      expect(captions).toContain(title.de);
    }
    const captions = entry.categories.flatMap((category) => category.captions.map(plain));
    expect(captions.filter((caption, index) => captions.indexOf(caption) !== index)).toEqual([]);
  });

  test('ids are unique', () => {
    expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
  });
});

describe('source tables', () => {
  test.each(sourceTables)('$id fits the schema', (table) => {
    expect(sourceTable.parse(table)).toEqual(table);
    expect(table.referenceDay !== null).toBe(table.yearMeaning === 'referenceDate');
    expect(table.yearEvidence.length).toBeGreaterThan(15);
    for (const id of table.dimensions) expect(maybeDimension(id), id).toBeDefined();
    expect(new Set(table.measures.map(({ id }) => id)).size).toBe(table.measures.length);
  });

  test('no code and no title beginning belongs to two tables', () => {
    const texts = sourceTables.flatMap(({ id, codes, titles }) =>
      [...codes, ...titles].map((text) => ({ id, text: plain(text) })),
    );
    for (const { id, text } of texts) {
      for (const other of texts) if (other.id !== id) expect(other.text.startsWith(text)).toBe(false);
    }
  });

  // Captions from top to bottom, as they stand above or beside a value in the samples 01, 03, 04, 06, 09, 11 and 19.
  const nach = 'Absolvierende/Abgehende allgemeinbildender Schulen nach dem Abschluss';
  const quote = 'Arbeitslosenquote bez. auf alle zivile Erwerbsp.';
  const kita = 'Tageseinrichtungen für Kinder';
  const hochschulreife = 'Allg. Hochschulreife-einschl.fachge.Hochschulreife';
  test.each([
    ['21111-02-06-4', [nach, 'Insgesamt', 'Insgesamt'], 'insgesamt|'],
    ['21111-02-06-4', [nach, 'Insgesamt', 'weiblich'], 'insgesamt|geschlecht=weiblich'],
    ['21111-02-06-4', [nach, 'ohne Hauptschulabschluss', 'Insgesamt'], 'ohne-hauptschulabschluss|'],
    [
      '21111-02-06-4',
      [nach, 'ohne Ersten Schulabschluss', 'weiblich'],
      'ohne-hauptschulabschluss|geschlecht=weiblich',
    ],
    ['21111-02-06-4', [nach, 'mit Hauptschulabschluss', 'Insgesamt'], undefined],
    ['21111-02-06-4', [nach, 'dar. schulischer Teil der Fachhochschulreife', 'weiblich'], undefined],
    ['21121-02-02-4', ['Absolvierende/Abgehende', 'Geschlecht', 'Insgesamt'], 'absolvierende|'],
    [
      '21121-02-02-4',
      ['Absolvierende/Abgehende', 'davon mit', hochschulreife, 'Geschlecht', 'weiblich'],
      'absolvierende|abschluss=allgemeine-hochschulreife;geschlecht=weiblich',
    ],
    [
      '21121-02-02-4',
      ['nachrichtl.: zus.erw.schul.Teil d. Fachhochs.reife', 'Geschlecht', 'Insgesamt'],
      undefined,
    ],
    ['13211-02-05-4', [quote, '15 bis unter 25 Jahre'], 'arbeitslosenquote-15-bis-unter-25|'],
    ['13211-02-05-4', ['Arbeitslose', '15 bis unter 25 Jahre'], undefined],
    ['13211-02-05-4', [quote, 'ausländisch'], undefined],
    ['13211-02-05-4', [quote], undefined],
    [
      '22541-01-01-4',
      ['Verfügbare Plätze', kita, 'Plätze für Kindergartenkinder'],
      'plaetze-kindergartenkinder|',
    ],
    ['22541-01-01-4', ['Verfügbare Plätze', kita, 'Insgesamt'], undefined],
    ['22541-01-01-4', ['Verfügbare Plätze', kita, 'Plätze für Krippenkinder'], undefined],
    ['12411-01-01-4', ['Stichtag', 'männlich'], 'bevoelkerungsstand|geschlecht=männlich'],
    ['12411-01-01-4', ['Stichtag', 'Insgesamt'], 'bevoelkerungsstand|'],
    ['12411-01-01-4', ['Stichtag', 'unter 3 Jahre', 'Insgesamt'], undefined],
    [
      '21111-0013',
      ['Schuljahr', 'Geschlecht', 'weiblich', 'Förderschulen', 'Ohne Hauptschulabschluss'],
      'ohne-hauptschulabschluss|geschlecht=weiblich;schulart=förderschulen',
    ],
    ['21111-0013', ['Schuljahr', 'Geschlecht', 'Insgesamt', 'Insgesamt', 'Insgesamt'], 'insgesamt|'],
    ['21711-02', ['Ausgaben je Schüler', 'Gymnasien'], 'ausgaben-je-schueler|schulart=gymnasien'],
    ['21711-02', ['Ausgaben je Schüler', 'Berufliche Schulen'], undefined],
    ['A100001G', ['Bevölkerung', 'Insgesamt'], 'bevoelkerungsstand|'],
    ['A100001G', ['Bevölkerung', 'je km²'], undefined],
    [
      '21111-0013',
      ['Schuljahr', 'Geschlecht', 'Insgesamt', 'Insgesamt', 'Mittlerer Schulabschluss'],
      undefined,
    ],
  ])('%s explains %j as %s', (id, captions, expected) => {
    expect(explanations(id, captions)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('breakdownTitle', () => {
  test.each([
    ['', 'de', 'Insgesamt'],
    ['', 'en', 'Total'],
    ['geschlecht=weiblich', 'de', 'weiblich'],
    ['geschlecht=weiblich;schulart=förderschulen', 'de', 'weiblich, Förderschulen'],
    ['geschlecht=männlich', 'en', 'male'],
    ['seitenbereich=migration-und-bildung', 'de', 'Migration und Bildung'],
    ['seitenbereich=ohne-namen', 'de', 'ohne-namen'],
    ['keine gliederung', 'de', 'keine gliederung'],
  ] as const)('%j in %s is %s', (breakdown, language, title) => {
    const labels = new Map([['seitenbereich=migration-und-bildung', 'Migration und Bildung']]);
    expect(breakdownTitle(breakdown, language, labels)).toBe(title);
  });
});

describe('README', () => {
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  const described = [...readme.matchAll(/^\| (`[^|]*`) *\|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, field]) => field),
  );

  test('describes every field of an indicator and of a source table, and no other', () => {
    const fields = [...Object.keys(indicator.shape), ...Object.keys(sourceTable.shape)];
    expect(described.sort()).toEqual(fields.sort());
  });
});

function plain(caption: string): string {
  return caption.toLowerCase().replace(/\s+/g, '');
}

/** Every reading of a stack of captions under the rule of `source-table.ts`, written as `measure|breakdown`. */
function explanations(id: string, captions: string[]): string[] {
  const table = sourceTables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`unknown table: ${id}`);
  const stack = captions.map(plain);
  const neutral = [...table.totals, ...table.wrappers].map(plain);
  const categories = table.dimensions.flatMap((name) =>
    (maybeDimension(name)?.categories ?? []).map(({ key, captions: texts }) => ({
      name,
      key,
      texts: texts.map(plain),
    })),
  );
  return table.measures.flatMap((measure) => {
    const groups = measure.captions.map((group) => group.map(plain));
    if (!groups.every((group) => group.some((text) => stack.includes(text)))) return [];
    const breakdown: Record<string, string> = {};
    for (const text of stack) {
      if (neutral.includes(text) || groups.flat().includes(text)) continue;
      const category = categories.find(({ texts }) => texts.includes(text));
      if (!category) return [];
      breakdown[category.name] = category.key;
    }
    return [`${measure.id}|${breakdownKey(breakdown)}`];
  });
}
