import { isValidOn } from '../../data/area.ts';
import type { Indicator, Selector } from '../../data/indicator.ts';
import type { Gap, Observation, Qualifier } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import type { Problem } from '../../data/problem.ts';
import { notEvidenced } from '../../data/words.ts';
import type { AreaDirectory, Sink } from '../importer.ts';
import { findExcesses, type RowProblem } from './genesis-counts.ts';

export type KnownArea = NonNullable<ReturnType<AreaDirectory['maybeArea']>>;

/** One read value cell: a number (0 for `-`) or a gap, with the sign that stood there. */
export interface Cell {
  value: number | null;
  gap: Gap | null;
  sign: string | null;
  qualifiers: Qualifier[];
  line: number;
  column: number;
}

interface Entry {
  area: string;
  period: string;
  breakdown: string;
  cells: Map<string, Cell>;
}

interface Presence {
  area: KnownArea;
  period: Period;
  line: number;
  /** Cells that hold anything but `-`, and of these the numbers. */
  filled: number;
  numbers: number;
}

export type TableSelector = Extract<Selector, { kind: 'table' }>;
export type SelectedIndicator = { indicator: Indicator; selector: TableSelector };

const batchSize = 1000;

/**
 * Collects the cells of a table by area, period and breakdown, so that a rate finds its parts in whatever column or
 * row they stand, and hands out observations when all is read.
 */
export function createCellStore(selected: readonly SelectedIndicator[]) {
  const entries = new Map<string, Entry>();
  const presences = new Map<string, Presence>();
  const conflicts = new Set<string>();
  return {
    /** Notes for the ghost rule that the area has a cell in that period, whether it is mapped or not. */
    note(area: KnownArea, period: Period, cell: Cell) {
      const key = `${area.key}|${period.key}`;
      const presence = presences.get(key) ?? { area, period, line: cell.line, filled: 0, numbers: 0 };
      if (!isNothing(cell)) presence.filled += 1;
      if (cell.value !== null && !isNothing(cell)) presence.numbers += 1;
      presences.set(key, presence);
    },

    /** Adds a cell; answers the one that stands under the same key already. */
    add(key: Omit<Entry, 'cells'>, measure: string, cell: Cell): Cell | undefined {
      const text = `${key.area}|${key.period}|${key.breakdown}`;
      const entry = entries.get(text) ?? { ...key, cells: new Map() };
      entries.set(text, entry);
      const earlier = entry.cells.get(measure);
      if (!earlier) entry.cells.set(measure, cell);
      else if (!isSame(earlier, cell)) conflicts.add(`${text}|${measure}`);
      return earlier;
    },

    /**
     * Hands out all observations but those of ghosts, of contradicting cells and of rows with an impossible share, which
     * `reject` learns of; problems say what was left out.
     */
    deliver(sink: Sink, reject: (row: { line: number }, problem: RowProblem) => void): void {
      const ghosts = findGhosts(presences.values(), sink);
      const excesses = findExcesses(entries.values(), selected, (severity, line, problem) => {
        if (severity === 'error') reject({ line }, problem);
        else sink.problem({ severity, line, ...problem });
      });
      const incomplete: Cell[] = [];
      let batch: Observation[] = [];
      for (const [text, entry] of entries) {
        const ghost = ghosts.get(`${entry.area}|${entry.period}`);
        for (const { indicator, selector } of selected) {
          if (measuresOf(selector).some((measure) => conflicts.has(`${text}|${measure}`))) continue;
          const observation = observe(indicator, selector, entry, incomplete);
          if (!observation || ghost === 'all' || (ghost === 'signs' && isNothing(observation))) continue;
          if (!excesses.has(observation.line)) batch.push(observation);
        }
        if (batch.length < batchSize) continue;
        sink.observations(batch);
        batch = [];
      }
      if (batch.length > 0) sink.observations(batch);
      reportIncomplete(incomplete, sink);
    },
  };
}

export function measuresOf(selector: TableSelector): string[] {
  return [selector.value, selector.numerator, selector.denominator].flatMap((measure) => measure ?? []);
}

/** `-`, in whatever length of dash: the only sign that has a value, besides LSN's `k` (rounded to zero). */
function isNothing({ sign, gap, qualifiers }: Pick<Cell, 'gap' | 'sign' | 'qualifiers'>): boolean {
  return sign !== null && gap === null && !qualifiers.includes('roundedToZero');
}

