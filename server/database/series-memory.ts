/** The numbers of a series, under the small integers of a staging file. */
export interface NotedSeries {
  indicator: number;
  area: number;
  breakdown: number;
  numbers: readonly { period: number; value: number; denominator: number | null }[];
}

/**
 * Notes the numbers of a delivery while they pass by and hands them out series by series: 16 bytes a number, and far
 * quicker than letting the database sort rows. More than `most` of them are not kept at all.
 */
export interface SeriesMemory {
  add(
    indicator: number,
    area: number,
    breakdown: number,
    period: number,
    value: number,
    denominator: number | null,
  ): void;
  /** Undefined where there were too many. */
  maybeSeries(): Iterable<NotedSeries> | undefined;
}

const blockSize = 2 ** 16;

interface Block {
  series: Int32Array;
  periods: Int32Array;
  values: Float64Array;
  /** There from the first rate in the block on. */
  denominators: Float64Array | null;
}

export function createSeriesMemory(most: number): SeriesMemory {
  let blocks: Block[] = [];
  let count = 0;
  const keys: { indicator: number; area: number; breakdown: number; size: number }[] = [];
  const numbers: number[][][] = [];

  function seriesOf(indicator: number, area: number, breakdown: number): number {
    numbers[indicator] ??= [];
    const ofIndicator = numbers[indicator];
    ofIndicator[breakdown] ??= [];
    const ofBreakdown = ofIndicator[breakdown];
    const known = ofBreakdown[area];
    if (known !== undefined) return known;
    ofBreakdown[area] = keys.length;
    keys.push({ indicator, area, breakdown, size: 0 });
    return keys.length - 1;
  }

  return {
    add(indicator, area, breakdown, period, value, denominator) {
      count += 1;
      if (count > most) {
        blocks = [];
        return;
      }
      const at = (count - 1) % blockSize;
      if (at === 0) blocks.push(createBlock());
      const block = blocks.at(-1);
      if (!block) return;
      const series = seriesOf(indicator, area, breakdown);
      const key = keys[series];
      if (key) key.size += 1;
      block.series[at] = series;
      block.periods[at] = period;
      block.values[at] = value;
      if (denominator === null) return;
      block.denominators ??= new Float64Array(blockSize).fill(Number.NaN);
      block.denominators[at] = denominator;
    },
    maybeSeries: () => (count > most ? undefined : sortBySeries(blocks, count, keys)),
  };
}

function createBlock(): Block {
  return {
    series: new Int32Array(blockSize),
    periods: new Int32Array(blockSize),
    values: new Float64Array(blockSize),
    denominators: null,
  };
}

/** A counting sort: where each series begins is known from the sizes. */
function* sortBySeries(
  blocks: readonly Block[],
  count: number,
  keys: readonly { indicator: number; area: number; breakdown: number; size: number }[],
): Generator<NotedSeries> {
  const ends = new Int32Array(keys.length);
  let end = 0;
  for (const [series, { size }] of keys.entries()) {
    ends[series] = end;
    end += size;
  }
  const order = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const series = numberAt(blockOf(blocks, index).series, index % blockSize);
    const place = numberAt(ends, series);
    order[place] = index;
    ends[series] = place + 1;
  }
  let start = 0;
  for (const { indicator, area, breakdown, size } of keys) {
    const numbers: NotedSeries['numbers'][number][] = [];
    for (let place = start; place < start + size; place += 1) {
      numbers.push(pick(blocks, numberAt(order, place)));
    }
    yield { indicator, area, breakdown, numbers };
    start += size;
  }
}

function pick(blocks: readonly Block[], index: number): NotedSeries['numbers'][number] {
  const block = blockOf(blocks, index);
  const at = index % blockSize;
  const period = numberAt(block.periods, at);
  const value = numberAt(block.values, at);
  const denominator = block.denominators === null ? Number.NaN : numberAt(block.denominators, at);
  return { period, value, denominator: Number.isNaN(denominator) ? null : denominator };
}

function blockOf(blocks: readonly Block[], index: number): Block {
  const block = blocks[Math.floor(index / blockSize)];
  if (!block) throw new Error(`no such number: ${index}`);
  return block;
}

function numberAt(numbers: Int32Array | Float64Array, index: number): number {
  const found = numbers[index];
  if (found === undefined) throw new Error(`no such number: ${index}`);
  return found;
}
