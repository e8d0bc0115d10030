import type { MarkedText, SearchHit, SearchKind } from '../../data/search-endpoints.ts';

/** Something that can be found by the words of its title and its texts. */
export interface Searchable {
  kind: SearchKind;
  key: string;
  goal?: string | undefined;
  title: string;
  texts: readonly string[];
}

/**
 * Those that hold every word of the query, best first: words that the title has before those that only a text has,
 * beginnings of words before the middle of one, and a title that begins with the query before all others. Case,
 * accents and the spelling of umlauts (ä, ae) make no difference. Nothing is found without a word.
 */
export function search(query: string, entries: readonly Searchable[]): SearchHit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const start = words.join(' ');
  const found = entries.flatMap((entry) => {
    const hit = maybeHit(words, start, entry);
    return hit ? [hit] : [];
  });
  return found.sort(byRank).map(({ hit }) => hit);
}

/** The words of a text as they are compared, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

interface Ranked {
  rank: number;
  hit: SearchHit;
}

function byRank(one: Ranked, other: Ranked): number {
  const [a, b] = [one.hit.title.text, other.hit.title.text];
  return one.rank - other.rank || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

const ranks = { titleStart: 0, titleInside: 2, textStart: 5, textInside: 7 } as const;

function maybeHit(words: readonly string[], start: string, entry: Searchable): Ranked | undefined {
  const title = fold(entry.title);
  const texts = entry.texts.map(fold);
  let rank = wordsOf(entry.title).join(' ').startsWith(start) ? -1 : 0;
  const onlyInTexts: string[] = [];
  for (const word of words) {
    const inTitle = standing(word, title);
    if (inTitle) rank += inTitle === 'start' ? ranks.titleStart : ranks.titleInside;
    else {
      const found = texts.map((text) => standing(word, text)).filter((one) => one !== undefined);
      if (found.length === 0) return undefined;
      rank += found.includes('start') ? ranks.textStart : ranks.textInside;
      onlyInTexts.push(word);
    }
  }
  const snippet = onlyInTexts.length === 0 ? null : snippetOf(onlyInTexts, entry.texts, texts);
  const { kind, key, goal = null } = entry;
  return {
    rank,
    hit: { kind, key, goal, title: { text: entry.title, marks: marksIn(words, title) }, snippet },
  };
}

/** A text as it is compared, and for each of its letters the place in the original that it comes from. */
interface Folded {
  folded: string;
  from: number[];
  length: number;
}

const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' };

/** Letters as they are typed without a second thought; an accent of its own belongs to the letter before it. */
function fold(text: string): Folded {
  const from: number[] = [];
  let folded = '';
  for (const { 0: letter, index } of text.matchAll(/[\s\S]\p{M}*/gu)) {
    const plain = letter < '\u0080' && letter.length === 1 ? letter.toLowerCase() : plainLetter(letter);
    for (let i = 0; i < plain.length; i += 1) from.push(index);
    folded += plain;
  }
  return { folded, from, length: text.length };
}

function plainLetter(letter: string): string {
  const small = letter.normalize('NFC').toLowerCase();
  return spelt[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}

function standing(word: string, { folded }: Folded): 'start' | 'inside' | undefined {
  let isInside = false;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter(folded.charAt(at - 1))) return 'start';
    isInside = true;
  }
  return isInside ? 'inside' : undefined;
}

function isLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function marksIn(words: readonly string[], text: Folded): [number, number][] {
  const marks: [number, number][] = [];
  for (const word of words) {
    for (let at = text.folded.indexOf(word); at >= 0; at = text.folded.indexOf(word, at + word.length)) {
      marks.push([placeOf(text, at), endOf(text, at + word.length)]);
    }
  }
  return joined(marks);
}

function placeOf({ from, length }: Folded, at: number): number {
  return from[at] ?? length;
}

/** Where the original letter ends that the folded one before `at` comes from. */
function endOf(text: Folded, at: number): number {
  const last = placeOf(text, at - 1);
  for (let next = at; ; next += 1) {
    const place = placeOf(text, next);
    if (place > last) return place;
  }
}

/** In order, overlapping ones made into one. */
function joined(marks: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of [...marks].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

const before = 40;
const shown = 150;

/** The surroundings of the first word that stands in the text with most of them. */
function snippetOf(
  words: readonly string[],
  texts: readonly string[],
  folded: readonly Folded[],
): MarkedText | null {
  const counts = folded.map((text) => words.filter((word) => standing(word, text)).length);
  const best = counts.indexOf(Math.max(...counts));
  const [text, place] = [texts[best], folded[best]];
  if (text === undefined || !place) return null;
  const marks = marksIn(words, place);
  const first = marks[0]?.[0] ?? 0;
  const start = first <= before ? 0 : wordStart(text, first - before, first);
  const end = text.length - start <= shown ? text.length : wordEnd(text, start + shown);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  const within = marks.filter(([from, to]) => from >= start && to <= end);
  return {
    text: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? ' …' : ''),
    marks: within.map(([from, to]) => [from + shift, to + shift]),
  };
}

/** The next beginning of a word from `at` on, before `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const gap = text.slice(at, latest).search(/\s/);
  return gap < 0 ? latest : at + gap + 1;
}

/** The last end of a word before `at`; the middle of one that is longer than all that is shown. */
function wordEnd(text: string, at: number): number {
  const gap = text.slice(0, at).search(/\s\S*$/);
  return gap > at - shown / 2 ? gap : at;
}
