import type { ComponentChildren } from 'preact';
import type { MarkedText } from '../../../data/search-endpoints.ts';

/** A text with what was searched for marked in it. */
export function Marked({ of: { text, marks } }: { of: MarkedText }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
