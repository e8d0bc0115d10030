import { type Gap, type Qualifier, qualifiers } from '../../data/observation.ts';
import type { Origin } from '../../data/series.ts';
import { type Combinable, type Figure, isLate } from './figure.ts';
import { maybeRate } from './stored-figure.ts';

/** How pieces are put together; `present` and `expected` count what the caller knows of missing pieces. */
export interface Combination {
  indicator: Combinable;
  how: 'parts' | 'areas' | 'periods';
  present: number;
  expected: number;
  notes: readonly string[];
  /** Whether a piece that is late counts as a missing piece (the rest is shown as incomplete) or makes a gap. */
  late: 'missing' | 'gap';
  /** Over areas and categories institutions add up; over time they are the same ones, and the least return counts. */
  institutions: 'sum' | 'least';
}

/**
 * The sum of figures: values in the indicator's unit add up (count, stock); a rate is
 * factor × Σ numerators ÷ Σ denominators, never an average of rates; a mean is weighted by its number of cases, its
 * denominator, in the same way. Typed gaps stay typed: over a secret or
 * otherwise unknowable piece the sum is that gap. A late piece (later, not delivered) that says how many institutions
 * are due leaves an incomplete sum of what was reported, with reported and due summed; without that it is a gap,
 * unless `late` says that the caller counts and names it as missing. Throws for an indicator that never adds up.
 *
 * Method: Zielkreis, methods 1; rates as ratio of sums (Cochran, Sampling Techniques, 3rd ed. 1977, section 2.11).
 */
export function combineFigures(pieces: readonly Figure[], combination: Combination): Figure {
  const { indicator, how, present, expected } = combination;
  const parts = pieces.filter((piece) => !isMissing(piece, combination));
  const sum = addUp(parts, indicator);
  const gap = sum.value === null ? gapOf(parts, pieces, indicator) : null;
  return {
    ...sum,
    gap,
    interval: null,
    sign: null,
    qualifiers: mergeQualifiers(parts),
    ...countInstitutions(pieces, combination.institutions),
    how,
    present,
    expected,
    complete: present === expected && pieces.every((piece) => piece.complete),
    approximate: parts.some((piece) => piece.approximate),
    notes: [...new Set([...combination.notes, ...pieces.flatMap((piece) => piece.notes)])],
    origins: firstOrigins(pieces),
    originCount: pieces.reduce((count, piece) => count + piece.originCount, 0),
  };
}

/** More origins than a person looks through are counted, not listed. */
const shownOrigins = 50;

function firstOrigins(pieces: readonly Figure[]): Origin[] {
  return pieces.flatMap((piece) => piece.origins).slice(0, shownOrigins);
}

/** A late piece of which some institutions have reported holds more than nothing: it can't be left out. */
function isMissing({ gap, reported, due }: Figure, { late }: Combination): boolean {
  const isDue = due !== null && (reported === null || reported === 0);
  return isLate(gap) && (late === 'missing' || isDue);
}

type Sum = Pick<Figure, 'value' | 'numerator' | 'denominator'>;

const nothing: Sum = { value: null, numerator: null, denominator: null };

function addUp(parts: readonly Figure[], indicator: Combinable): Sum {
  switch (indicator.aggregation) {
    case 'count':
    case 'stock':
      return addValues(parts);
    case 'rate':
    case 'mean':
      return addParts(parts, indicator.factor);
    default:
      throw new Error(`figures that never add up: ${indicator.aggregation}`);
  }
}

function addValues(parts: readonly Figure[]): Sum {
  let value = 0;
  for (const part of parts) {
    if (part.value === null) return nothing;
    value += part.value;
  }
  return parts.length === 0 ? nothing : { ...nothing, value };
}

/** A piece over a denominator of 0 has no rate of its own, but its 0 of 0 belongs into the sums. */
function addParts(parts: readonly Figure[], factor: number): Sum {
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    const isKnown = part.gap === null || isZeroOfZero(part);
    const sum = numeratorOf(part, factor);
    if (!isKnown || sum === null || part.denominator === null) return nothing;
    numerator += sum;
    denominator += part.denominator;
  }
  return parts.length === 0
    ? nothing
    : { value: maybeRate(numerator, denominator, factor), numerator, denominator };
}

/** Of a mean that comes with its number of cases alone, the sum that it was made of. */
function numeratorOf({ numerator, value, denominator }: Figure, factor: number): number | null {
  if (numerator !== null || value === null || denominator === null) return numerator;
  return (value * denominator) / factor;
}

function isZeroOfZero({ gap, denominator }: Figure): boolean {
  return gap === 'notMeaningful' && denominator === 0;
}

/** What hides the sum, the reason that leaves least hope first; a rate without its parts can't be put together. */
function gapOf(parts: readonly Figure[], pieces: readonly Figure[], { aggregation }: Combinable): Gap {
  const asked = parts.length === 0 ? pieces : parts;
  const found = new Set(asked.filter((part) => !isZeroOfZero(part)).map((part) => part.gap));
  const reason = gapOrder.find((gap) => found.has(gap));
  if (reason) return reason;
  const lacksParts = asked.some((part) => part.numerator === null || part.denominator === null);
  return aggregation === 'rate' && lacksParts ? 'notDelivered' : 'notMeaningful';
}

const gapOrder: readonly Gap[] = [
  'protected',
  'secret',
  'unreliable',
  'notMeaningful',
  'notCollected',
  'retired',
  'notDelivered',
  'later',
];

/** A late piece that says what is due reported nothing. */
function countInstitutions(
  pieces: readonly Figure[],
  how: Combination['institutions'],
): Pick<Figure, 'reported' | 'due'> {
  let total: { reported: number; due: number } | undefined;
  for (const { reported, due, gap } of pieces) {
    const come = reported === null && isLate(gap) ? 0 : reported;
    if (due === null || come === null) continue;
    if (total === undefined) total = { reported: come, due };
    else if (how === 'sum') total = { reported: total.reported + come, due: total.due + due };
    else if (come * total.due < total.reported * due) total = { reported: come, due };
  }
  return total ?? { reported: null, due: null };
}

/** One provisional piece makes the sum provisional; final it is only where all are. */
function mergeQualifiers(parts: readonly Figure[]): Qualifier[] {
  if (parts.length === 0) return [];
  return qualifiers.filter((qualifier) => {
    const has = (part: Figure) => part.qualifiers.includes(qualifier);
    return qualifier === 'final' ? parts.every(has) : parts.some(has);
  });
}
