import type { AreaDirectory } from '../importer.ts';

/** What a key of the statistical office of Lower Saxony (LSN) stands for. */
export type LsnArea =
  | { kind: 'area'; area: NonNullable<ReturnType<AreaDirectory['maybeArea']>> }
  /** A unit that LSN forms for maps and comparisons; it has no official key. */
  | { kind: 'artificial'; name: string }
  /** A Samtgemeinde: the fourth of six digits is 4. */
  | { kind: 'joint' }
  | { kind: 'unknown' };

/**
 * Reads a key as LSN writes it, without the Land: `0` (Niedersachsen), `1` to `4` (statistische Region), `254` (Kreis),
 * `254026` (Gemeinde), `151401` (Samtgemeinde), each also filled up with zeros to nine digits, or as its GeoCode
 * (`K03254`). Such a key means something only where the source is LSN: `151` is also a region in Saxony-Anhalt.
 */
export function readLsnKey(text: string, areas: AreaDirectory): LsnArea {
  const artificial = maybeArtificialUnit(text);
  if (artificial !== undefined) return { kind: 'artificial', name: artificial };
  const key = shortKey(text);
  if (key === undefined) return { kind: 'unknown' };
  const full = key === '0' ? '03' : `03${key}`;
  const area = areas.maybeArea(full);
  if (area?.key === full) return { kind: 'area', area };
  return key.length === 6 && key[3] === '4' ? { kind: 'joint' } : { kind: 'unknown' };
}

/** Digits without the Land and without filling zeros; undefined for any other text. */
function shortKey(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, '');
  const digits = /^K03(\d{1,6})$/i.exec(plain)?.[1] ?? plain;
  if (/^0+$/.test(digits)) return [1, 9].includes(digits.length) ? '0' : undefined;
  if (/^[1-4]0{8}$/.test(digits)) return digits.slice(0, 1);
  const filled = /^([1-4]\d{5})000$/.exec(digits)?.[1] ?? digits;
  const short = /^([1-4]\d{2})000$/.exec(filled)?.[1] ?? filled;
  return /^(?:[1-4]|[1-4]\d{2}|[1-4]\d{5})$/.test(short) ? short : undefined;
}

/**
 * What a unit is that LSN forms besides the official areas: the surroundings of a city inside its district
 * (`K03241999`), parts of maps (`RH…`, `MZ…`, `RA_…`, `SR031`); undefined for any other text.
 */
export function maybeArtificialUnit(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, '').toUpperCase();
  const district = /^(?:K?03)?([1-4]\d{2})999(?:000)?$/.exec(plain)?.[1];
  if (district !== undefined) return `Umland der großen Stadt im Kreis 03${district}`;
  if (/^(?:RH|MZ)_?\d*$|^RA_?\d+$|^SR03\d?$/.test(plain)) return 'Einheit einer Karte';
  return undefined;
}

/** What to tell about such a unit; `name` as `maybeArtificialUnit` says it. */
export function artificialWords(text: string, name: string): string {
  return `„${text}“ ist kein amtliches Gebiet, sondern eine Einheit, die das Landesamt für Statistik Niedersachsen für Karten und Vergleiche bildet (${name}). Sie hat keinen Gemeindeschlüssel und wird nicht übernommen. Bitte den Kreis, die Gemeinde oder die Statistische Region eintragen, falls sie gemeint ist.`;
}
