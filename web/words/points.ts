import type { Gap, Qualifier } from '../../data/observation.ts';
import type { Point } from '../../data/series.ts';
import type { Language, Words } from '../../data/words.ts';
import { maybeReason } from './breaks.ts';
import { formatValue, type ValueFormat } from './format.ts';

const gaps: Record<Gap, Words> = {
  secret: { de: 'geheim oder unbekannt', en: 'secret or unknown' },
  later: { de: 'Angabe fällt später an', en: 'available later' },
  unreliable: { de: 'Zahlenwert nicht sicher genug', en: 'not reliable enough' },
  notMeaningful: { de: 'Aussage nicht sinnvoll', en: 'not meaningful' },
  notDelivered: { de: 'nicht geliefert', en: 'not delivered' },
  notCollected: { de: 'nicht erhoben', en: 'not collected' },
  retired: { de: 'zurückgezogen', en: 'retired' },
  protected: { de: 'zum Schutz Einzelner nicht gezeigt', en: 'withheld to protect individuals' },
};

/** Why there is no number, without a sign. */
export function gapMeaning(gap: Gap, language: Language): string {
  return gaps[gap][language];
}

/** Of a figure for a period that begins after the day that is looked from. */
export const notBegun: Words = { de: 'noch nicht begonnen', en: 'not begun yet' };

type Gapped = Pick<Point, 'gap' | 'sign'> & Partial<Pick<Point, 'denominator'>>;

/** Why there is no number, with the source's sign where it gave one: "geheim oder unbekannt (.)". */
export function gapWords(point: Gapped, language: Language): string {
  if (point.gap === null) return { de: 'kein Wert', en: 'no value' }[language];
  if (isOverZero(point)) return overZero.meaning[language];
  const sign = gapSign(point, language);
  return sign === null ? gaps[point.gap][language] : `${gaps[point.gap][language]} (${sign})`;
}

/**
 * A rate over a denominator of 0. The source said no sign of the rate: its `-` says that numerator or denominator is
 * exactly zero.
 */
function isOverZero({ gap, denominator }: Gapped): boolean {
  return gap === 'notMeaningful' && denominator === 0;
}

const overZero = {
  sign: { de: 'Nenner\u00a00', en: 'denominator\u00a00' },
  meaning: { de: 'kein Wert, denn der Nenner ist null', en: 'no value, since the denominator is zero' },
};

/** What stands in the cell for it; our own suppression has its own sign, whatever the source would write. */
function gapSign(point: Gapped, language: Language): string | null {
  if (isOverZero(point)) return overZero.sign[language];
  return point.gap === 'protected' ? 'g' : point.sign;
}

/** A table cell: the value, or the sign, or why there is neither. */
export function pointCell(
  point: Gapped & Pick<Point, 'value'>,
  indicator: ValueFormat,
  language: Language,
): string {
  if (point.value !== null) return formatValue(point.value, indicator, language);
  return gapSign(point, language) ?? gapWords(point, language);
}

/** The signs that occur, each with its meaning once, for the line under a table. */
export function signLegend(points: readonly Gapped[], language: Language): string {
  return pointSigns(points, language)
    .map(({ sign, meaning }) => `${sign} = ${meaning}`)
    .join('; ');
}

/** The signs that occur, each with its meaning once. */
export function pointSigns(
  points: readonly Gapped[],
  language: Language,
): { sign: string; meaning: string }[] {
  const found = new Map<string, string>();
  for (const point of points) {
    const sign = gapSign(point, language);
    if (sign === null || point.gap === null) continue;
    found.set(sign, isOverZero(point) ? overZero.meaning[language] : gaps[point.gap][language]);
  }
  return [...found].map(([sign, meaning]) => ({ sign, meaning }));
}

const qualifiers: Record<Qualifier, Words> = {
  provisional: { de: 'vorläufig', en: 'provisional' },
  revised: { de: 'berichtigt', en: 'revised' },
  estimated: { de: 'geschätzt', en: 'estimated' },
  final: { de: 'endgültig', en: 'final' },
  limited: { de: 'Aussagewert eingeschränkt', en: 'of limited reliability' },
  roundedToZero: {
    de: 'mehr als null, aber weniger als die Hälfte der kleinsten Einheit',
    en: 'more than zero, but less than half of the smallest unit',
  },
  rounded3: { de: 'auf Vielfache von 3 gerundet', en: 'rounded to multiples of 3' },
  rounded5: { de: 'auf Vielfache von 5 gerundet', en: 'rounded to multiples of 5' },
  perturbed: { de: 'zum Schutz Einzelner leicht verändert', en: 'slightly altered to protect individuals' },
  average: { de: 'Durchschnitt', en: 'average' },
};

