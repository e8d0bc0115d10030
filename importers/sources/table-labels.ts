import { slug } from '../../data/breakdown.ts';
import { dimensions } from '../../data/catalogue/index.ts';
import type { ImportContext } from '../importer.ts';
import { isUnit } from './genesis-header.ts';
import { comparable } from './genesis-mapping.ts';
import { maybeTimeLabel, type TimeLabel } from './genesis-time.ts';
import { plain } from './table-cells.ts';

/** What a caption says about the figures below it, as far as it is understood. */
export interface CaptionMeaning {
  /** Canonical period, a bare year, or a part of the year. */
  period: string | null;
  area: string | null;
  indicator: string | null;
  /** Dimension and category; the same caption may belong to several dimensions. */
  categories: { dimension: string; key: string }[][];
  unit: string | null;
  /** What is left unexplained, part by part. */
  rest: string[];
}

const totals = new Set(['insgesamt', 'gesamt', 'zusammen', 'total', 'alle', 'summe']);

/** Whether a text says that nothing is broken down. */
export function isTotal(text: string): boolean {
  return totals.has(slug(withoutMarks(text)));
}

/** Text without the footnote marks behind it: `Oberschule1)`, `Abitur ¹⁾`. */
export function withoutMarks(text: string): string {
  return plain(text)
    .replace(/(?:\s*(?:[¹²³⁰⁴-⁹⁽⁾*]|(?<=\p{L}|\)|\s)\d{1,2}\)))+$/u, '')
    .trim();
}

/** A reader of captions, part by part. */
export function createCaptionReader(context: ImportContext): (parts: readonly string[]) => CaptionMeaning {
  const categories = categoriesByName();
  return (parts) => {
    const meaning: CaptionMeaning = {
      ...{ period: null, area: null, indicator: null, categories: [], unit: null, rest: [] },
    };
    for (const part of parts.flatMap((text) => text.split('__'))) {
      const left = readPart(withoutMarks(part), meaning, categories, context);
      if (left !== '') meaning.rest.push(left);
    }
    meaning.indicator ??= maybeIndicatorIn(meaning.rest.join(' '), context);
    return meaning;
  };
}

/** Takes from a part what it understands; returns the rest. */
function readPart(
  text: string,
  meaning: CaptionMeaning,
  categories: ReadonlyMap<string, { dimension: string; key: string }[]>,
  context: ImportContext,
): string {
  const timed = meaning.period === null ? splitTime(text) : undefined;
  if (timed) {
    meaning.period = timed.period;
    return timed.rest === '' ? '' : readPart(timed.rest, meaning, categories, context);
  }
  const unit = maybeUnit(text);
  if (unit) {
    meaning.unit ??= unit.unit;
    return unit.rest === '' ? '' : readPart(unit.rest, meaning, categories, context);
  }
  if (isTotal(text) || /^(?:davon|darunter|und zwar|nach)\b/i.test(text)) return '';
  const found = categories.get(slug(text));
  if (found) {
    meaning.categories.push(found);
    return '';
  }
  const indicator = maybeIndicatorIn(text, context);
  if (indicator !== null && meaning.indicator === null) {
    meaning.indicator = indicator;
    return '';
  }
  const area = maybeOneArea(text, context);
  if (area !== undefined && meaning.area === null) {
    meaning.area = area;
    return '';
  }
  return text;
}

function categoriesByName(): Map<string, { dimension: string; key: string }[]> {
  const byName = new Map<string, { dimension: string; key: string }[]>();
  for (const { id, categories } of dimensions) {
    for (const { key, title, captions } of categories) {
      for (const name of new Set([key, title.de, title.en, ...captions].map(slug)))
        byName.set(name, [...(byName.get(name) ?? []), { dimension: id, key }]);
    }
  }
  return byName;
}

