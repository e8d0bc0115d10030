/**
 * The address that readers know a server by, without a slash at its end: what stands on editions of reports before the
 * path of their page. Undefined where the text is none. It is told by whoever runs the server; what a request calls
 * itself (its header `host`) says whoever sends it.
 */
export function maybeSite(text: string): string | undefined {
  // A parser of addresses takes ends of lines out of the middle without a word.
  if (/[\s\p{Cc}]/u.test(text.trim()) || !URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username, password, search, hash } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  if (!isPlain || !['http:', 'https:'].includes(protocol)) return undefined;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** What to do where `ZIELKREIS_ADDRESS` is no address. */
export function wrongSite(text: string): string {
  return `ZIELKREIS_ADDRESS ist keine Adresse wie https://bildung.example.de: ${text}`;
}
