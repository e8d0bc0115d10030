import type { ReportDocument } from '../../../data/report-document.ts';
import type { ReportChange } from '../../../data/report-edition.ts';
import { type Cell, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate } from '../../../web/words/format.ts';
import { changeLine, whyWords } from '../../../web/words/report-changes.ts';
import { stateWords } from '../../../web/words/states.ts';
import { say } from '../../../web/words/texts.ts';
import { compareDocuments } from '../compare-documents.ts';
import {
  headingBlock,
  listBlock,
  numberColumn,
  paragraphBlock,
  plainTable,
  wordTable,
} from '../draft-blocks.ts';
import type { DraftBlock, PartMaker } from '../report-draft.ts';

/** What is otherwise than in the edition before, as lists and tables. */
export const makeChangesPart: PartMaker<'changes'> = (_part, { previous, language }) => {
  const title = headingBlock(1, say('reportChangesTitle', language));
  if (previous === null) return [title, paragraphBlock(say('reportChangesFirst', language))];
  return (shown) => {
    const changes = compareDocuments(previous.document, shown);
    return [
      title,
      paragraphBlock(againstWords(previous, language)),
      ...(changes.length === 0 ? [paragraphBlock(say('reportChangesNone', language))] : []),
      ...stateBlocks(changes, language),
      ...contentBlocks(changes, language),
      ...figureBlocks(changes, shown, language),
    ];
  };
};

function againstWords(
  { number, document }: { number: string; document: ReportDocument },
  language: Language,
): string {
  const [date, state] = [document.date, document.pin.day].map((day) => formatDate(day, language));
  return say('reportChangesAgainst', language, { number, date: date ?? '', state: state ?? '' });
}

function stateBlocks(changes: readonly ReportChange[], language: Language): DraftBlock[] {
  const rows = changes.flatMap((change) => {
    if (change.kind !== 'state') return [];
    const text = ({ state, receding, word }: typeof change.before) =>
      `${stateWords({ state, receding }, language).symbol} ${word}`;
    return [[change.goal, change.where, text(change.before), text(change.after)]];
  });
  if (rows.length === 0) return [];
  const heads = (['goal', 'reportMeasuredBy', 'reportBefore', 'reportAfter'] as const).map((key) =>
    say(key, language),
  );
  const caption = say('reportChangesStates', language);
  return [headingBlock(2, caption), plainTable(wordTable(heads, rows), { caption, sheet: caption })];
}

function contentBlocks(changes: readonly ReportChange[], language: Language): DraftBlock[] {
  const lines = changes
    .filter(({ kind }) => kind === 'content')
    .map((change) => changeLine(change, language));
  if (lines.length === 0) return [];
  return [headingBlock(2, say('reportChangesContents', language)), ...listBlock(lines)];
}

function figureBlocks(
  changes: readonly ReportChange[],
  { signs }: ReportDocument,
  language: Language,
): DraftBlock[] {
  const figures = changes.flatMap((change) => (change.kind === 'value' ? [change] : []));
  if (figures.length === 0) return [];
  const rows = figures.map(({ where, period, before, after, why }) => [
    textCell(where),
    textCell(period),
    before ?? emptyCell,
    after ?? emptyCell,
    textCell(whyWords[why][language]),
  ]);
  const columns = [
    textColumn(say('reportWhat', language)),
    textColumn(say('period', language)),
    numberColumn(say('reportBefore', language), '', null),
    numberColumn(say('reportAfter', language), '', null),
    textColumn(say('reportHow', language)),
  ];
  const caption = say('reportChangesFigures', language);
  const written = new Set(rows.flat().map(({ text }) => text));
  return [
    headingBlock(2, caption),
    {
      ...{ kind: 'table', caption, sheet: say('reportChangesSheet', language), source: '' },
      table: { columns, rows },
      signs: signs.filter(({ sign }) => written.has(sign)),
    },
  ];
}

const emptyCell: Cell = textCell('');
