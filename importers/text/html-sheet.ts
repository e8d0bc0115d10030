import { type CellRange, maybeSheet, type Sheet } from './grid.ts';

/**
 * Whether a text is a page that holds a table of figures, and not a page that asks for a password or says that something
 * went wrong. Programs also save such pages as `.xls`.
 */
export function isHtmlTable(text: string): boolean {
  const isMarkup =
    /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|table|style|div|center)\b/i.test(
      text,
    );
  if (!isMarkup || !/<table\b/i.test(text) || /type\s*=\s*["']?password/i.test(text)) return false;
  const figures = text.match(/<td\b[^>]*>(?:\s|&nbsp;|<[^>]*>)*[-+]?\d[\d.,]*(?:\s|&nbsp;)*(?=<)/gi);
  return (figures?.length ?? 0) >= 2;
}

/**
 * The tables of a page one below the other as one sheet, with the text around them as rows of one cell. End tags may be
 * missing, as old pages leave them out; spanned cells are merged ones.
 */
export function maybeHtmlSheet(text: string): Sheet | undefined {
  const page = createPage();
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length; ) {
    const tag = tagAt(text, at);
    if (tag) {
      const name = tag.name.toLowerCase();
      if (tag.isEnd) page.close(name);
      else page.open(name, tag.attributes);
      at = !tag.isEnd && silent.has(name) ? after(text, '>', after(lower, `</${name}`, tag.end)) : tag.end;
    } else if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (/[!?]/.test(text.charAt(at + 1)) && text.charAt(at) === '<') at = after(text, '>', at);
    else {
      const next = text.indexOf('<', at + 1);
      page.text(plainText(text.slice(at, next < 0 ? undefined : next)));
      at = next < 0 ? text.length : next;
    }
  }
  const { grid, merges } = page.finish();
  return maybeSheet({ name: 'Tabelle', isHidden: false }, grid, merges);
}

/** Elements that hold no text of the page. */
const silent = new Set(['script', 'style', 'title', 'noscript', 'select']);
const tag = /<(\/?)([a-z][\w:-]*)([^<>]*)>/iy;

function tagAt(text: string, at: number) {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (!match?.[2]) return undefined;
  return { isEnd: match[1] === '/', name: match[2], attributes: match[3] ?? '', end: tag.lastIndex };
}

/** Behind the next `mark`, or the end of the text. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const blocks = new Set([
  'p',
  'div',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'body',
  'center',
  'caption',
  'li',
]);
const mostColumns = 2_000;
const mostRows = 1_000_000;

interface OpenCell {
  text: string;
  across: number;
  down: number;
}

/** Gathers rows; `taken` holds for each column how many more rows a cell from above spans. */
function createPage() {
  const grid: string[][] = [];
  const merges: CellRange[] = [];
  let taken: number[] = [];
  let row: string[] | undefined;
  let cell: OpenCell | undefined;
  let loose = '';

  const closeCell = () => {
    if (!cell || !row) return;
    while ((taken[row.length] ?? 0) > 0) row.push('');
    const left = row.length;
    const top = grid.length;
    row.push(tidy(cell.text), ...Array.from({ length: cell.across - 1 }, () => ''));
    for (let column = left; column < row.length; column += 1) taken[column] = cell.down;
    if (cell.across > 1 || cell.down > 1)
      merges.push({ top, left, bottom: top + cell.down - 1, right: row.length - 1 });
    cell = undefined;
  };
  const closeRow = () => {
    closeCell();
    if (row && row.length > 0 && grid.length < mostRows) grid.push(row);
    if (row) taken = taken.map((rows) => Math.max(0, rows - 1));
    row = undefined;
  };
  const closeLoose = () => {
    const text = tidy(loose);
    if (text !== '' && grid.length < mostRows) grid.push([text]);
    loose = '';
  };

  return {
    text(text: string) {
      if (cell) cell.text += text;
      else if (!row) loose += text;
    },
    open(name: string, attributes: string) {
      if (name === 'table' || name === 'tr') {
        closeRow();
        closeLoose();
        if (name === 'table') taken = [];
        else row = [];
      } else if (name === 'td' || name === 'th') {
        closeCell();
        row ??= [];
        cell = { text: '', across: spanOf('colspan', attributes), down: spanOf('rowspan', attributes) };
      } else if (blocks.has(name)) {
        if (cell) cell.text += ' ';
        else closeLoose();
      }
    },
    close(name: string) {
      if (name === 'td' || name === 'th') closeCell();
      else if (name === 'tr' || name === 'table') closeRow();
      else if (blocks.has(name) && !cell) closeLoose();
    },
    finish() {
      closeRow();
      closeLoose();
      return { grid, merges };
    },
  };
}

function spanOf(name: string, attributes: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes);
  return Math.min(Math.max(1, Number(match?.[1] ?? 1)), mostColumns);
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function plainText(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d?);?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  copy: '©',
  sect: '§',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  euro: '€',
};
