import { slug } from '../../data/breakdown.ts';
import { dimensions } from '../../data/catalogue/index.ts';
import type { ColumnUse } from '../../data/mapping.ts';
import type { ImportContext } from '../importer.ts';
import { readPeriodText } from '../text/periods.ts';
import { readSign } from '../text/signs.ts';
import { maybeTimeLabel } from './genesis-time.ts';
import { readMarks } from './genesis-value.ts';
import { captionKey, isBlank, isFigure, isNumberLike, plain } from './table-cells.ts';
import { isTotal, maybeOneArea, withoutMarks } from './table-labels.ts';
import type { TableLayout } from './table-layout.ts';
import { indicatorsByName } from './template-indicators.ts';

/** What stands in a column, as the beginning of the file shows it. */
export interface ColumnProfile {
  index: number;
  caption: string;
  /** Different texts, without the empty one. */
  texts: string[];
  holdsNumbers: boolean;
  /** Shares of the different texts. */
  figures: number;
}

const mostTexts = 400;

/** Gathers the different texts of each column while rows pass by. */
export function createTextCollector(columns: number) {
  const texts = Array.from({ length: columns }, () => new Set<string>());
  return {
    add(cells: readonly string[]) {
      for (const [index, known] of texts.entries()) {
        const cell = cells[index] ?? '';
        if (known.size < mostTexts && !isBlank(cell)) known.add(plain(cell));
      }
    },
    texts: () => texts.map((known) => [...known]),
  };
}

export function profilesOf({ sample, captions, columns, whole }: TableLayout): ColumnProfile[] {
  const collector = createTextCollector(columns);
  if (!whole) for (const { cells } of sample) collector.add(cells);
  const known = whole?.texts ?? collector.texts();
  return captions.map((caption, index) => {
    const all = [...(known[index] ?? [])];
    const holdsNumbers = all.some(isNumberLike);
    return { index, caption, texts: all, holdsNumbers, figures: share(all, isFigure) };
  });
}

/** Numbers and signs, or signs alone where no figure was there; the numbers of codes are no figures. */
export function holdsFigures({ caption, texts, figures, holdsNumbers }: ColumnProfile): boolean {
  const isCode = /(?:^ags|^ars|^gkz|^plz|_code|code|_id|nr\.?|nummer|schlüssel)$/.test(
    captionKey(withoutMarks(caption)),
  );
  return !isCode && texts.length > 0 && (figures === 1 || (holdsNumbers && figures >= 0.5));
}

const unitCaption = /^(?:units?|einheit|ma(?:ß|ss)einheit|value_unit|me)$/;

/** A column that says in which unit the row's figures are. */
export function isUnitColumn({ caption }: Pick<ColumnProfile, 'caption'>): boolean {
  return unitCaption.test(captionKey(withoutMarks(caption)));
}

const timeCaption = /jahr|year|zeit|time|period|datum|date|monat|month|quartal|stichtag|woche|term|termin/;

/** Whether the column says when: nearly all of its texts are periods, or parts of the year. */
export function isPeriodColumn({ caption, texts }: ColumnProfile): boolean {
  if (texts.length === 0) return false;
  const isCaptioned = timeCaption.test(captionKey(caption));
  const isWhen = (text: string) =>
    maybeTimeLabel(text) !== undefined ||
    isSchoolYearDigits(text) ||
    (isCaptioned && (/^[12]$/.test(text) || readPeriodText(text, null) !== undefined));
  if (share(texts, isWhen) < (isCaptioned ? 0.75 : 0.9)) return false;
  return isCaptioned || texts.every((text) => !isNumberLike(text) || /^(?:19|20)\d\d$/.test(text));
}

/** `201617`: a school year in six digits. */
function isSchoolYearDigits(text: string): boolean {
  return /^(?:19|20)\d{4}$/.test(text) && (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(4));
}

const areaCaption =
  /gebiet|gemeinde|kreis|^land$|bundesland|länder|stadt|region|^ags|^ars|geo_?code|schlüssel|gkz|area|^ort|^raum|kommune|name$/;

