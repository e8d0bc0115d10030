import { fitted, textWidth } from './text-width.ts';
import { fontSize } from './theme.ts';

/** Where a round stands: what it is called, by when or since when, in one sentence, and where it leads. */
export interface RingToken {
  label: string;
  note: string;
  words: string;
  href: string;
  tone: 'late' | 'soon' | 'ahead';
  symbol: string;
}

/** A station with the rounds that have to pass it next. */
export interface RingStop {
  title: string;
  words: string;
  href: string;
  tokens: readonly RingToken[];
}

/** Sizes in pixels. */
export interface RingSizes {
  title: number;
  token: number;
  line: number;
  pill: number;
  dot: number;
}

export interface PlacedToken {
  token: RingToken;
  /** One line, or two where its day does not fit beside its name. */
  lines: string[];
  height: number;
  x: number;
  y: number;
  width: number;
}

/** A station with its dot on the ring and its block of text; `x` is the edge that its lines stand at. */
export interface PlacedStop {
  stop: RingStop;
  dot: { x: number; y: number };
  anchor: 'start' | 'end';
  lines: string[];
  x: number;
  top: number;
  height: number;
  tokens: PlacedToken[];
}

export interface RingLayout {
  width: number;
  height: number;
  sizes: RingSizes;
  /** Null where the stations stand one under the other. */
  circle: { x: number; y: number; radius: number } | null;
  stops: PlacedStop[];
}

/** Under this width the ring is drawn as a column. */
const narrow = 640;
const gap = 22;
const edge = 6;
const pillGap = 5;

/**
 * Places the stations clockwise around a circle, none at its very top or bottom where their number allows it, their
 * texts in a column on either side; on a narrow page one under the other. No two blocks overlap.
 */
export function layoutRing(stops: readonly RingStop[], width: number): RingLayout {
  return width < narrow ? layoutColumn(stops, width) : layoutCircle(stops, width);
}

function layoutCircle(stops: readonly RingStop[], width: number): RingLayout {
  const isWide = width >= 900;
  const sizes = isWide
    ? { title: 18, token: 15, line: 23, pill: 29, dot: 21 }
    : { title: 15, token: 13, line: 20, pill: 26, dot: 16 };
  const radius = Math.max(Math.min(width * 0.165, 200), 105);
  const reach = radius + sizes.dot + (isWide ? 44 : 22);
  const x = width / 2;
  const room = x - reach - edge;
  const placed = stops.map((stop, index): PlacedStop => {
    const angle = ((index + 0.5) / stops.length) * 2 * Math.PI - Math.PI / 2;
    const isRight = index < stops.length / 2;
    const dot = { x: x + radius * Math.cos(angle), y: radius * Math.sin(angle) };
    const block = measure(stop, room, sizes);
    const anchor = isRight ? 'start' : 'end';
    return { ...block, stop, dot, anchor, x: isRight ? x + reach : x - reach, top: dot.y - block.height / 2 };
  });
  for (const anchor of ['start', 'end'] as const) {
    separate(placed.filter((one) => one.anchor === anchor));
  }
  const top = Math.min(-radius - sizes.dot, ...placed.map((one) => one.top)) - edge;
  const bottom = Math.max(radius + sizes.dot, ...placed.map((one) => one.top + one.height)) + edge;
  return {
    width,
    height: Math.ceil(bottom - top),
    sizes,
    circle: { x, y: -top, radius },
    stops: placed.map((one) => placeTokens(lower(one, -top), sizes)),
  };
}

function layoutColumn(stops: readonly RingStop[], width: number): RingLayout {
  const sizes = { title: 15, token: 13, line: 20, pill: 28, dot: 15 };
  const left = 30;
  const x = left + sizes.dot + 13;
  let top = edge;
  const placed = stops.map((stop): PlacedStop => {
    const block = measure(stop, width - x - edge, sizes);
    const height = Math.max(block.height, 2 * sizes.dot);
    const one: PlacedStop = {
      ...block,
      height,
      stop,
      dot: { x: left, y: top + sizes.dot },
      anchor: 'start',
      x,
      top: block.height < height ? top + sizes.dot - block.height / 2 : top + sizes.dot - sizes.line / 2,
    };
    top += height + gap + sizes.dot - sizes.line / 2;
    return one;
  });
  const stopped = placed.map((one) => placeTokens(one, sizes));
  return { width, height: Math.ceil(top), sizes, circle: null, stops: stopped };
}

function measure({ title, tokens }: RingStop, room: number, sizes: RingSizes) {
  const lines = wrapped(title, (room * fontSize) / sizes.title);
  const placed = tokens.map((token) => measureToken(token, room, sizes));
  const pills = placed.reduce((sum, one) => sum + one.height + pillGap, 0);
  const height = lines.length * sizes.line + pills;
  return { lines, tokens: placed, height };
}

function measureToken(token: RingToken, room: number, sizes: RingSizes): PlacedToken {
  const inside = room - 2 * sizes.token;
  const name = `${token.symbol} ${token.label}`;
  const whole = token.note === '' ? name : `${name} · ${token.note}`;
  const isOneLine = widthOf(whole, sizes.token) <= inside;
  const lines = (isOneLine ? [whole] : [name, token.note]).map((line) =>
    fitted(line, (inside * fontSize) / sizes.token),
  );
  const width = Math.max(...lines.map((line) => widthOf(line, sizes.token))) + 2 * sizes.token;
  const height = sizes.pill + (lines.length - 1) * (sizes.line - 3);
  return { token, lines, height, x: 0, y: 0, width: Math.min(width, room) };
}

export function widthOf(text: string, size: number): number {
  return (textWidth(text) * size) / fontSize;
}

/** At most three lines of bold text, broken between words. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, 'bold') <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 3 ? [...lines.slice(0, 2), lines.slice(2).join(' ')] : lines;
  return shown.map((line) => fitted(line, room / 1.06));
}

/** Moves blocks of a column apart, as little as it takes and evenly up and down. */
function separate(column: PlacedStop[]): void {
  const sorted = [...column].sort((one, other) => one.top - other.top);
  let moved = 0;
  let floor = Number.NEGATIVE_INFINITY;
  for (const one of sorted) {
    const free = Math.max(one.top, floor);
    moved += free - one.top;
    one.top = free;
    floor = free + one.height + gap;
  }
  for (const one of sorted) one.top -= moved / sorted.length;
}

function lower(one: PlacedStop, by: number): PlacedStop {
  return { ...one, top: one.top + by, dot: { x: one.dot.x, y: one.dot.y + by } };
}

function placeTokens(one: PlacedStop, sizes: RingSizes): PlacedStop {
  const first = one.top + one.lines.length * sizes.line + 4;
  let y = first;
  const tokens = one.tokens.map((token) => {
    const placed = { ...token, x: one.anchor === 'start' ? one.x : one.x - token.width, y };
    y += token.height + pillGap;
    return placed;
  });
  return { ...one, tokens };
}
