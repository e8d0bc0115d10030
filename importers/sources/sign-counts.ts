/** Signs are told apart up to this many: a column of letters must not fill the summary. */
const distinctSigns = 50;

/** No sign of any source has more letters; what is longer is a word that stands where a figure should. */
const longestSign = /^(?:\P{L}*\p{L}?){0,3}\P{L}*$/u;

/** Counts what stands in place of a figure; words are no signs. */
export function countSign(signs: Map<string, number>, text: string): void {
  const sign = text.trim();
  if (sign === '' || sign.length > 12 || !longestSign.test(sign)) return;
  const key = signs.has(sign) || signs.size < distinctSigns ? sign : '(andere)';
  signs.set(key, (signs.get(key) ?? 0) + 1);
}
