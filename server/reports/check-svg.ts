/** What the charts are drawn with. */
const elements = new Set([
  ...['svg', 'g', 'a', 'title', 'desc', 'defs', 'pattern', 'clipPath'],
  ...['path', 'line', 'rect', 'circle', 'text', 'tspan'],
]);

const attributes = new Set([
  ...['xmlns', 'class', 'id', 'role', 'tabindex', 'overflow', 'pointer-events', 'dominant-baseline'],
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'width', 'height'],
  ...['viewBox', 'transform', 'patternUnits', 'patternTransform', 'clip-path', 'opacity', 'paint-order'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-miterlimit', 'stroke-opacity', 'stroke-width'],
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-variant',
    'text-anchor',
    'letter-spacing',
  ],
]);

/** Of no consequence to a picture. */
const harmless = /^(aria|data)-[a-z-]+$/;

/** Addresses of marks in the picture itself. */
const inside = /^url\(#[\w-]+\)$/;

/** CSS pixels that a picture may be wide or high, and that it may have: painting it takes the server's time and memory. */
const largest = 10_000;
const largestArea = 4_000_000;

const piece =
  /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<&]|&(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-fA-F]{1,5});)/y;

/**
 * Whether a text is a picture as the charts draw them, and nothing else: no scripts, styles, entities, foreign content
 * or addresses; a link (of a mark on the page) leads nowhere in a picture, so its address is refused as well. Its size
 * is given and bounded.
 */
export function isChartSvg(svg: string): boolean {
  const open: string[] = [];
  let at = 0;
  for (let first = true; at < svg.length; first = false) {
    piece.lastIndex = at;
    const found = piece.exec(svg);
    if (!found) return false;
    at = piece.lastIndex;
    const [, end, name, given = '', empty] = found;
    if (name === undefined) {
      if (first || open.length === 0) return false;
      continue;
    }
    if (end === '/') {
      if (open.pop() !== name || given !== '') return false;
      if (open.length === 0) return at === svg.length;
      continue;
    }
    if (first ? name !== 'svg' || !isSized(given) : open.length === 0) return false;
    if (!elements.has(name) || !areAllowed(given)) return false;
    if (empty !== '/') open.push(name);
  }
  return false;
}

function areAllowed(given: string): boolean {
  const seen = new Set<string>();
  for (const [, name = '', value = ''] of given.matchAll(/([A-Za-z][\w:-]*)="([^"]*)"/g)) {
    const isKnown = attributes.has(name) || harmless.test(name);
    const isAddress = /url|:\/\/|data:|javascript:|\\|&#/i.test(value) && !harmless.test(name);
    const isOwn = name === 'xmlns' && value === 'http://www.w3.org/2000/svg';
    if (!isKnown || seen.has(name) || (isAddress && !isOwn && !inside.test(value))) return false;
    seen.add(name);
  }
  return true;
}

/** The size of the whole picture, which decides how much there is to paint. */
function isSized(given: string): boolean {
  const [width, height] = ['width', 'height'].map((side) =>
    Number(new RegExp(`\\s${side}="(\\d+(?:\\.\\d+)?)"`).exec(given)?.[1]),
  );
  const isSide = (size: number | undefined) => size !== undefined && size >= 1 && size <= largest;
  return isSide(width) && isSide(height) && Number(width) * Number(height) <= largestArea;
}
