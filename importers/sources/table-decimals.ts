import { isNumberLike } from './table-cells.ts';
import type { TableLayout } from './table-layout.ts';

type DecimalSign = ',' | '.';
const signs = [',', '.'] as const;

/** How a table writes its numbers. */
export interface TableSpelling {
  /** The decimal sign that the numbers prove; null where none does, or both. */
  decimal: DecimalSign | null;
  /** Numbers in both conventions, which no single sign reads. */
  isMixed: boolean;
  /**
   * What a number with three digits behind its only sign (`1.358`) stands for in a column that is read with this decimal
   * sign; undefined where it cannot be told.
   */
  threeDigits(column: number, decimal: DecimalSign): 'thousands' | 'fraction' | undefined;
}

/** Gathers the spelling of numbers, by the column and for the whole table, while rows pass by. */
export function createSpellingTally(columns: number) {
  const tallies = Array.from({ length: columns }, createColumnTally);
  return {
    add(cells: readonly string[]) {
      for (const [index, tally] of tallies.entries()) {
        const cell = cells[index] ?? '';
        if (isNumberLike(cell)) tally.add(cell.replace(/[^\d.,]/g, ''));
      }
    },
    spelling(): TableSpelling {
      const [hasComma, hasPoint] = signs.map((sign) => tallies.some(({ proves }) => proves[sign]));
      const isMixed = hasComma === true && hasPoint === true;
      const decimal = isMixed ? null : hasComma ? ',' : hasPoint ? '.' : null;
      return {
        decimal,
        isMixed,
        threeDigits: (column, sign) => (decimal === sign ? tallies[column]?.threeDigits(sign) : undefined),
      };
    },
  };
}

/** The spelling in the beginning of a file. */
export function spellingOf({ sample, columns }: TableLayout): TableSpelling {
  const tally = createSpellingTally(columns);
  for (const { cells } of sample) tally.add(cells);
  return tally.spelling();
}

function createColumnTally() {
  const proves = { ',': false, '.': false };
  const groupedBy = { ',': false, '.': false };
  const fractions = {
    ',': { three: 0, all: 0, isProven: false },
    '.': { three: 0, all: 0, isProven: false },
  };
  let hasLargeUngrouped = false;
  return {
    proves,
    add(number: string) {
      if (/^\d{4,}(?:\D|$)/.test(number)) hasLargeUngrouped = true;
      if (/^\d+$/.test(number)) return;
      for (const sign of signs) {
        proves[sign] ||= certain[sign].test(number);
        groupedBy[sign] ||= grouped[sign].test(number);
        const fraction = behind[sign].exec(number)?.[1];
        if (fraction === undefined) continue;
        fractions[sign].all += 1;
        if (fraction.length === 3) fractions[sign].three += 1;
        fractions[sign].isProven ||= fraction.length > 3 || ungroupable[sign].test(number);
      }
    },
    /**
     * Three digits behind the other sign are thousands, unless the column writes large numbers without grouping as well.
     * Behind the decimal sign they are a fraction where longer fractions, or whole parts of four digits, show that
     * nothing is grouped, or where most fractions have three. A column that holds both is not told.
     */
    threeDigits(sign: DecimalSign): 'thousands' | 'fraction' | undefined {
      if (groupedBy[sign === ',' ? '.' : ',']) return hasLargeUngrouped ? undefined : 'thousands';
      const { three, all, isProven } = fractions[sign];
      return isProven || 2 * three > all ? 'fraction' : undefined;
    },
  };
}

/** Only with this decimal sign: `12,5`, `0,125`, `1.234,5`, `1.234.567`, not `1,234`. */
const certain = {
  ',': /^(?:\d*,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/,
  '.': /^(?:\d*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/,
};
const grouped = { ',': /^\d{1,3},\d{3}$/, '.': /^\d{1,3}\.\d{3}$/ };
const behind = { ',': /,(\d+)$/, '.': /\.(\d+)$/ };
const ungroupable = { ',': /^(?:0|\d{4,}),\d{3}$/, '.': /^(?:0|\d{4,})\.\d{3}$/ };