export function isSame(one: Cell, other: Cell): boolean {
  return one.value === other.value && one.gap === other.gap;
}

/**
 * Official tables list dissolved areas with `-` in every cell. There it is no zero: a region, district or
 * municipality has no value in a period outside its evidenced validity, and no area has one in a period in which all
 * its cells are `-`: tables leave whole areas out in that way, also existing ones. Numbers outside the validity are
 * kept and reported; only their `-` go.
 */
function findGhosts(presences: Iterable<Presence>, sink: Sink): Map<string, 'all' | 'signs'> {
  const ghosts = new Map<string, 'all' | 'signs'>();
  const reported = new Map<string, { presence: Presence; periods: string[]; hasNumbers: boolean }>();
  for (const presence of presences) {
    const { area, period } = presence;
    const isEvidenced = area.validitySource !== notEvidenced;
    const isLarge = area.level === 'country' || area.level === 'state';
    const isOutside = !isLarge && isEvidenced && !isValidOn(area, period.end);
    if (!isOutside && presence.filled > 0) continue;
    const hasNumbers = presence.numbers > 0;
    ghosts.set(`${area.key}|${period.key}`, hasNumbers ? 'signs' : 'all');
    const id = `${area.key}|${hasNumbers}`;
    const report = reported.get(id) ?? { presence, periods: [], hasNumbers };
    report.periods.push(period.key);
    reported.set(id, report);
  }
  for (const report of reported.values()) sink.problem(ghostProblem(report));
  return ghosts;
}

function ghostProblem(report: { presence: Presence; periods: string[]; hasNumbers: boolean }): Problem {
  const { area, line } = report.presence;
  const place = `${area.key} ${area.name}`;
  const when = [report.periods[0], report.periods.length > 1 ? report.periods.at(-1) : undefined]
    .flatMap((key) => (key === undefined ? [] : formatPeriod(key, 'de', 'short')))
    .join(' bis ');
  return report.hasNumbers
    ? {
        code: 'area-outside-validity',
        severity: 'warning',
        line,
        column: null,
        text: place,
        message: `${place} hat Zahlen für ${when}, obwohl das Gebiet da nicht bestand (${area.validitySource}). Die Zahlen werden übernommen; bitte prüfen.`,
      }
    : {
        code: 'ghost-area',
        severity: 'hint',
        line,
        column: null,
        text: place,
        message: `${place} ist in der Tabelle aufgeführt, hat aber für ${when} keine Werte, nur „-“: So führen die Tabellen Gebiete, die es nicht (mehr) gibt oder für die nichts vorliegt. Es wird kein Wert übernommen, auch keine Null.`,
      };
}

function observe(
  indicator: Indicator,
  selector: TableSelector,
  entry: Entry,
  incomplete: Cell[],
): Observation | undefined {
  const base = {
    indicator: indicator.id,
    area: entry.area,
    period: entry.period,
    breakdown: entry.breakdown,
  };
  const none = { value: null, numerator: null, denominator: null, reported: null, due: null };
  if (selector.value !== null) {
    const cell = entry.cells.get(selector.value);
    return cell && { ...base, ...none, ...cell };
  }
  const numerator = entry.cells.get(selector.numerator ?? '');
  const denominator = entry.cells.get(selector.denominator ?? '');
  const only = numerator ?? denominator;
  if (!only) return undefined;
  if (!numerator || !denominator) {
    incomplete.push(only);
    return undefined;
  }
  const { line, column } = numerator;
  const gap = numerator.gap !== null ? numerator : denominator;
  if (gap.gap !== null) {
    return { ...base, ...none, gap: gap.gap, sign: gap.sign, qualifiers: gap.qualifiers, line, column };
  }
  const qualifiers = [...new Set([...numerator.qualifiers, ...denominator.qualifiers])];
  const parts = { numerator: numerator.value, denominator: denominator.value };
  return { ...base, ...none, ...parts, gap: null, sign: numerator.sign, qualifiers, line, column };
}

function reportIncomplete(cells: readonly Cell[], sink: Sink): void {
  const [first] = cells;
  if (!first) return;
  sink.problem({
    code: 'part-missing',
    severity: 'warning',
    line: first.line,
    column: first.column,
    text: null,
    message: `Bei ${cells.length} Werten fehlt in der Datei der Zähler oder der Nenner, zum ersten Mal hier. Für sie wird keine Quote übernommen. Bitte im Portal beide Angaben auswählen und die Tabelle neu abrufen.`,
  });
}
