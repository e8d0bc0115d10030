import type { ImportContext } from '../importer.ts';
import { artificialWords, maybeArtificialUnit } from '../text/lsn-areas.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { meantWords } from './template-suggestions.ts';

/** An area that a row names, as far as the register knows it. */
export interface NamedArea {
  key: string;
  validFrom: string | null;
  validTo: string | null;
}

export type AreaAnswer = { area: NamedArea } | { code: string; message: string };

/** Bounds for files in which the wrong column stands under `gebiet`. */
const limits = { remembered: 100_000, suggestions: 50 };

/** A reader of the column `gebiet` that remembers what it found; an empty cell is the own municipality. */
export function createAreaReader(file: TemplateFile) {
  const known = new Map<string, AreaAnswer>();
  let unknown = 0;
  return (row: TemplateRow): NamedArea | undefined => {
    const text = file.cell(row, 'gebiet');
    let answer = known.get(text);
    if (!answer) {
      answer = answerArea(file.context, text, unknown < limits.suggestions);
      if ('code' in answer) unknown += 1;
      if (known.size < limits.remembered) known.set(text, answer);
    }
    if ('area' in answer) return answer.area;
    file.error(
      answer.code,
      { line: row.line, column: 'gebiet', text },
      `Zeile ${row.line}, Spalte „gebiet“: ${answer.message}`,
    );
    return undefined;
  };
}

type Places = Pick<ImportContext, 'areas' | 'municipality'>;

/** The area that a text names by key or name, or why there is none; an empty text is the own municipality. */
export function answerArea(context: Places, text: string, suggest: boolean): AreaAnswer {
  const { areas, municipality } = context;
  const own = { key: municipality, validFrom: null, validTo: null };
  if (text === '') return { area: areas.maybeArea(municipality) ?? own };
  const artificial = maybeArtificialUnit(text);
  if (artificial !== undefined)
    return { code: 'artificial-area', message: artificialWords(text, artificial) };
  const byKey = areas.maybeArea(text);
  const ownReading = byKey && maybeOwnReading(context, text);
  if (byKey && ownReading) return ambiguousArea(text, [byKey, ownReading]);
  if (byKey) return { area: byKey };
  if (text === municipality || `0${text}` === municipality) return { area: own };
  const [only, ...others] = areas.areasNamed(text);
  if (!only)
    return {
      code: 'unknown-area',
      message: unknownArea(context, text, suggest ? suggestedAreas(context, text) : []),
    };
  if (others.length > 0) return ambiguousArea(text, [only, ...others]);
  return { area: areas.maybeArea(only.key) ?? { key: only.key, validFrom: null, validTo: null } };
}

/** `151` is a region in Saxony-Anhalt, and LSN's key of a district: in Lower Saxony nobody can tell which is meant. */
function maybeOwnReading({ areas, municipality }: Places, text: string) {
  if (!municipality.startsWith('03') || !/^1\d{2}$/.test(text)) return undefined;
  const own = areas.maybeArea(`03${text}`);
  return own?.key === `03${text}` && areas.maybeArea(text)?.key === text ? own : undefined;
}

function ambiguousArea(text: string, areas: readonly { key: string; name: string }[]): AreaAnswer {
  const choices = areas.map(({ key, name }) => `${key} (${name})`).join(' oder ');
  return {
    code: 'ambiguous-area',
    message: `„${text}“ kann mehrere Gebiete meinen. Bitte den Schlüssel eintragen: ${choices}.`,
  };
}

function unknownArea(context: Places, text: string, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? ` Gemeint sein könnte ${meantWords(suggestions)}.` : '';
  return `Das Gebiet „${text}“ ist nicht bekannt.${meant} Bitte den Amtlichen Gemeindeschlüssel (z. B. ${context.municipality}) oder den amtlichen Namen eintragen.`;
}

/** The directory finds by key and name only, so near misses are tried: shorter keys, single words, one letter off. */
function suggestedAreas({ areas }: Places, text: string): string[] {
  const found = new Map<string, string>();
  const add = (area: { key: string; name: string } | undefined) => {
    if (area) found.set(area.key, `${area.key} ${area.name}`);
  };
  const digits = text.replace(/\D/g, '');
  if (digits.length >= 3 && digits.length === text.replace(/\s/g, '').length) {
    for (const key of [`0${digits}`, digits.slice(0, 5), `0${digits}`.slice(0, 5), digits.slice(0, 2)]) {
      add(areas.maybeArea(key));
    }
  }
  const words = text.split(/[\s,/()-]+/).filter((word) => word.length > 2);
  for (const spelling of [withUmlauts(text), ...words, ...words.map(withUmlauts), ...oneLetterOff(text)]) {
    for (const area of areas.areasNamed(spelling)) add(area);
  }
  return [...found.values()].slice(0, 3);
}

function withUmlauts(text: string): string {
  return text
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
    .replaceAll('Ue', 'Ü')
    .replaceAll('Oe', 'Ö');
}

/** Every spelling that one dropped, doubled, swapped or forgotten letter turns into `text`. */
function oneLetterOff(text: string): string[] {
  if (text.length < 4 || text.length > 40) return [];
  const spellings: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    spellings.push(before + after.slice(1));
    spellings.push(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of 'abcdefghijklmnopqrstuvwxyzäöüß') {
      spellings.push(before + letter + after, before + letter + after.slice(1));
    }
  }
  return spellings;
}
