const longest = 80;

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' };

/**
 * A title as the name of a file that every system takes: small letters, digits and hyphens, at most 80 characters, cut
 * between words. Empty where the title has no letter or digit.
 */
export function fileNameOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[äöüßæøł]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1).lastIndexOf('-');
  return plain.slice(0, cut > 0 ? cut : longest);
}
