import type { Gap } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { FigurePart } from '../../data/release.ts';

/** A figure that an audience can ask for, with its true numbers and how it is to be held against. */
export interface EditionFigure {
  indicator: string;
  area: string;
  /** Canonical breakdown. */
  breakdown: string;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Gap | null;
  /**
   * Of a figure that was put together, what of: two are the same only where their pieces are, and not because their
   * numbers happen to be. Empty for delivered ones.
   */
  basis: { figure: string; denominator: string };
  /** Published by official statistics: known to everybody. */
  isExempt: boolean;
  threshold: number;
  showsZero: boolean;
}

/** All figures of one release. Of an earlier one it is settled what is withheld, and all else is known to who read it. */
export interface Edition {
  figures: readonly EditionFigure[];
  /** The counts of the withheld figures that are hidden; null for the release that is to be made. */
  withheld: ReadonlyMap<EditionFigure, ReadonlySet<FigurePart>> | null;
}
