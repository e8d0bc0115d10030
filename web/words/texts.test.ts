import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Text } from './texts/text.ts';
import { say, texts } from './texts.ts';

const entries: [string, Text][] = Object.entries(texts);

function forms(text: string | readonly [string, string]): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

function fillings(text: string | readonly [string, string]): string[] {
  return [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

describe('texts', () => {
  it.each(entries)('%s is there in both languages with the same fillings', (_key, text) => {
    for (const form of [...forms(text.de), ...forms(text.en)]) expect(form.trim()).not.toBe('');
    expect(fillings(text.en)).toEqual(fillings(text.de));
  });

  it.each(entries)('%s has real quotes, dashes and ellipses', (_key, text) => {
    for (const form of [...forms(text.de), ...forms(text.en)]) {
      expect(form).not.toMatch(/"|\.\.\.| - | %/);
    }
  });

  it('has every key in one topic only: a second one would take the first one’s place', () => {
    const folder = new URL('./texts/', import.meta.url);
    const keys = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}(\w+): /gm)].map((match) => match[1]),
    );
    expect(keys.length).toBeGreaterThan(entries.length - 5);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('chooses the form by n and writes numbers in the language', () => {
    expect(say('values', 'de', { n: 1 })).toBe('1 Wert');
    expect(say('values', 'de', { n: 3214 })).toBe('3.214 Werte');
    expect(say('values', 'en', { n: 3214 })).toBe('3,214 values');
    expect(say('values', 'en', { n: 0 })).toBe('0 values');
  });
});
