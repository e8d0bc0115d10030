import { type Audience, maybeViewed } from '../data/audience.ts';

/** With whose eyes the address looks; an unknown name is left to the server, which refuses it. */
export function readView(search: string): { name: string | null; audience: Audience | undefined } {
  const name = new URLSearchParams(search).get('sicht');
  return { name: name === '' ? null : name, audience: maybeViewed(name) };
}

/** An address of the server, asked with the eyes that the page's own address names. */
export function withView(address: string, search: string): string {
  const { name } = readView(search);
  if (name === null) return address;
  return `${address}${address.includes('?') ? '&' : '?'}sicht=${encodeURIComponent(name)}`;
}
