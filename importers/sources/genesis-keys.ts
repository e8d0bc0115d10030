import type { AreaDirectory } from '../importer.ts';
import { maybeTimeLabel, type TimeLabel } from './genesis-time.ts';

/** What a key column holds; `land` names a Land instead of giving its code, `name` repeats the code in words. */
export type KeyRole = 'time' | 'code' | 'name' | 'land' | 'category';

/** What the key cells of a row say. `area` is the code or the Land's name, null where no key column has one. */
export interface RowKeys {
  times: TimeLabel[];
  timeText: string;
  area: { text: string; index: number; byName: boolean } | null;
  categories: string[];
  /** A cell of a time column that names no time. */
  unreadableTime: { text: string; index: number } | null;
}

/**
 * The roles of the key columns by the first data row: the four layouts are time, code, name; the same with
 * categories; code, name (time in the header); Land, categories (time in the header).
 */
export function inferKeyRoles(cells: readonly string[], areas: AreaDirectory): KeyRole[] {
  const roles: KeyRole[] = cells.map((cell) => (maybeTimeLabel(cell) ? 'time' : 'category'));
  const code = cells.findIndex((cell, index) => roles[index] !== 'time' && isCode(cell));
  if (code >= 0) {
    roles[code] = 'code';
    if (roles[code + 1] === 'category') roles[code + 1] = 'name';
    return roles;
  }
  const land = cells.findIndex(
    (cell, index) => roles[index] === 'category' && !isTotal(cell) && maybeLand(cell, areas) !== undefined,
  );
  if (land >= 0) roles[land] = 'land';
  return roles;
}

export function readKeys(cells: readonly string[], roles: readonly KeyRole[]): RowKeys {
  const keys: RowKeys = { times: [], timeText: '', area: null, categories: [], unreadableTime: null };
  roles.forEach((role, index) => {
    const text = (cells[index] ?? '').trim();
    if (role === 'time') {
      const label = maybeTimeLabel(text);
      if (label) keys.times.push(label);
      else keys.unreadableTime ??= { text, index };
      keys.timeText += `${text}|`;
    } else if (role === 'code' || role === 'land') keys.area = { text, index, byName: role === 'land' };
    else if (role === 'category') keys.categories.push(text);
  });
  return keys;
}

/** A code as the portals write it (municipalities also with their association: 9 or 12 digits), or without the zero that a spreadsheet dropped. */
function isCode(text: string): boolean {
  return /^(?:DG|\d{1,5}|\d{7,9}|\d{12})$/.test(text.trim());
}

/** The area of a code cell; only the code itself counts, and the code with the zero that a spreadsheet dropped. */
export function maybeAreaOfCode(text: string, areas: AreaDirectory) {
  const code = withDroppedZero(text.trim());
  const area = areas.maybeArea(code);
  return area?.key === code ? area : undefined;
}

/** No key has 1, 4 or 7 digits, and no Land a number above 16: there the leading zero is missing. */
export function withDroppedZero(code: string): string {
  const short = /^(?:\d|\d{4}|\d{7})$/.test(code) || (/^\d{2}$/.test(code) && Number(code) > 16);
  return short ? `0${code}` : code;
}

/** A Land or Germany by name; in a list of the Länder the total is Germany. */
export function maybeLand(text: string, areas: AreaDirectory) {
  const name = isTotal(text) ? 'Deutschland' : text.trim();
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const found = areas.areasNamed(name).filter(({ level }) => level === 'state' || level === 'country');
  const [only] = found;
  return found.length === 1 && only ? areas.maybeArea(only.key) : undefined;
}

/** It is the total of any category, not only of the Länder. */
function isTotal(text: string): boolean {
  return text.trim() === 'Insgesamt';
}
