import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Words } from '../../../data/words.ts';
import { pictureFile } from './handbook-page.ts';
import { handbook, maybeHandbookPage } from './index.ts';
import { links } from './links.ts';

const chapters = handbook.map((page) => [page.key, page] as const);

describe('the handbook', () => {
  test('tells the six practice examples, and tasks beside them', () => {
    expect(handbook.flatMap(({ story }) => story?.municipality ?? [])).toEqual([
      'Landkreis Heidekreis',
      'Stadt Osnabrück',
      'Stadt Wolfsburg',
      'Landkreis Diepholz',
      'Landkreis Stade',
      'Landkreis Nienburg/Weser',
    ]);
    expect(handbook.filter(({ story }) => story === null).length).toBeGreaterThan(1);
  });

  test('has an address of its own for each page', () => {
    const keys = handbook.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      expect(key).toMatch(/^[a-z-]+$/);
      expect(maybeHandbookPage(key)?.key).toBe(key);
    }
    expect(maybeHandbookPage('gibt-es-nicht')).toBeUndefined();
  });

  test.each(chapters)('%s is there in both languages, with real quotes and dashes', (_key, chapter) => {
    const found = wordsIn(chapter);
    expect(found.length).toBeGreaterThan(6);
    for (const { de, en } of found) {
      expect(de.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      for (const text of [de, en]) expect(text).not.toMatch(/"|\.\.\.| - | %|\{\w*\}/);
      expect(en === de).toBe(false);
    }
  });

  test.each(chapters)('%s has its picture, and steps that lead on', (key, { steps }) => {
    expect(existsSync(`web/public${pictureFile(key)}`)).toBe(true);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.some((step) => step.links.length > 0)).toBe(true);
  });

  test('leads to each place by one name', () => {
    const paths = Object.values(links).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

/** Every text of a page in both languages, but the names of municipalities, cornerstones and links. */
function wordsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [value];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'links' ? [] : wordsIn(inner)));
}

function isWords(value: object): value is Words {
  return 'de' in value && 'en' in value;
}
