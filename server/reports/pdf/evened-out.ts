import { type ColumnNeeds, linesOf, nameWeight, textWeight } from './column-widths.ts';

/** Points that a column may pass on to another. */
const passed = [16, 40];
const mostPasses = 6;

/** Widths in points: what one column took first is passed on to another where that saves more lines. */
export function evenedOut(needs: ColumnNeeds, widths: readonly number[]): number[] {
  let best = { widths: [...widths], cost: costOf(needs, widths) };
  if (best.cost <= leastCost(needs)) return best.widths;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = bestPass(needs, best);
    if (next === best) break;
    best = next;
  }
  return best.widths;
}

interface Shares {
  widths: number[];
  cost: number;
}

function bestPass(needs: ColumnNeeds, before: Shares): Shares {
  let best = before;
  for (const [from, own] of before.widths.entries()) {
    const least = needs.columns[from]?.least ?? own;
    for (const step of passed.filter((one) => own - one >= least)) {
      for (const [to, other] of before.widths.entries()) {
        if (to === from) continue;
        const widths = before.widths.with(from, own - step).with(to, other + step);
        const cost = costOf(needs, widths);
        if (cost < best.cost - 1e-9) best = { widths, cost };
      }
    }
  }
  return best;
}

/** What it costs where each cell has one line. */
function leastCost({ texts, columns }: ColumnNeeds): number {
  return texts.length * (1 + nameWeight + (columns.length - 1) * textWeight) + 1e-9;
}

/** Rows are as high as their highest cell; of two ways as high, the one with fewer lines in all reads better. */
function costOf({ texts, columns }: ColumnNeeds, widths: readonly number[]): number {
  let cost = 0;
  for (const row of texts) {
    let highest = 1;
    for (const [column, text] of row.entries()) {
      const lines = linesOf(text, (widths[column] ?? 0) - (columns[column]?.space ?? 0));
      highest = Math.max(highest, lines);
      cost += lines * (column === 0 ? nameWeight : textWeight);
    }
    cost += highest;
  }
  return cost;
}
