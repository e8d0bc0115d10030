import type { Template } from '../../data/views.ts';
import type { Head, Identification } from '../importer.ts';

/** A template's header as a file has it: where each column stands, and what does not belong. */
export interface TemplateHeader {
  /** Column name → index of its cell. */
  at: ReadonlyMap<string, number>;
  cells: readonly string[];
  missing: readonly string[];
  doubled: readonly { name: string; index: number }[];
  unknown: readonly { caption: string; index: number }[];
  /** Cells without a caption. */
  unnamed: readonly number[];
}

/**
 * What tells a template's header from any other line: so many of these columns. A header may lack a required column
 * and still be known, so that the missing one can be named.
 */
const marks: Record<string, { of: string[]; least: number }[]> = {
  fehlzeiten: [
    {
      of: [
        'schule',
        'schulform',
        'schueler',
        'schueler_ueber_10_tage',
        'unentschuldigte_tage',
        'entschuldigte_tage',
        'anzeigen',
        'verfahren',
      ],
      least: 2,
    },
  ],
  besuche: [
    { of: ['besuche'], least: 1 },
    { of: ['monat', 'bereich'], least: 1 },
  ],
  umfrage: [{ of: ['umfrage', 'welle', 'frage', 'antwort', 'n', 'eingeladen'], least: 3 }],
  langform: [
    { of: ['wert', 'zaehler', 'nenner', 'zeichen'], least: 1 },
    { of: ['kennzahl', 'gebiet', 'berichtszeitraum', 'gliederung'], least: 2 },
  ],
};

const delimiters = [';', '\t', ','] as const;
const confidence = { complete: 0.95, incomplete: 0.6 };

/** Finds the template's header among the first lines, below comments, blank lines and titles; null if it is not there. */
export function identifyTemplate(template: Template, head: Head): Identification | null {
  const found = maybeHeaderLine(template, head);
  if (!found) return null;
  const names = template.columns.map(({ name }) => name).filter((name) => found.header.at.has(name));
  const reasons = [
    `Kopfzeile in Zeile ${found.line} mit den Spalten der Vorlage „${template.title.de}“: ${names.join(', ')}`,
  ];
  if (found.header.missing.length > 0) reasons.push(`Es fehlen: ${found.header.missing.join(', ')}`);
  return {
    confidence: found.header.missing.length > 0 ? confidence.incomplete : confidence.complete,
    reasons,
  };
}

/** The delimiter under which the header shows most of the template's columns. */
export function templateDelimiter(template: Template, head: Head): string {
  return maybeHeaderLine(template, head)?.delimiter ?? ';';
}

/** The header that a row makes, if it is one of this template. */
export function maybeHeader(template: Template, row: readonly string[]): TemplateHeader | undefined {
  const names = template.columns.map(({ name }) => name);
  const at = new Map<string, number>();
  const doubled: { name: string; index: number }[] = [];
  const unknown: { caption: string; index: number }[] = [];
  const unnamed: number[] = [];
  row.forEach((caption, index) => {
    const name = columnName(caption);
    if (name === '') {
      unnamed.push(index);
      return;
    }
    if (!names.includes(name)) unknown.push({ caption: caption.trim(), index });
    else if (at.has(name)) doubled.push({ name, index });
    else at.set(name, index);
  });
  if (!hasMarks(template.id, at)) return undefined;
  const missing = template.columns.filter(({ name, required }) => required && !at.has(name));
  return { at, cells: row, missing: missing.map(({ name }) => name), doubled, unknown, unnamed };
}

/** Comments are for people; a spreadsheet may have put them in quotes and padded them. */
export function isComment(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trimStart().startsWith('#');
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

function maybeHeaderLine(template: Template, head: Head) {
  let best: { header: TemplateHeader; line: number; delimiter: string } | undefined;
  for (const delimiter of delimiters) {
    for (const [index, text] of head.lines.slice(0, 200).entries()) {
      const cells = splitHeaderLine(text, delimiter);
      const header = isComment(cells) ? undefined : maybeHeader(template, cells);
      if (!header) continue;
      if (!best || header.at.size > best.header.at.size) best = { header, line: index + 1, delimiter };
      break;
    }
  }
  return best;
}

function splitHeaderLine(text: string, delimiter: string): string[] {
  return text.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function hasMarks(template: string, at: ReadonlyMap<string, number>): boolean {
  const groups = marks[template] ?? [];
  return (
    groups.length > 0 && groups.every(({ of, least }) => of.filter((name) => at.has(name)).length >= least)
  );
}

/** A caption as people write it (`Schüler über 10 Tage`), turned into the column's name (`schueler_ueber_10_tage`). */
function columnName(caption: string): string {
  return caption
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
