import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../data/bundle.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import { recordKinds } from '../../data/cycle/records.ts';
import { demoBundle } from '../../data/demo/index.ts';
import { type Searchable, search, wordsOf } from './search.ts';

const goal = (key: string, title: string, ...texts: string[]): Searchable => ({
  kind: 'goal',
  key,
  title,
  texts,
});

/** The places of a text that are marked, put in brackets. */
function marked({ text, marks }: { text: string; marks: [number, number][] }): string {
  return [...marks]
    .reverse()
    .reduce(
      (shown, [from, to]) => `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`,
      text,
    );
}

const titlesOf = (query: string, entries: readonly Searchable[]) =>
  search(query, entries).map(({ title }) => marked(title));

describe('a title', () => {
  test.each([
    ['by the beginning of a word', 'brosch', 'Die [Brosch]üre wirkt'],
    ['inside a word', 'wirk', 'Die Broschüre [wirk]t'],
    ['by umlauts as they are', 'broschüre', 'Die [Broschüre] wirkt'],
    ['by umlauts spelt out', 'BROSCHUERE', 'Die [Broschüre] wirkt'],
    ['by words in any order', 'wirkt  die', '[Die] Broschüre [wirkt]'],
    ['by half of an umlaut that is spelt out', 'broschu', 'Die [Broschü]re wirkt'],
  ])('is found %s', (_how, query, title) => {
    expect(titlesOf(query, [goal('a', 'Die Broschüre wirkt')])).toEqual([title]);
  });

  test('is found by an umlaut where it spells one out, and by one of two signs', () => {
    expect(titlesOf('Jäger', [goal('a', 'Herr Jaeger')])).toEqual(['Herr [Jaeger]']);
    expect(titlesOf('brosch\u00fcre', [goal('a', 'Broschu\u0308re')])).toEqual(['[Broschu\u0308re]']);
    expect(titlesOf('strasse', [goal('a', 'Straße 3')])).toEqual(['[Straße] 3']);
  });

  test('without one of the words is not found; without a word nothing is', () => {
    const entries = [goal('a', 'Die Broschüre wirkt')];
    expect(titlesOf('Broschüre fehlt', entries)).toEqual([]);
    expect(titlesOf(' – ', entries)).toEqual([]);
  });
});

test('titles come before texts, beginnings before the middle of words, the title that begins so first', () => {
  const entries = [
    goal('text', 'Anderes', 'Ein Netz von Beratung'),
    goal('inside', 'Bildungsnetz'),
    goal('start', 'Das Netz'),
    goal('first', 'Netz der Beratung und vieles mehr'),
    goal('short', 'Ein Netz'),
  ];
  expect(search('netz', entries).map(({ key }) => key)).toEqual([
    'first',
    'start',
    'short',
    'inside',
    'text',
  ]);
});

describe('a snippet', () => {
  test('shows where words stand that the title does not have', () => {
    const long = `${'Vieles steht davor. '.repeat(5)}Die Lotsen beraten Familien. ${'Danach mehr. '.repeat(20)}`;
    const [hit] = search('lotsen beratung', [goal('a', 'Beratung', 'Nichts davon', long)]);
    expect(hit?.snippet && marked(hit.snippet)).toMatch(
      /^… steht davor\. Vieles steht davor\. Die \[Lotsen\] beraten Familien\. .* …$/,
    );
    expect(hit?.snippet?.text.length).toBeLessThan(160);
  });

  test('is left out where the title has all words, and is whole where the text is short', () => {
    expect(search('beratung', [goal('a', 'Beratung', 'Beratung')])[0]?.snippet).toBeNull();
    expect(search('familien', [goal('a', 'Beratung', 'Für Familien')])[0]?.snippet).toEqual({
      text: 'Für Familien',
      marks: [[4, 12]],
    });
  });
});

const entries: Searchable[] = recordKinds.flatMap((kind) =>
  (recordsOf(demoBundle)[kind] ?? []).map((content) => ({
    kind,
    key: content.key,
    title: recordTitle<typeof kind>(kind, content, () => undefined),
    texts: [],
  })),
);

test('every record is found by each word of its title, and by the beginning of one', () => {
  expect(entries.length).toBeGreaterThan(50);
  for (const entry of entries) {
    for (const word of wordsOf(entry.title)) {
      for (const query of [word, word.slice(0, 3)]) {
        const found = search(query, entries).map(({ kind, key }) => `${kind} ${key}`);
        expect(found, query).toContain(`${entry.kind} ${entry.key}`);
      }
    }
  }
});

test('marks are what the words stand for, within the text and apart from each other, whatever is searched', () => {
  const text = fc.string({
    unit: fc.constantFrom('ä', 'a', 'e', 'ß', 's', ' ', '-', 'B', '1', 'u\u0308', '😀'),
  });
  fc.assert(
    fc.property(text, text, text, (query, title, prose) => {
      for (const hit of search(query, [goal('a', title, prose)])) {
        for (const { text: shown, marks } of [hit.title, ...(hit.snippet ? [hit.snippet] : [])]) {
          let last = -1;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(shown.length);
            last = to;
          }
        }
        const seen = [hit.title, ...(hit.snippet ? [hit.snippet] : [])].flatMap(({ text: shown, marks }) =>
          marks.map(([from, to]) => wordsOf(shown.slice(from, to)).join('')),
        );
        for (const word of wordsOf(query)) expect(seen.some((part) => part.includes(word))).toBe(true);
      }
    }),
  );
});
