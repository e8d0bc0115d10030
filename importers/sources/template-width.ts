import type { TemplateFile, TemplateRow } from './template-file.ts';

/** What a row's width is measured by: fields of the header, the least that a row needs, and who is told of others. */
export interface RowWidth {
  width: number;
  least: number;
  report: (row: TemplateRow) => void;
}

/** Excel writes CSV in blocks of so many sheet rows and leaves out trailing columns that are empty in a whole block. */
const blockLength = 16;

/**
 * Lets rows with the header's number of fields through and reports all others: a row with a field too few or too
 * many has shifted values. The one exception is Excel's: where every row of a block of 16 ends at the same field and
 * only optional columns are missing, nothing has shifted.
 *
 * @see https://support.microsoft.com/help/77295 (column delimiters are missing in a sheet that is saved as text)
 */
export function createWidthCheck(
  { width, least, report }: RowWidth,
  take: (row: TemplateRow) => void,
  reject: (row: TemplateRow) => void,
  rowsAbove: number,
) {
  let position = rowsAbove;
  let held: TemplateRow[] = [];
  // The header is the block's first full row.
  let sawFullRow = true;
  let shortBefore = 0;

  const settle = () => {
    const length = held[0]?.cells.length ?? width;
    const isShortBlock =
      !sawFullRow &&
      held.every(({ cells }) => cells.length === length) &&
      (held.length > 1 || shortBefore === length);
    const rows = held;
    held = [];
    shortBefore = isShortBlock ? length : 0;
    for (const row of rows) {
      if (isShortBlock) take(row);
      else refuse(row);
    }
  };
  const refuse = (row: TemplateRow) => {
    report(row);
    reject(row);
  };
  const step = () => {
    position += 1;
    if (position % blockLength !== 0) return;
    settle();
    sawFullRow = false;
  };

  return {
    add(row: TemplateRow) {
      if (row.cells.length === width) {
        sawFullRow = true;
        if (held.length > 0) settle();
        take(row);
      } else if (!sawFullRow && row.cells.length < width && row.cells.length >= least) held.push(row);
      else refuse(row);
      step();
    },
    skip: step,
    finish: settle,
  };
}

/** How wide rows of a template must be. */
export function templateWidth(file: TemplateFile): RowWidth {
  return {
    width: file.header.cells.length,
    least: leastWidth(file),
    report: (row) => reportWidth(file, row),
  };
}

function reportWidth(file: TemplateFile, { cells, line }: TemplateRow): void {
  const width = file.header.cells.length;
  file.error(
    'ragged-row',
    { line, column: null, text: cells.join(' | ') },
    `Zeile ${line} hat ${cells.length} ${cells.length === 1 ? 'Feld' : 'Felder'}, die Kopfzeile hat ${width}. Bitte prüfen, ob ein Trennzeichen fehlt oder zu viel ist; Zellen mit Trennzeichen gehören in Anführungszeichen.`,
  );
}

function leastWidth({ header, template }: TemplateFile): number {
  const required = template.columns
    .filter((column) => column.required)
    .map(({ name }) => header.at.get(name) ?? 0);
  return Math.max(...required) + 1;
}
