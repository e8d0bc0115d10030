/** Letters that XML can't carry, or not well: control characters, halves of pairs, and two that stand for nothing. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** A text without what would break a file of XML: a picture, a document. */
export function writable(text: string): string {
  return text.replace(unwritable, '');
}
