import { smallestThreshold } from './check-table.ts';
import type { PartCell } from './figure-cells.ts';
import type { Cell, Relation } from './table.ts';

/** Which figure a sum makes whole: named in the reason for hiding something. */
export interface Whole {
  area: string;
  breakdown: string;
  period: string;
}

/** A sum that anybody can know of: `factor` times the whole is its parts. */
export interface Sum {
  kind: Relation['kind'];
  whole: Pick<PartCell, 'id' | 'value'>;
  factor?: number;
  parts: readonly Pick<PartCell, 'id' | 'value'>[];
  /** Whether nothing else can be in the whole: then even a difference is known. */
  isComplete: boolean;
  where: Whole;
  threshold: number;
  showsZero: boolean;
}

/** That one count is at least so many times another one. */
export interface Bound {
  greater: Pick<PartCell, 'id' | 'value'>;
  factor: number;
  less: Pick<PartCell, 'id' | 'value'>;
  /** The figure with the greater count. */
  where: Whole;
}

export interface Sums {
  add(sum: Sum): void;
  /** Figures that contradict the bound are left alone: of them it isn't known that they are held to it. */
  addBound(bound: Bound): void;
  relations: readonly Relation[];
  /** What is in a whole beside the parts that anybody can see, or beyond a bound: never shown itself, but it can be computed. */
  rests: readonly Cell[];
  wholes: ReadonlyMap<string, Whole>;
}

/** Collects sums as relations, each once; equal cells on both sides fall out. */
export function createSums(): Sums {
  const relations: Relation[] = [];
  const rests = new Map<string, Cell>();
  const wholes = new Map<string, Whole>();
  const seen = new Set<string>();

  return {
    relations,
    get rests() {
      return [...rests.values()];
    },
    wholes,
    add({ kind, whole, factor = 1, parts, isComplete, where, threshold, showsZero }) {
      const left = factor * whole.value - parts.reduce((total, { value }) => total + value, 0);
      const terms = new Map<string, number>([[whole.id, factor]]);
      for (const { id } of parts) terms.set(id, (terms.get(id) ?? 0) - 1);
      const isOpen = left > 0 && !isComplete;
      const named = [...terms].filter(([, sign]) => sign !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
      if (named.length === 0) return;
      const key = named.map(([id, sign]) => `${sign}*${id}`).join(' ');
      if (seen.has(key)) return;
      seen.add(key);
      const id = `${kind} ${relations.length}`;
      if (isOpen) {
        const rest = `rest of ${key}`;
        rests.set(rest, { id: rest, value: left, unit: rest, threshold, showsZero, isKnown: false });
        named.push([rest, -1]);
      }
      relations.push({
        id,
        kind,
        terms: named.map(([cell, sign]) => ({ cell, factor: sign })),
        constant: isOpen ? 0 : left,
      });
      wholes.set(id, where);
    },
    addBound({ greater, factor, less, where }) {
      const value = greater.value - factor * less.value;
      const key = `${greater.id} from ${factor}*${less.id}`;
      if (value < 0 || greater.id === less.id || seen.has(key)) return;
      seen.add(key);
      const [id, rest] = [`bound ${relations.length}`, `beyond ${key}`];
      const rules = { threshold: smallestThreshold, showsZero: true };
      rests.set(rest, { id: rest, value, unit: rest, ...rules, isKnown: false, isUnseen: true });
      const terms = [
        { cell: greater.id, factor: 1 },
        { cell: less.id, factor: -factor },
        { cell: rest, factor: -1 },
      ];
      relations.push({ id, kind: 'bound', terms, constant: 0 });
      wholes.set(id, where);
    },
  };
}
