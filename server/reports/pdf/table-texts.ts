import type { Table } from '../../../data/table.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { fontSize } from '../../../web/charts/theme.ts';

/** How wide a text is in one line, and its longest word, in ems. */
export interface TextMeasure {
  whole: number;
  word: number;
}

/** Letters and signs by their advance in Fira Sans Regular (its table hmtx, figures as tabular), in ems, rounded up. */
const advances = new Map(
  (
    [
      [0.24, '.,:;'],
      [0.28, ' \u00a0'],
      [0.32, 'ijlIJ'],
      [0.36, 'f()'],
      [0.4, 'rt'],
      [0.44, 'z-'],
      [0.48, 'cs'],
      [0.52, 'gkvxyFLT+–−/'],
      [0.56, 'aeäESVXYZ'],
      [0.57, '0123456789'],
      [0.6, 'bdhnopquöüßACKPÄ'],
      [0.64, 'BGR'],
      [0.68, 'DHUÜ'],
      [0.72, 'wNOQÖ'],
      [0.84, 'MW%'],
      [0.88, 'm'],
    ] as const
  ).flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)),
);

/** Whether a text surely has one line where `room` is that wide, in ems; one with rarer signs never does. */
export function isOneLine(text: string, room: number): boolean {
  let width = 0;
  for (const sign of text) width += advances.get(sign) ?? Number.POSITIVE_INFINITY;
  return width <= room;
}

/** All texts of a table, measured once for whatever size they are set in. */
export interface TableTexts {
  heads: TextMeasure[];
  rows: TextMeasure[][];
}

export function measureTexts({ columns, rows }: Table): TableTexts {
  return {
    heads: columns.map(({ head }) => measureText(head, 'bold')),
    rows: rows.map((row) => columns.map((_, column) => measureText(row[column]?.text ?? '', 'normal'))),
  };
}

function measureText(text: string, weight: 'normal' | 'bold'): TextMeasure {
  const whole = ems(text, weight);
  if (!wordEnd.test(text)) return { whole, word: whole };
  const words = text.split(wordEnd).map((word) => ems(word.trim(), weight));
  return { whole, word: Math.max(0, ...words) };
}

const wordEnd = /(?<=[ \n\-–/])/;

function ems(text: string, weight: 'normal' | 'bold'): number {
  return textWidth(text, weight) / fontSize;
}
