import { isBlank, isNumberLike, maybeSign } from './table-cells.ts';
import { isRemarkCaption } from './table-columns.ts';

/**
 * Counts the signs of a whole table. Which columns hold figures shows at the end: those with numbers, of which numbers
 * and signs make at least half of what is filled, and those of signs alone; a `-` under "Anmerkung" is no sign.
 */
export function createSignTally(captions: readonly string[]) {
  const tallies = captions.map((caption) => ({
    isRemark: isRemarkCaption(caption),
    filled: 0,
    numbers: 0,
    signs: new Map<string, number>(),
  }));
  return {
    add(cells: readonly string[]) {
      for (const [index, tally] of tallies.entries()) {
        const cell = cells[index] ?? '';
        if (isBlank(cell)) continue;
        tally.filled += 1;
        if (isNumberLike(cell)) {
          tally.numbers += 1;
          continue;
        }
        const sign = maybeSign(cell);
        if (sign !== undefined) tally.signs.set(sign, (tally.signs.get(sign) ?? 0) + 1);
      }
    },
    /** `isRead` are columns that are read as figures, whatever stands in them. */
    count(isRead: (column: number) => boolean): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const [index, { isRemark, filled, numbers, signs }] of tallies.entries()) {
        const inSigns = [...signs.values()].reduce((sum, count) => sum + count, 0);
        const holdsFigures =
          numbers > 0 ? 2 * (numbers + inSigns) >= filled : inSigns === filled && !isRemark;
        if (!holdsFigures && !isRead(index)) continue;
        for (const [sign, count] of signs) counts[sign] = (counts[sign] ?? 0) + count;
      }
      return counts;
    },
  };
}
