import type { Indicator } from '../../data/indicator.ts';
import type { Cell, Standing } from './check.ts';

/** Which numbers of a figure are added and compared, with what they are called in German. */
type Addend = { of: 'value' | 'numerator' | 'denominator'; name: string };

/** What adds up (methods 1): counts and stocks by their values, rates by both of their parts, nothing else. */
export function addendsOf({ aggregation }: Pick<Indicator, 'aggregation'>): readonly Addend[] {
  if (aggregation === 'count' || aggregation === 'stock') return [{ of: 'value', name: '' }];
  if (aggregation !== 'rate') return [];
  return [
    { of: 'numerator', name: ' beim Zähler' },
    { of: 'denominator', name: ' beim Nenner' },
  ];
}

export interface Comparison {
  total: number;
  sum: number;
  name: string;
}

/** By how much at most the source moved a figure by rounding it. */
export type Rounding = (cell: Standing) => number;

export const unrounded: Rounding = () => 0;

/**
 * Compares a total with its parts; undefined where they agree. `isComplete` where nothing is missing from the parts: a
 * gap among them, or an incomplete list, leaves only that they may not exceed the total. Every cell is rounded for
 * itself, the total too.
 */
export function maybeDifference(
  total: Cell,
  parts: readonly Standing[],
  indicator: Indicator,
  { isComplete, rounding }: { isComplete: boolean; rounding: Rounding },
): Comparison | undefined {
  const cells = [total, ...parts];
  if (cells.some(({ qualifiers }) => qualifiers.includes('perturbed'))) return undefined;
  for (const { of, name } of addendsOf(indicator)) {
    const delivered = total[of];
    const known = parts.flatMap((part) => (part.gap === null ? (part[of] ?? []) : []));
    if (total.gap !== null || delivered === null || known.length === 0) continue;
    const sum = known.reduce((all, one) => all + one, 0);
    const lost = 1e-9 * Math.max(...[delivered, ...known].map(Math.abs));
    const tolerance = cells.reduce((all, cell) => all + rounding(cell), lost);
    const apart = sum - delivered;
    const isWhole = isComplete && known.length === parts.length;
    if (apart > tolerance || (isWhole && -apart > tolerance)) return { total: delivered, sum, name };
  }
  return undefined;
}

/** A difference of a few in many thousands may come from rounding that nobody told. */
export function roundingRemark({ total, sum }: Comparison): string {
  const apart = Math.abs(total - sum);
  return apart <= 10 && apart < Math.abs(total) / 1000
    ? ' Ein so kleiner Unterschied kommt oft vom Runden in der Quelle.'
    : '';
}

/** With fewer numbers it may be chance that all are multiples of 3. */
const fewestNumbers = 6;

/**
 * Notes all numbers and tells how far each office rounds: to multiples of 3 by at most 1, of 5 by at most 2. Offices say so
 * in footnotes rather than beside the figures, and from some year on. So a Land (Germany is one of its own) is taken to
 * be rounded in a period where all its numbers are such multiples, from six on; what can be missed by that is no more
 * than the rounding itself.
 */
export function createRoundingNotes() {
  const offices = new Map<string, { numbers: number; by3: boolean; by5: boolean }>();
  const officeOf = ({ area, period }: Standing) => `${area.slice(0, 2)} ${period.key}`;
  const note = (office: string, number: number | null) => {
    if (number === null || number === 0) return;
    const known = offices.get(office) ?? { numbers: 0, by3: true, by5: true };
    offices.set(office, known);
    known.numbers += 1;
    known.by3 &&= number % 3 === 0;
    known.by5 &&= number % 5 === 0;
  };
  return {
    add(cell: Standing): void {
      const office = officeOf(cell);
      for (const number of [cell.value, cell.numerator, cell.denominator]) note(office, number);
    },
    rounding(cell: Standing): number {
      const known = offices.get(officeOf(cell));
      const isSure = known !== undefined && known.numbers >= fewestNumbers;
      if (cell.qualifiers.includes('rounded5') || (isSure && known.by5)) return 2;
      return cell.qualifiers.includes('rounded3') || (isSure && known.by3) ? 1 : 0;
    },
  };
}
