/**
 * One count of persons in a table that an audience may see parts of: a count, the numerator or denominator of a rate,
 * or what is left between them. `value` is the true count, a whole number from 0.
 */
export interface Cell {
  id: string;
  value: number;
  /**
   * Cells of one unit are shown or hidden together: the numerator, denominator and rest of one rate. A plain count is
   * a unit of its own.
   */
  unit: string;
  /** Smallest count that is shown, 3 or more. */
  threshold: number;
  /** Whether 0 may be shown. */
  showsZero: boolean;
  /** Published elsewhere, or shown before: the audience knows it, so it can't be hidden. */
  isKnown: boolean;
  /**
   * What lies between two counts of which one bounds the other: nobody's count, in no answer, and nothing that needs
   * protection; the audience knows that it isn't negative.
   */
  isUnseen?: true;
}

/**
 * What anybody can know about the cells: Σ factor × cell = `constant`, which has to hold for the true values. `kind`
 * names where it comes from, for the list of reasons.
 */
export interface Relation {
  id: string;
  kind: 'areas' | 'breakdown' | 'time' | 'rate' | 'source' | 'release' | 'bound';
  terms: readonly { cell: string; factor: number }[];
  constant: number;
}

export interface ProtectionTable {
  cells: readonly Cell[];
  relations: readonly Relation[];
  /** What is lost where a unit is hidden, greater than 0; 1 where a unit has no entry. */
  losses: ReadonlyMap<string, number>;
}

/** Why a unit is hidden: it holds a small count itself, or a hidden one would follow from it through a relation. */
export type Hiding =
  | { unit: string; why: 'primary'; cell: string }
  | { unit: string; why: 'complementary'; through: string | null };

/**
 * What an outsider can tell of an open cell, and that it is too much: whole numbers from `low` to `high` (`Infinity`
 * where nothing bounds it). `needed` says what the interval lacks. `isUnavoidable` where hiding all that can be hidden
 * would not widen it, because what is known elsewhere gives that much away.
 */
export interface Exposure {
  cell: string;
  low: number;
  high: number;
  needed: { kind: 'contains'; low: number; high: number } | { kind: 'width'; width: number };
  isUnavoidable: boolean;
}

/**
 * What has to be hidden of a table, one entry for each hidden unit, in the order of the cells; and what stays exposed
 * although everything that helps is hidden, which somebody has to decide about.
 */
export interface Protection {
  hidings: readonly Hiding[];
  unavoidable: readonly Exposure[];
}
