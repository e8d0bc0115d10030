import type { Row, Cell as SheetCell } from 'write-excel-file/node';
import { meantNumber } from '../../../data/plain-number.ts';
import type { Cell, Column } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';

/** As much text as Excel keeps in a cell. */
const longest = 32_767;
/** Points that a line of text is high. */
const line = 15;

/** A text that stays one whatever it begins with. */
export function textCell(text: string, look: Partial<TextLook> = {}): SheetCell {
  return { value: text.slice(0, longest), type: String, alignVertical: 'top', ...look };
}

interface TextLook {
  fontWeight: 'bold';
  fontSize: number;
  wrap: boolean;
  align: 'left' | 'right';
  indent: number;
  height: number;
  textColor: string;
  textDecoration: { underline: true };
}

/** The head of a column; texts beside another column keep away from it. */
export function headCell({ head, kind }: Pick<Column, 'head' | 'kind'>, isBeside = false): SheetCell {
  return {
    ...(isBeside && kind === 'text' ? { indent: 1 } : {}),
    ...{ value: head, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'bottom' },
    align: kind === 'number' ? 'right' : 'left',
    ...{ backgroundColor: '#e6e9ef', bottomBorderStyle: 'thin', bottomBorderColor: '#868ea0' },
  };
}

/** A figure as a number in its unit and with its decimals; what is no number as the text that says so. */
export function figureCell(
  { text, value }: Cell,
  column: Column,
  { language, isBeside, height }: { language: Language; isBeside: boolean; height: number },
): SheetCell {
  // What fits in one line leaves its height to the program.
  const high = height > line ? { height } : {};
  if (value === null && column.kind === 'number')
    return textCell(text, { wrap: true, align: 'right', ...high });
  if (value === null)
    return textCell(text, { wrap: true, align: 'left', ...(isBeside ? { indent: 1 } : {}), ...high });
  const format = numberFormat(column.decimals ?? decimalsOf(text, language), column.symbol, language);
  return { value: meantNumber(value), type: Number, format, align: 'right', alignVertical: 'top', ...high };
}

/** `#,##0.0" %"`: the unit is a text, since a bare percent sign would multiply; points and commas are the reader's own. */
function numberFormat(decimals: number, symbol: string, language: Language): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  if (symbol === '') return number;
  return `${number}"${language === 'de' ? '\u00a0' : ''}${symbol.replaceAll('"', '')}"`;
}

/** As many as are shown. */
function decimalsOf(text: string, language: Language): number {
  const found = { de: /,(\d+)/, en: /\.(\d+)/ }[language].exec(text);
  return found?.[1]?.length ?? 0;
}

/** A text over the whole width of a table, as high as it needs. */
export function wideRow(text: string, widths: readonly number[], look: Partial<TextLook> = {}): Row {
  const room = widths.reduce((sum, width) => sum + width, 0) * (11 / (look.fontSize ?? 11));
  const lines = linesOf(text, room);
  const first = {
    value: text.slice(0, longest),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    height: lines * line * ((look.fontSize ?? 11) / 11),
    ...(widths.length > 1 ? { columnSpan: widths.length } : {}),
    ...look,
  };
  return [first, ...widths.slice(1).map(() => null)];
}

/** Points that texts in columns of these widths need: not every program measures wrapped rows by itself. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  // Lines of words are not filled to their ends.
  const lines = texts.map((text, column) => linesOf(text, (widths[column] ?? 10) * 0.9));
  return Math.min(highest, Math.max(1, ...lines) * line);
}

/** Points that a row of a sheet may be high. */
const highest = 409;

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.05) / room)), 0);
}

/** Wide enough for the longest text, within reason: longer ones are wrapped. */
export function widthOf(texts: readonly string[], most = 60): number {
  return Math.min(most, Math.max(10, ...texts.map((text) => text.length + 2)));
}
