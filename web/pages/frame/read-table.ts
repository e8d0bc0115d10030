import { type Cell, type Column, type Table, textCell } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';

/** A cell as it stands on the page. */
interface Seen {
  text: string;
  isNumber: boolean;
}

/**
 * A table of the page as it is read: texts without buttons and marks for the eye or ear alone, and numbers where a cell
 * is set as one and says nothing else.
 */
export function readTable(element: HTMLTableElement, language: Language): Table {
  const heads = [...(element.tHead?.rows ?? [])].at(-1);
  const body = [...element.tBodies, ...(element.tFoot ? [element.tFoot] : [])].flatMap(({ rows }) => [
    ...rows,
  ]);
  const seen = body.map(cellsOf);
  const named = heads ? cellsOf(heads) : [];
  const length = Math.max(named.length, ...seen.map((row) => row.length));
  const every = Array.from({ length }, (_, index) => index);
  // A column without a head and without words holds buttons.
  const kept = every.filter((index) => [named, ...seen].some((row) => (row[index]?.text ?? '') !== ''));
  return tableOf(
    kept.map((index) => named[index]?.text ?? ''),
    seen.map((row) => kept.map((index) => row[index] ?? { text: '', isNumber: false })),
    language,
  );
}

/** The table of heads and cells as they are read. */
export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly Seen[])[],
  language: Language,
): Table {
  const units = heads.map((_, index) =>
    unitOf(
      rows.flatMap((row) => row[index] ?? []),
      language,
    ),
  );
  const columns = heads.map((head, index): Column => {
    const unit = units[index];
    return unit
      ? { head, kind: 'number', symbol: unit.symbol, decimals: unit.decimals }
      : { head, kind: 'text', symbol: '', decimals: null };
  });
  const cells = rows.map((row) =>
    row.map((cell, index) => (units[index] ? figure(cell, language) : textCell(cell.text))),
  );
  return { columns, rows: cells };
}

interface Unit {
  symbol: string;
  decimals: number | null;
}

/** The unit that all numbers of a column share; null where it has none, or several. */
function unitOf(cells: readonly Seen[], language: Language): Unit | null {
  const numbers = cells.flatMap((cell) => (cell.isNumber ? (maybeNumber(cell.text, language) ?? []) : []));
  const [first] = numbers;
  if (!first || numbers.some(({ symbol }) => symbol !== first.symbol)) return null;
  const decimals = numbers.every((number) => number.decimals === first.decimals) ? first.decimals : null;
  return { symbol: first.symbol, decimals };
}

function figure({ text, isNumber }: Seen, language: Language): Cell {
  return { text, value: isNumber ? (maybeNumber(text, language)?.value ?? null) : null };
}

const patterns: Record<Language, RegExp> = {
  de: /^([−+-]?)(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?(?:\s?(%|€))?$/,
  en: /^([−+-]?)(\d{1,3}(?:,\d{3})*)(?:\.(\d+))?(?:\s?(%|€))?$/,
};

/** A number as `formatNumber` writes it, with its unit; four digits in a row are a year. */
function maybeNumber(
  text: string,
  language: Language,
): (Unit & { value: number; decimals: number }) | undefined {
  const found = patterns[language].exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', fraction = '', symbol = ''] = found;
  const size = Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction || '0'}`);
  return { value: sign === '−' || sign === '-' ? -size : size, decimals: fraction.length, symbol };
}

function cellsOf(row: HTMLTableRowElement): Seen[] {
  return [...row.cells].flatMap((cell) => {
    const seen = { text: wordsOf(cell), isNumber: cell.classList.contains('number') };
    return [seen, ...Array.from({ length: cell.colSpan - 1 }, () => ({ text: '', isNumber: false }))];
  });
}

const unread =
  '.only-read, [aria-hidden="true"], button:not(.value-button), input, select, svg, [role="status"]';
const apart = /^(DIV|P|LI|UL|OL|DL|DT|DD|BR|SUMMARY|DETAILS|SMALL)$/;

/** What a cell says, its lines and list items apart by semicolons. */
function wordsOf(cell: Element): string {
  const lines = textOf(cell)
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
  return lines.join('; ');
}

function textOf(node: Node): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replaceAll('\n', ' ');
  if (node.matches(unread)) return '';
  const text = [...node.childNodes].map(textOf).join('');
  return apart.test(node.tagName) ? `\n${text}\n` : text;
}