/** What stands beside a number, in words. */
export function qualifierWords(qualifier: Qualifier, language: Language): string {
  return qualifiers[qualifier][language];
}

const ways: Record<Point['how'], Words> = {
  delivered: { de: 'wie geliefert', en: 'as delivered' },
  computed: { de: 'aus Zähler und Nenner berechnet', en: 'computed from numerator and denominator' },
  parts: { de: 'aus den Ausprägungen zusammengefasst', en: 'combined from its categories' },
  areas: { de: 'aus Teilgebieten zusammengefasst', en: 'combined from areas' },
  periods: { de: 'aus kürzeren Zeiträumen zusammengefasst', en: 'combined from shorter periods' },
};

/** How a figure came about. */
export function howWords(point: Pick<Point, 'how'>, language: Language): string {
  return ways[point.how][language];
}

const notes: Partial<Record<string, Words>> = {
  predecessors: {
    de: 'Summe der Vorgängergebiete (Gebietsreform)',
    en: 'sum of the predecessor areas (boundary reform)',
  },
  partsAsStored: {
    de: 'Summe der Ausprägungen, zu denen je Werte vorlagen',
    en: 'sum of the categories that ever had values',
  },
  break: { de: 'mit früheren Werten nicht vergleichbar', en: 'not comparable with earlier values' },
};

/** A note's code (written by the server's aggregation) in words; an unknown code is shown rather than swallowed. */
export function noteWords(code: string, language: Language): string {
  if (code.startsWith('missing:')) {
    const name = code.slice('missing:'.length);
    return { de: `ohne ${name}`, en: `without ${name}` }[language];
  }
  return notes[code]?.[language] ?? maybeReason(code, language) ?? code;
}

/**
 * "17 von 21 Schulen" for institutions, "Rücklauf 318 von 560" for a survey wave, "3 von 4 Ausprägungen" for pieces;
 * null where all are there.
 */
export function coverageWords(
  point: Pick<Point, 'kind' | 'reported' | 'due' | 'present' | 'expected' | 'how'>,
  language: Language,
): string | null {
  const { reported, due, present, expected } = point;
  if (reported !== null && due !== null && reported < due) {
    return point.kind === 'wave'
      ? {
          de: `Rücklauf ${reported} von ${due}`,
          en: `${reported} of ${due} responded`,
        }[language]
      : { de: `${reported} von ${due} Schulen`, en: `${reported} of ${due} schools` }[language];
  }
  if (present === null || expected === null || present >= expected) return null;
  const pieces = pieceNouns[point.how][language];
  return { de: `${present} von ${expected} ${pieces}`, en: `${present} of ${expected} ${pieces}` }[language];
}

const pieceNouns: Record<Point['how'], Words> = {
  delivered: { de: 'Teilen', en: 'pieces' },
  computed: { de: 'Teilen', en: 'pieces' },
  parts: { de: 'Ausprägungen', en: 'categories' },
  areas: { de: 'Teilgebieten', en: 'areas' },
  periods: { de: 'Zeiträumen', en: 'periods' },
};

/** What has to be said beside a figure: gap, coverage, qualifiers, how it was combined, notes. */
export function pointRemarks(point: Point, language: Language): string[] {
  const coverage = coverageWords(point, language);
  const combined = point.how === 'delivered' || point.how === 'computed' ? [] : [howWords(point, language)];
  const remarks = [
    ...(point.value === null && point.gap !== null ? [gapWords(point, language)] : []),
    ...(coverage === null ? [] : [coverage]),
    ...point.qualifiers.map((qualifier) => qualifierWords(qualifier, language)),
    ...combined,
    ...(point.approximate ? [{ de: 'ungefähr', en: 'approximate' }[language]] : []),
    ...point.notes.map((code) => noteWords(code, language)),
  ];
  if (!point.complete && point.value !== null && coverage === null) {
    remarks.unshift({ de: 'unvollständig', en: 'incomplete' }[language]);
  }
  return remarks;
}
