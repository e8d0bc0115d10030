import { palette } from './palette.ts';

/** The ids of the table styles: figures, many figures, and names with what they say. */
export const tableStyleIds = {
  figures: 'ZkTable',
  manyFigures: 'ZkTableSmall',
  facts: 'ZkFactsTable',
  beside: 'ZkBeside',
} as const;

/** Twips between a cell's text and its sides. */
export const cellInsets = { figures: 85, manyFigures: 70 } as const;

function margins(aside: number): string {
  const sides = [
    ['top', 28],
    ['left', aside],
    ['bottom', 28],
    ['right', aside],
  ] as const;
  return `<w:tblCellMar>${sides.map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`).join('')}</w:tblCellMar>`;
}

function edge(
  side: 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV',
  thickness: number,
  colour: string,
) {
  return `<w:${side} w:val="single" w:sz="${thickness}" w:space="0" w:color="${colour}"/>`;
}

const plainTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const grid = (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const)
  .map((side) => edge(side, 4, 'auto'))
  .join('');

const gridTable = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${grid}</w:tblBorders></w:tblPr></w:style>`;

const rules = `<w:tblBorders>${edge('top', 8, palette.data)}${edge('bottom', 4, palette.axis)}${edge('insideH', 4, palette.grid)}</w:tblBorders>`;

/** Heads of columns: bold, kept at the foot of their row, with a line below. */
const headRow = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${edge('bottom', 8, palette.data)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;

/** Heads of rows are tinted. */
function headColumn(letters: string): string {
  return `<w:tblStylePr w:type="firstCol">${letters}<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${palette.rowHead}"/></w:tcPr></w:tblStylePr>`;
}

/** A table of the report's own. Programs that don't pass looks of rows and columns on between styles find them in each. */
function ownTable(id: string, name: string, inset: number, parts: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${rules}${margins(inset)}</w:tblPr>${parts}</w:style>`;
}

const { figures, manyFigures, facts, beside } = tableStyleIds;

/** Two columns of a page, without lines and insets of their own. */
const besideTable = `<w:style w:type="table" w:customStyle="1" w:styleId="${beside}"><w:name w:val="Zielkreis nebeneinander"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${noMargins()}</w:tblPr></w:style>`;

function noMargins(): string {
  const sides = ['top', 'left', 'bottom', 'right'];
  return `<w:tblCellMar>${sides.map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')}</w:tblCellMar>`;
}

/** All table styles as they stand in styles.xml. */
export const tableStyles = [
  plainTable,
  gridTable,
  ownTable(figures, 'Zielkreis Tabelle', cellInsets.figures, headRow + headColumn('')),
  ownTable(manyFigures, 'Zielkreis Tabelle klein', cellInsets.manyFigures, headRow + headColumn('')),
  besideTable,
  ownTable(facts, 'Zielkreis Angaben', cellInsets.figures, headColumn('<w:rPr><w:b/><w:bCs/></w:rPr>')),
].join('');
