/**
 * A breakdown (Gliederung): a set of dimension = category; the total is the empty set.
 * Canonical text: `geschlecht=weiblich;schulform=oberschule`, sorted by dimension; the total is the empty text.
 */
export type Breakdown = Readonly<Record<string, string>>;

export const total = '';

export function breakdownKey(breakdown: Breakdown): string {
  return Object.keys(breakdown)
    .sort()
    .map((dimension) => `${dimension}=${breakdown[dimension]}`)
    .join(';');
}

/** Reads a canonical or unsorted text; throws `not a breakdown: x`. */
export function readBreakdown(text: string): Breakdown {
  const breakdown = maybeBreakdown(text);
  if (!breakdown) throw new Error(`not a breakdown: ${text}`);
  return breakdown;
}

export function maybeBreakdown(text: string): Breakdown | undefined {
  const breakdown: Record<string, string> = {};
  if (text.trim() === '') return breakdown;
  for (const part of text.split(';')) {
    const match = /^\s*([a-z][a-z0-9-]*)\s*=\s*([^=;]+?)\s*$/.exec(part);
    if (!match?.[1] || !match[2] || Object.hasOwn(breakdown, match[1])) return undefined;
    breakdown[match[1]] = match[2];
  }
  return breakdown;
}

/**
 * A category's or survey's key made from a label: lower case, umlauts kept, other accents dropped, everything else a
 * hyphen. Signs that tell answers apart ("< 10" and "> 10") become words. May be empty: the caller must refuse that.
 */
export function slug(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[<>≤≥+%−&]/g, (sign) => `-${signWords[sign]}-`)
    .replace(/[^a-z0-9äöüß]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9äöüß]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const signWords: Readonly<Record<string, string>> = {
  '<': 'unter',
  '>': 'über',
  '≤': 'höchstens',
  '≥': 'mindestens',
  '+': 'plus',
  '%': 'prozent',
  '−': 'minus',
  '&': 'und',
};
