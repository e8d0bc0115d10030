/**
 * Remembers in which line a series key stood first, for a million rows and more: keys are packed into one number and
 * kept in an open-addressed table of 12 bytes a slot. Returns the earlier line, or undefined where the key is new.
 */
export interface SeenKeys {
  earlierLine(
    indicator: string,
    area: string,
    period: string,
    breakdown: string,
    line: number,
  ): number | undefined;
}

/** Bits of the packed number's parts; together the 53 of an exact integer. */
const bits = { indicator: 9, area: 14, period: 14, breakdown: 16 };

export function createSeenKeys(): SeenKeys {
  const numbers = {
    indicator: createNumbering(),
    area: createNumbering(),
    period: createNumbering(),
    breakdown: createNumbering(),
  };
  const table = createLineTable();
  // A file with more distinct areas, periods or breakdowns than fit into the packed number pays with memory instead.
  const overflow = new Map<string, number>();

  return {
    earlierLine(indicator, area, period, breakdown, line) {
      const i = numbers.indicator(indicator);
      const a = numbers.area(area);
      const p = numbers.period(period);
      const b = numbers.breakdown(breakdown);
      if (i < 2 ** bits.indicator && a < 2 ** bits.area && p < 2 ** bits.period && b < 2 ** bits.breakdown) {
        const packed = ((i * 2 ** bits.area + a) * 2 ** bits.period + p) * 2 ** bits.breakdown + b;
        return table.earlierLine(packed, line);
      }
      const key = `${i} ${a} ${p} ${b}`;
      const earlier = overflow.get(key);
      if (earlier === undefined) overflow.set(key, line);
      return earlier;
    },
  };
}

function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  let lastText: string | undefined;
  let last = 0;
  return (text) => {
    // Neighbouring rows mostly share their keys' parts.
    if (text === lastText) return last;
    const known = numbers.get(text);
    last = known === undefined ? numbers.size : known;
    if (known === undefined) numbers.set(text, last);
    lastText = text;
    return last;
  };
}

function createLineTable() {
  let size = 1 << 12;
  let keys = new Float64Array(size);
  let lines = new Uint32Array(size);
  let used = 0;

  const slotOf = (key: number): number => {
    const high = Math.floor(key / 2 ** 32);
    let hash = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & (size - 1);
    // A line is never 0: 0 marks a free slot.
    while (lines[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };

  const grow = () => {
    const [oldKeys, oldLines] = [keys, lines];
    size *= 2;
    keys = new Float64Array(size);
    lines = new Uint32Array(size);
    oldLines.forEach((line, index) => {
      const key = oldKeys[index];
      if (line === 0 || key === undefined) return;
      const slot = slotOf(key);
      keys[slot] = key;
      lines[slot] = line;
    });
  };

  return {
    earlierLine(key: number, line: number): number | undefined {
      const slot = slotOf(key);
      if (lines[slot] !== 0) return lines[slot];
      keys[slot] = key;
      lines[slot] = line;
      used += 1;
      if (used > size * 0.7) grow();
      return undefined;
    },
  };
}
