import type { Block, Run } from './report-document.ts';

type RichBlock = Extract<Block, { kind: 'heading' | 'paragraph' | 'list' }>;

/**
 * Simple rich text as it is typed: paragraphs apart by an empty line, `# ` before a heading, `- ` or `1. ` before the
 * items of a list, `**bold**`, `*italic*`, `[words](https://address)`. What fits none of these stays as it is typed. Headings are of the
 * level `heading`.
 */
export function readRichText(text: string, heading: number): RichBlock[] {
  const groups: string[][] = [[]];
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const last = groups.at(-1);
    if (line.trim() === '') groups.push([]);
    else if (last && last.length > 0 && kindOf(last[0] ?? '') !== kindOf(line)) groups.push([line]);
    else last?.push(line);
  }
  return groups.filter((lines) => lines.length > 0).flatMap((lines) => blocksOf(lines, heading));
}

type LineKind = 'heading' | 'bullet' | 'numbered' | 'plain';

const openings: readonly (readonly [LineKind, RegExp])[] = [
  ['heading', /^#{1,4}\s+/],
  ['bullet', /^[-•]\s+/],
  ['numbered', /^\d{1,3}[.)]\s+/],
];

function kindOf(line: string): LineKind {
  return openings.find(([, opening]) => opening.test(line.trim()))?.[0] ?? 'plain';
}

function withoutOpening(line: string): string {
  const opening = openings.find(([, pattern]) => pattern.test(line.trim()))?.[1];
  return opening ? line.trim().replace(opening, '') : line.trim();
}

function blocksOf(lines: readonly string[], heading: number): RichBlock[] {
  const kind = kindOf(lines[0] ?? '');
  const texts = lines.map(withoutOpening);
  switch (kind) {
    case 'heading':
      return texts.map((text) => ({ kind, level: heading, text: plainText(readRuns(text)) }));
    case 'bullet':
    case 'numbered':
      return [{ kind: 'list', ordered: kind === 'numbered', items: texts.map(readRuns) }];
    case 'plain':
      return [{ kind: 'paragraph', runs: readRuns(texts.join(' ')) }];
  }
}

const marks =
  /\*\*(?<bold>[^*\n]+)\*\*|\*(?<italic>[^*\s][^*\n]*)\*|\[(?<words>[^\]\n]+)\]\((?<link>https?:\/\/[^\s)]+)\)/g;

/** A line with its marks as runs, each in one look. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const { bold, italic, words, link } = found.groups ?? {};
    if (found.index > at) runs.push(plainRun(text.slice(at, found.index)));
    const shown = bold ?? italic ?? words ?? '';
    runs.push({
      text: shown,
      bold: bold !== undefined,
      italic: italic !== undefined,
      link: link ?? null,
    });
    at = found.index + found[0].length;
  }
  if (at < text.length) runs.push(plainRun(text.slice(at)));
  return runs;
}

export function plainRun(text: string): Run {
  return { text, bold: false, italic: false, link: null };
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
