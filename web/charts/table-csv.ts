import { quoted } from '../../data/delimited.ts';
import { plainNumber } from '../../data/plain-number.ts';
import type { Cell, Column, Table } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { say } from '../words/texts.ts';

/** What is to be known of a table beside its cells: its title, the line of its source, the signs in it. */
export interface TableNotes {
  title: string;
  source: string;
  signs: readonly { sign: string; meaning: string }[];
}

/**
 * A table as a text that spreadsheets open by themselves, in German with semicolons and decimal commas: the head with
 * units, the rows, and after an empty line title, source and signs. Numbers are those that are computed with
 * (`plainNumber`), not as they are shown; a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function tableCsv({ columns, rows }: Table, notes: TableNotes, language: Language): string {
  const delimiter = { de: ';' as const, en: ',' as const }[language];
  const lines = [
    columns.map((column) => asText(headWithUnit(column))),
    ...rows.map((row) => row.map((cell) => csvCell(cell, language))),
    [],
    ...notesOf(notes, language).map((line) => line.map(asText)),
  ];
  const text = lines.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`);
  return `\ufeff${text.join('')}`;
}

/** The head of a column as it stands where its cells are bare numbers. */
function headWithUnit({ head, symbol }: Column): string {
  return symbol === '' || head.includes(symbol) ? head : `${head} (${symbol})`;
}

function csvCell({ text, value }: Cell, language: Language): string {
  return value === null ? asText(text) : plainNumber(value, language);
}

/** A lone dash is the sign for "nothing there". */
function asText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && text !== '-' ? `'${text}` : text;
}

function notesOf({ title, source, signs }: TableNotes, language: Language): string[][] {
  return [
    [say('tableTitle', language), title],
    [say('tableSource', language), bareSource(source)],
    ...signs.map(({ sign, meaning }) => [`${say('tableSign', language)} ${sign}`, meaning]),
  ];
}

/** The line of a source without the word that it begins with, for where that stands in front already. */
export function bareSource(source: string): string {
  return source.replace(/^(Quellen?|Sources?): /, '');
}
