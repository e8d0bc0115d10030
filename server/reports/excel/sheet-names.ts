/** As many characters as a sheet's name may have. */
const longest = 31;

/**
 * Names that a workbook takes, for sheets in their order: without the characters that it refuses, not too long, none
 * twice (capitals don't tell two apart), none empty; `fallback` stands where nothing is left.
 */
export function sheetNames(wanted: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const allowed = cut(plain(name), longest) || fallback;
    const unique = firstFree(allowed, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Square brackets, colons, asterisks, question marks and slashes are refused anywhere, apostrophes at the ends. */
function plain(name: string): string {
  return name
    .replaceAll(/[[\]:*?/\\\p{C}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = `${cut(name, longest - ending.length)}${ending}`;
    if (!isReserved(candidate) && !taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Excel keeps the name "History" for itself. */
function isReserved(name: string): boolean {
  return name.toLowerCase() === 'history';
}

/** Counted in UTF-16 units, as Excel does; a pair of them is not cut apart. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return short.replaceAll(/^[' ]+|[' ]+$/g, '');
}