/** The only area with that name; keys are no captions. */
export function maybeOneArea(text: string, { areas }: Pick<ImportContext, 'areas'>): string | undefined {
  if (!/\p{L}{3}/u.test(text)) return undefined;
  const named = areas.areasNamed(text);
  return named.length === 1 ? named[0]?.key : undefined;
}

/** The indicator whose title or short title the text is. */
export function maybeIndicatorIn(
  text: string,
  { indicators }: Pick<ImportContext, 'indicators'>,
): string | null {
  const wanted = comparable(text);
  if (wanted === '') return null;
  const found = indicators.filter(({ id, title, short }) =>
    [id, title.de, title.en, short.de, short.en].some((name) => comparable(name) === wanted),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const bracketed = /\s*[([](?:in )?([^()[\]]+)[)\]]$/;

/** A unit that is all of the text, or stands in brackets behind it: `Ausgaben (in 1 000 Euro)`. */
export function maybeUnit(text: string): { unit: string; rest: string } | undefined {
  const whole = text.replace(/^in /i, '').replaceAll('_', ' ');
  if (isUnit(whole)) return { unit: whole, rest: '' };
  const inner = bracketed.exec(text)?.[1];
  return inner !== undefined && isUnit(inner)
    ? { unit: inner, rest: text.replace(bracketed, '') }
    : undefined;
}

/** What a unit multiplies by: `in 1000`, `Tsd. EUR`, `Mio.`. */
export function unitFactor(unit: string): number {
  const text = plain(unit).replace(/^in /i, '').toLowerCase();
  if (/^(?:1[ .']?000[ .']?000\b|mio\b|mill\b|millionen\b)/.test(text)) return 1_000_000;
  if (/^(?:1[ .']?000\b|tsd\b|tausend\b|t€|t ?eur)/.test(text)) return 1000;
  return /^(?:mrd\b|milliarden\b)/.test(text) ? 1_000_000_000 : 1;
}

export function isPercentUnit(unit: string): boolean {
  return /^(?:in )?(?:%|prozent|percent|v\. ?h\.)$/i.test(plain(unit));
}

const times = [
  /\b\d{1,2}\. ?\d{1,2}\. ?\d{4}\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /(?:(?:[12]|I{1,2})\.? ?(?:schul)?(?:halbjahr|hj\.?) ?(?:schuljahr |sj\.? ?)?)?\b\d{4} ?[/–] ?\d{2,4}\b(?:[ ,/-]+[12]\.? ?(?:schul)?(?:halbjahr|hj\.?))?/i,
  /(?:\b\p{L}{3,9}\.?|[1-4]\. ?(?:quartal|halbjahr|hj\.?)|\bQ[1-4]) \d{4}\b/iu,
  /\b(?:19|20)\d{2}\b/,
];

/** A period in a caption, and the caption without it; undefined where it names none, or more than one. */
function splitTime(text: string): { period: string; rest: string } | undefined {
  const whole = maybeTimeLabel(text);
  if (whole) return { period: timeKey(whole), rest: '' };
  for (const pattern of times) {
    const match = pattern.exec(text)?.[0];
    const label = match === undefined ? undefined : maybeTimeLabel(match);
    if (match === undefined || !label) continue;
    const rest = plain(text.replace(match, ' '))
      .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
      .replace(/\(\s*\)/g, '')
      .replace(
        /\b(?:im |in |am |zum )?(?:schuljahr|kalenderjahr|jahr|stand|stichtag)$|^(?:schuljahr|kalenderjahr|jahr|stand|stichtag)\b/i,
        '',
      )
      .trim();
    return /\b(?:19|20)\d{2}\b/.test(rest) ? undefined : { period: timeKey(label), rest };
  }
  return undefined;
}

/** The only period that a text names. */
export function maybeTimeIn(text: string): string | null {
  return splitTime(plain(text).replace(/\*+$/, ''))?.period ?? null;
}

export function timeKey(label: TimeLabel): string {
  switch (label.kind) {
    case 'year':
      return String(label.year);
    case 'period':
      return label.period.key;
    case 'part':
      return label.part;
  }
}
