import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { contents, recordKinds } from '../../../data/cycle/records.ts';
import { faultText } from '../../words/record-faults.ts';
import { maybeFieldWords } from '../../words/record-fields.ts';
import { valueLines } from '../../words/value-lines.ts';
import { emptinessOf, schemasAt } from './field-schema.ts';

/** Every path of a shape, with 0 for a place in a list. */
function pathsOf(schema: unknown): (string | number)[][] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return pathsOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(pathsOf);
  if (schema instanceof z.ZodArray) return pathsOf(schema.element).map((path) => [0, ...path]);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, child]) => [
    [name],
    ...pathsOf(child).map((path) => [name, ...path]),
  ]);
}

describe.each(recordKinds)('%s', (kind) => {
  const paths = pathsOf(contents[kind]);
  it('has words and a shape for every field', () => {
    expect(paths.length).toBeGreaterThan(3);
    const nameless = paths.filter((path) => maybeFieldWords(kind, path) === undefined);
    expect(nameless.map((path) => path.join('.'))).toEqual([]);
    expect(paths.filter((path) => schemasAt(kind, path).length === 0)).toEqual([]);
  });
});

test.each([
  ['actor', ['title'], false, false],
  ['actor', ['kind'], true, true],
  ['actor', ['offers'], true, false],
  ['measure', ['steps', 0, 'due'], true, true],
  ['measure', ['posts', 0, 'share'], false, false],
  ['paper', ['changes', 0, 'duePeriod'], true, true],
  ['paper', ['route', 0, 'outcome', 'on'], false, false],
] as const)('of %s, %s may be empty: %s, as null: %s', (kind, path, mayBeEmpty, isNull) => {
  expect(emptinessOf(kind, path)).toEqual({ mayBeEmpty, isNull });
});

test('every German sentence of a shape has an English one', () => {
  const files = ['body', 'fields', 'measure', 'paper', 'review', 'ring'].map((file) => `cycle/${file}`);
  const sources = [...files, 'goal'].map((file) =>
    readFileSync(new URL(`../../../data/${file}.ts`, import.meta.url), 'utf8'),
  );
  const sentences = sources.flatMap((source) =>
    [...source.matchAll(/'((?:Bitte|Ein|Eine|Zwei|Das|Die|Kein) [^'\n]+\.)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const ofBundles = /Meilensteinplän/;
  expect(sentences.length).toBeGreaterThan(10);
  const untold = sentences.filter((text) => !ofBundles.test(text) && faultText(text, 'en') === text);
  expect(untold).toEqual([]);
});

test('values are said in words, rows line by line', () => {
  const names = {
    record: (_kind: string, key: string) => (key === 'lotsen' ? 'Lotsen' : undefined),
    other: () => undefined,
  };
  const said = (path: string[], value: unknown) =>
    valueLines(path, value, { kind: 'measure', language: 'de', names });
  expect(said(['state'], 'running')).toEqual(['läuft']);
  expect(said(['from'], '2026-08-01')).toEqual(['01.08.2026']);
  expect(said(['from'], null)).toEqual([]);
  expect(said(['invented'], true)).toEqual(['ja']);
  expect(said(['posts'], [{ title: 'Lotsin', share: 0.5, source: 'Land' }])).toEqual([
    'Stelle: Lotsin; Stellenanteil: 0,5; Finanziert aus: Land',
  ]);
  expect(said(['partners'], ['Kammer', 'Agentur'])).toEqual(['Kammer', 'Agentur']);
  expect(said(['goals'], ['lotsen', 'anderes'])).toEqual(['Lotsen', 'anderes']);
});
