import type { Area } from '../../data/area.ts';
import type { AreaMatch } from '../../data/boundary-set.ts';

type Known = Pick<Area, 'key' | 'name' | 'validTo'>;

/**
 * How areas of a file stand to the directory. Codes that were swapped against names are a known fault of published
 * geometry, so a key alone is no proof: a key whose name is another one is `name`, a name that the directory has under
 * another key of the same length only is `key` (a town may be called like its district), and neither is `unknown`.
 */
export function matchAreas(
  areas: readonly { key: string; name: string }[],
  directory: readonly Known[],
): AreaMatch[] {
  const byKey = new Map(directory.map((area) => [area.key, area]));
  return areas.map(({ key, name }) => {
    const known = byKey.get(key);
    if (known) return { key, name, state: isSameName(name, known.name) ? 'same' : 'name', ...of(known) };
    const namesake = directory.find(
      (area) => area.validTo === null && area.key.length === key.length && isSameName(name, area.name),
    );
    return { key, name, state: namesake ? 'key' : 'unknown', ...of(namesake) };
  });
}

function of(known: Known | undefined): Pick<AreaMatch, 'directoryKey' | 'directoryName'> {
  return { directoryKey: known?.key ?? null, directoryName: known?.name ?? null };
}

/**
 * Keys as files write them: with a letter before ("K03459"), as a number without its leading zero (3459), with
 * blanks, or filled up with zeros to the eight digits of a municipality (03459000). Others stay as they are.
 */
export function readAreaKey(text: string): string {
  const digits = text.replaceAll(/\s/g, '').replace(/^[A-Z]+(?=\d+$)/i, '');
  if (!/^\d+$/.test(digits)) return text.trim();
  const padded = [1, 4, 7].includes(digits.length) && !digits.startsWith('0') ? `0${digits}` : digits;
  return padded.length === 8 && padded.endsWith('000') ? padded.slice(0, 5) : padded;
}

/** "Osnabrück" and "Osnabrück, Landkreis" mean the same place, "Oldenburg (Oldb)" and "Oldenburg (Oldenburg)" too. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [coreOf(a), coreOf(b)];
  return first !== '' && (first === second || bareOf(first) === bareOf(second));
}

const kinds =
  /\b(lhst|landeshauptstadt|landkreis|kreisfreie|kreis|stadt|hansestadt|region|stadtkreis|lk|lkr|kfs|universit[äa]tsstadt|klingenstadt)\b\.?/g;

function coreOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(kinds, ' ')
    .replace(/[^\p{L}\d()]+/gu, ' ')
    .trim();
}

/** Without what is added in brackets. */
function bareOf(core: string): string {
  return core
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
