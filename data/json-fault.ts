/** A place in a text as editors count it: lines and columns from 1. */
interface TextPlace {
  line: number;
  column: number;
}

/**
 * Where a text stops being JSON (RFC 8259), undefined where it is JSON: what parsers say of it differs from browser to
 * browser, and some name no place.
 */
export function findJsonFault(text: string): TextPlace | undefined {
  const at = faultOffset(text);
  if (at === undefined) return undefined;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** What may stand next; `end` where the text is one whole value. */
type Awaited = 'value' | 'itemOrEnd' | 'member' | 'memberOrEnd' | 'colon' | 'next' | 'end';
/** What was read: it ends before `end`; without `awaited` it is wrong there. */
interface Step {
  end: number;
  awaited?: Awaited;
}

function faultOffset(text: string): number | undefined {
  const open: string[] = [];
  let at = matchEnd(white, text, 0) ?? 0;
  let awaited: Awaited = 'value';
  while (awaited !== 'end') {
    const step = readStep(text, at, awaited, open);
    if (step.awaited === undefined) return step.end;
    awaited = step.awaited;
    at = matchEnd(white, text, step.end) ?? step.end;
  }
  return at === text.length ? undefined : at;
}

function readStep(text: string, at: number, awaited: Awaited, open: string[]): Step {
  const sign = text[at];
  const wanted = open.at(-1);
  const mayEnd = awaited === 'itemOrEnd' || awaited === 'memberOrEnd' || awaited === 'next';
  if (mayEnd && sign !== undefined && sign === wanted) {
    open.pop();
    return { end: at + 1, awaited: afterValue(open) };
  }
  if (awaited === 'value' || awaited === 'itemOrEnd') return readValue(text, at, open);
  if (awaited === 'member' || awaited === 'memberOrEnd') return readString(text, at, 'colon');
  if (awaited === 'colon') return sign === ':' ? { end: at + 1, awaited: 'value' } : { end: at };
  if (sign !== ',') return { end: at };
  return { end: at + 1, awaited: wanted === '}' ? 'member' : 'value' };
}

function readValue(text: string, at: number, open: string[]): Step {
  switch (text[at]) {
    case '{':
      open.push('}');
      return { end: at + 1, awaited: 'memberOrEnd' };
    case '[':
      open.push(']');
      return { end: at + 1, awaited: 'itemOrEnd' };
    case '"':
      return readString(text, at, afterValue(open));
  }
  const end = matchEnd(plain, text, at);
  return end === undefined ? { end: at } : { end, awaited: afterValue(open) };
}

function readString(text: string, at: number, awaited: Awaited): Step {
  if (text[at] !== '"') return { end: at };
  let end = at + 1;
  while (text[end] !== '"') {
    const next = text[end] === '\\' ? matchEnd(escaped, text, end) : end + 1;
    if (next === undefined || end >= text.length || text.charCodeAt(end) < 0x20) return { end };
    end = next;
  }
  return { end: end + 1, awaited };
}

function afterValue(open: readonly string[]): Awaited {
  return open.length === 0 ? 'end' : 'next';
}

const white = /[ \t\n\r]*/y;
const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