/** How surely the column names areas: 2 by key, 1 by name, 0 not at all. */
export function areaRank({ caption, texts }: ColumnProfile, context: ImportContext): 0 | 1 | 2 {
  const isCaptioned = areaCaption.test(captionKey(withoutMarks(caption)));
  const looksLikeKey = (text: string) => /^(?:K?\d{5}|K?\d{8}|\d{12}|DG|K?0\d{1,2})$/.test(text);
  const isKey = (text: string) =>
    (isCaptioned || looksLikeKey(text)) &&
    /\d|^DG$/.test(text) &&
    context.areas.maybeArea(text) !== undefined;
  if (share(texts, isKey) >= 0.5) return 2;
  const isName = (text: string) =>
    maybeOneArea(text, context) !== undefined || context.areas.areasNamed(text).length > 1;
  const named = share(texts, (text) => /\p{L}{3}/u.test(text) && isName(text));
  return named >= (isCaptioned ? 0.4 : 0.7) ? 1 : 0;
}

/** Whether a column is captioned as one of areas, though none of its texts is known. */
export function isCaptionedArea({ caption, texts, figures }: ColumnProfile): boolean {
  const isKeys =
    texts.every((text) => /^\d{2,12}$/.test(text)) && /^a[gr]s|schlüssel/.test(captionKey(caption));
  return texts.length > 0 && (figures === 0 || isKeys) && areaCaption.test(captionKey(withoutMarks(caption)));
}

/** Whether the column names indicators by id or title. */
export function namesIndicators({ texts }: ColumnProfile, context: ImportContext): boolean {
  const known = indicatorsByName(context);
  return texts.length > 0 && share(texts, (text) => known.has(slug(text))) >= 0.5;
}

const synonyms: Readonly<Record<string, string>> = {
  sex: 'geschlecht',
  gender: 'geschlecht',
  schulgliederung: 'schulform',
  besuchteschule: 'schulform',
  schultyp: 'schulform',
  erreichterabschluss: 'abschluss',
  abschluss: 'abschluss',
  erreichterschulabschluss: 'abschluss',
  schulabschluss: 'abschluss',
  schulname: 'schule',
  schulnummer: 'schule',
  schulnr: 'schule',
  'schulnr.': 'schule',
};

/** The dimension whose categories the column holds: by most of its texts, else by its caption. */
export function maybeDimensionOf({ caption, texts }: ColumnProfile): string | undefined {
  const parts = texts.filter((text) => !isTotal(text)).map((text) => slug(withoutMarks(text)));
  const ranked = dimensions
    .filter(({ open }) => !open)
    .map(({ id, categories }) => {
      const names = new Set(
        categories.flatMap(({ key, title, captions }) => [key, title.de, title.en, ...captions].map(slug)),
      );
      return { id, share: share(parts, (text) => names.has(text)) };
    })
    .sort((one, other) => other.share - one.share);
  const [best] = ranked;
  if (best && best.share >= 0.5) return best.id;
  const key = captionKey(withoutMarks(caption));
  const named = dimensions.find(({ id, title }) => [id, title.de, title.en].map(captionKey).includes(key));
  return named?.id ?? synonyms[key];
}

const remarkCaption =
  /anmerkung|note|comment|zusatz|qualit|flag|value_q|bemerkung|status|fußnote|kennzeichen/;

/** Captions of what is said about figures, not in place of them. */
export function isRemarkCaption(caption: string): boolean {
  return remarkCaption.test(captionKey(caption));
}

/** A column of marks beside the figures, or of signs in place of them. */
export function maybeRemarkUse({ caption, texts, holdsNumbers }: ColumnProfile): ColumnUse | undefined {
  if (texts.length === 0 || holdsNumbers || !isRemarkCaption(caption)) return undefined;
  const isMark = (text: string) => text === '-' || (readMarks(text) ?? []).length > 0;
  if (texts.every(isMark)) return { role: 'qualifier' };
  return texts.every((text) => readSign(text, 'classic') !== undefined) ? { role: 'sign' } : undefined;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
