import type { Table } from '../../../data/table.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { fontSize } from '../../../web/charts/theme.ts';
import { type Lie, textWidths } from './paper.ts';
import { cellInsets } from './table-styles.ts';

/** How a table stands on paper: on an upright or a broad page, in which size, its columns in twips (1/20 point). */
export interface TablePlan {
  lie: Lie;
  isSmall: boolean;
  columns: number[];
}

const points = { large: 8.5, small: 8 } as const;
/** Bold letters of heads are wider. */
const bolder = 1.06;
/** What the letters of an office's type may be wider than estimated. */
const wider = 1.03;
/** Texts may take so many lines, in a column of at least and at most so many twips, before type gets small or the paper is turned. */
const reading = {
  large: { lines: 6, least: 1500, most: 3400 },
  small: { lines: 8, least: 1050, most: 2600 },
} as const;
/** Addresses and their like, longer than any word, are broken rather than leave no room for the others. */
const longestKept = 4000;
/** What a text of many lines may take at most where there is room. */
const broadest = 9000;

/**
 * The calmest way to set a table so that no word is broken: upright if it fits, in smaller type, on a broad page, both;
 * with more columns than any page holds, all are narrowed alike and words break.
 */
export function planTable(table: Table): TablePlan {
  const ways = (['upright', 'across'] as const).flatMap((lie) =>
    [false, true].map((isSmall) => ({ lie, isSmall, needs: needsOf(table, isSmall) })),
  );
  const fitting =
    ways.find(({ lie, needs }) => lie === 'upright' && sum(needs, 'readable') <= textWidths[lie]) ??
    ways.find(
      ({ lie, isSmall, needs }) => lie === 'upright' && isSmall && sum(needs, 'unbroken') <= textWidths[lie],
    ) ??
    ways.find(({ lie, needs }) => sum(needs, 'readable') <= textWidths[lie]);
  const { lie, isSmall, needs } = fitting ?? { lie: 'across', isSmall: true, needs: needsOf(table, true) };
  const width = Math.min(textWidths[lie], Math.max(narrowest, Math.round(looseness * sum(needs, 'whole'))));
  return { lie, isSmall, columns: shareOut(needs, width) };
}

/** Twips that a table takes beside something else, unless it needs more: charts read the better the wider they are. */
const mostBeside = 4300;
/** Rows that stand on a page beside something else. */
const mostBesideRows = 26;

/** Twips that a table takes at least, undefined where it needs more than `most` or is too long to stand beside anything. */
export function maybeBesideWidth(table: Table, most: number): number | undefined {
  const needs = needsOf(table, false);
  const width = sum(needs, 'readable');
  if (width > most || table.rows.length > mostBesideRows) return undefined;
  return Math.max(width, Math.min(most, mostBeside, sum(needs, 'whole')));
}

/** A table in so many twips beside something else, no wider than its texts. */
export function planBeside(table: Table, room: number): TablePlan {
  const needs = needsOf(table, false);
  const width = Math.min(room, Math.round(looseness * sum(needs, 'whole')));
  return { lie: 'upright', isSmall: false, columns: shareOut(needs, width) };
}

/** Twips below which a table by itself looks lost. */
const narrowest = 5200;
/** A table looks drawn apart that is so much wider than its texts. */
const looseness = 1.25;

/** What a column takes to break no word, to be read with ease, and to break no line. */
interface Need {
  unbroken: number;
  readable: number;
  whole: number;
}

const steps = ['unbroken', 'readable', 'whole'] as const;

function needsOf({ columns, rows }: Table, isSmall: boolean): Need[] {
  const type = isSmall ? 'small' : 'large';
  const size = points[type];
  const { lines, least, most } = reading[type];
  const inset = 2 * (isSmall ? cellInsets.manyFigures : cellInsets.figures) + 20;
  return columns.map(({ head }, index) => {
    const cells = [...new Set(['', ...rows.map((row) => row[index]?.text ?? '')])];
    const words = cells.map((text) => longestWord(text, size));
    const unbroken = Math.min(Math.max(longestWord(head, size) * bolder, ...words), longestKept);
    const longest = Math.max(...cells.map((text) => twips(text, size)));
    const whole = Math.max(longest, twips(head, size) * bolder);
    const readable = Math.max(least, Math.min(longest / lines, most));
    return {
      unbroken: unbroken + inset,
      readable: Math.max(unbroken, Math.min(longest, readable)) + inset,
      whole: Math.max(unbroken, Math.min(whole, broadest)) + inset,
    };
  });
}

/** The whole width, in whole twips: every step for all columns as far as it goes, what is left by their widths. */
function shareOut(needs: readonly Need[], width: number): number[] {
  const reached = steps.findLast((step) => sum(needs, step) <= width);
  const next = reached && steps[steps.indexOf(reached) + 1];
  const widths = needs.map((need) => {
    if (!reached) return (need.unbroken * width) / sum(needs, 'unbroken');
    if (!next) return (need[reached] * width) / sum(needs, reached);
    const left = (width - sum(needs, reached)) / (sum(needs, next) - sum(needs, reached));
    return need[reached] + (need[next] - need[reached]) * left;
  });
  const ends = widths.map((_, index) =>
    Math.round(widths.slice(0, index + 1).reduce((total, part) => total + part, 0)),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

function sum(needs: readonly Need[], step: keyof Need): number {
  return needs.reduce((total, need) => total + need[step], 0);
}

function longestWord(text: string, size: number): number {
  return Math.max(...text.split(/[ \n\t]/).map((word) => twips(word, size)));
}

function twips(text: string, size: number): number {
  return (textWidth(text) / fontSize) * size * 20 * wider;
}
