import type { Area } from '../../data/area.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { Problem, Severity } from '../../data/problem.ts';
import type { ImportContext } from '../importer.ts';

/** What a check says of itself. One rule is one file and one problem code; all its problems have one severity. */
export interface Rule {
  code: string;
  severity: Severity;
  /** German, as the documents list it. */
  title: string;
}

/** What a check found; its rule adds code and severity. */
export type Finding = Omit<Problem, 'code' | 'severity'>;

/** What checks need to call things by their names and to know how they belong together. */
export type CheckContext = Pick<ImportContext, 'today' | 'indicators' | 'areas'>;

/** Looks at one figure alone while the file is read: millions of times, so it only compares. */
export interface FigureCheck extends Rule {
  open(context: CheckContext): (figure: Observation, indicator: Indicator) => Finding | undefined;
}

/** A number of a series, in the indicator's unit. */
export interface Point {
  period: Period;
  value: number;
  /** What the rate was computed over; null where it was stated as it is, or is no rate. */
  denominator: number | null;
}

/** A stored number and where it came from: format and table code of its import. */
export interface StoredPoint extends Point {
  source: string;
}

/** All numbers of one indicator, area and breakdown: those of the delivery, and the stored ones beside them. */
export interface Series {
  indicator: Indicator;
  area: string;
  breakdown: string;
  delivered: readonly Point[];
  stored: readonly StoredPoint[];
}

/** What was found of a delivered number: its key says where it stands in the file. */
export type PointFinding = Pick<Finding, 'text' | 'message'> & { period: string };

/** Looks at one series. */
export interface SeriesCheck extends Rule {
  check(series: Series, context: CheckContext): PointFinding[];
}

/** Looks at the series of all indicators one after the other, then says what they have in common. */
export interface DeliveryCheck extends Rule {
  open(context: CheckContext & Delivery): { add(series: Series): void; finish(): Finding[] };
}

/** What the delivery is and what else is stored. */
export interface Delivery {
  /** Format and table code of the file. */
  source: string;
  /** Definition versions with stored values. */
  versions: readonly { indicator: string; definitionVersion: number; lastPeriod: string }[];
}

/** A delivered figure with its period taken apart. */
export type Cell = Omit<Observation, 'indicator' | 'period'> & { period: Period };

/** A figure wherever it stands: delivered or stored. */
export type Standing = Omit<Cell, 'line' | 'column'>;

/** All figures of one indicator and area, and the stored ones beside them. */
export interface AreaFigures {
  indicator: Indicator;
  area: string;
  cells: readonly Cell[];
  stored: readonly Standing[];
}

/** Looks at all breakdowns of an area together, one area after the other, then says what it found. */
export interface AreaCheck extends Rule {
  open(context: CheckContext & { dimensions: readonly Dimension[]; labels: ReadonlyMap<string, string> }): {
    add(figures: AreaFigures): void;
    finish(): Finding[];
  };
}

/** All figures of one indicator, breakdown and period. */
export interface PeriodFigures {
  indicator: Indicator;
  breakdown: string;
  period: Period;
  cells: readonly Cell[];
}

/** Looks at the figures of all areas together, period after period, then says what it found. */
export interface PeriodCheck extends Rule {
  open(context: CheckContext & { places: readonly Area[] }): {
    add(figures: PeriodFigures): void;
    finish(): Finding[];
  };
}

/** How many institutions stand behind a figure; `line` is null where it is a stored one. */
export interface Return {
  indicator: string;
  breakdown: string;
  period: Period;
  reported: number;
  due: number;
  line: number | null;
  column: number | null;
}

/** Looks at all that is known of one area's institutions. */
export interface ReturnsCheck extends Rule {
  check(
    figures: { area: string; returns: readonly Return[] },
    context: CheckContext & { labels: ReadonlyMap<string, string> },
  ): Finding[];
}

export function problemOf({ code, severity }: Rule, finding: Finding): Problem {
  return { code, severity, ...finding };
}
