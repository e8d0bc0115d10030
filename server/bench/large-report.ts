import type { Block, ReportDocument, TableBlock } from '../../data/report-document.ts';
import { plainRun } from '../../data/rich-text.ts';
import { documentWith, fixtureDocument, longTable } from '../reports/report-fixture.ts';

const chapters = 10;
const prose =
  'Die kommunale Bildungsberichterstattung beschreibt, wie sich die Zahlen der Schülerinnen und Schüler, die Abschlüsse und die Übergänge in die berufliche Ausbildung entwickeln, und hält sie gegen das, was beschlossen ist. ';

/** An education report of some 30 pages with 40 charts and 60 tables, of invented figures. */
export function largeReport(): ReportDocument {
  const blocks = Array.from({ length: chapters }, (_, index) => chapterOf(index + 1)).flat();
  return { ...documentWith(numbered(blocks)), title: 'Bildungsbericht 2026' };
}

/** Four charts and six tables with the words between them. */
function chapterOf(number: number): Block[] {
  const figures = ofKind('figure');
  const [first, second] = ofKind('table');
  const [target, ...others] = figures;
  if (!target || !first || !second) throw new Error('the fixture lacks figures or tables');
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: `Kapitel ${number}: Übergänge und Abschlüsse` },
    paragraph(1),
    { kind: 'heading', level: 2, text: 'Wo das Ziel steht' },
    ...ofKind('state'),
    target,
    first,
    paragraph(1),
    { kind: 'heading', level: 2, text: 'Nach Geschlecht und Schulform' },
    ...others,
    second,
    paragraph(1),
    { ...second, caption: 'Nach Schulform' },
    second,
    { kind: 'heading', level: 2, text: 'Alle Schulen' },
    { ...longTable(6), caption: 'Veränderung je Schule' },
    { ...longTable(4), caption: 'Veränderung je Schule seit 2019/20' },
  ];
}

function ofKind<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }>[] {
  const isWanted = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind;
  return fixtureDocument.blocks.filter(isWanted);
}

function paragraph(sentences: number): Block {
  return { kind: 'paragraph', runs: [plainRun(prose.repeat(sentences))] };
}

function numbered(blocks: readonly Block[]): Block[] {
  const counts = { figure: 0, table: 0 };
  return blocks.map((block) => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block;
    counts[block.kind] += 1;
    const number = counts[block.kind];
    return block.kind === 'table' ? { ...withOwnFigures(block, number), number } : { ...block, number };
  });
}

/** Other figures in each table: what is set of one must be of no use for another. */
function withOwnFigures(block: TableBlock, shift: number): TableBlock {
  const rows = block.table.rows.map((row, line) =>
    row.map((cell) => ({ ...cell, text: shifted(cell.text, shift + line) })),
  );
  return { ...block, table: { ...block.table, rows } };
}

/** A share with other digits; other texts as they are. */
function shifted(text: string, by: number): string {
  if (!/\d,\d/.test(text)) return text;
  return text.replaceAll(/\d/g, (digit) => String((Number(digit) + by) % 10));
}
