import type { SurveyQuestion } from '../../data/survey.ts';
import { type Cell, type Column, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatSigned } from '../words/format.ts';
import { gapWords } from '../words/points.ts';
import {
  clearWords,
  notAskedWords,
  probabilityText,
  shareCell,
  spanText,
  waveName,
} from '../words/surveys.ts';
import { say } from '../words/texts.ts';
import type { IntervalShape } from './interval-columns.ts';

const decimals = 1;

/** The figures of a question: one row for each answer in each wave, with count, share in per cent and its interval. */
export function surveyTable(
  { answers, waves }: SurveyQuestion,
  language: Language,
  intervals: IntervalShape = 'read',
): Table {
  const columns = [
    textColumn(say('answerHead', language)),
    textColumn(say('reportWave', language)),
    number(say('reportCount', language), '', 0),
    number(say('reportShare', language), '%', decimals),
    ...rangeColumns('%', intervals, language),
  ];
  const rows = answers.flatMap((answer) =>
    waves.map(({ period }, wave) => {
      const share = answer.shares[wave];
      return [
        textCell(answer.label),
        textCell(waveName(period, language)),
        countCell(share, language),
        { text: shareCell(share, language), value: share?.share ?? null },
        ...rangeCells(share?.interval ?? null, intervals, language),
      ];
    }),
  );
  return { columns, rows };
}

/** The compared waves of a question answer by answer: difference in percentage points, its interval, p after Holm. */
export function surveyDifferenceTable(
  { answers, comparison }: SurveyQuestion,
  language: Language,
  intervals: IntervalShape = 'read',
): Table | null {
  if (comparison?.state !== 'compared' || comparison.differences.length === 0) return null;
  const columns = [
    textColumn(say('answerHead', language)),
    number(say('reportPointsDifference', language), '', decimals),
    ...rangeColumns('', intervals, language),
    intervals === 'read'
      ? textColumn(say('correctedP', language))
      : number(say('correctedP', language), '', 3),
    textColumn(say('judgement', language)),
  ];
  const rows = comparison.differences.map((difference) => [
    textCell(answers.find(({ key }) => key === difference.answer)?.label ?? difference.answer),
    { text: formatSigned(difference.difference, decimals, language), value: difference.difference },
    ...rangeCells(difference, intervals, language),
    chanceCell(difference.adjusted, intervals, language),
    textCell(clearWords(difference, language)),
  ]);
  return { columns, rows };
}

type Share = SurveyQuestion['answers'][number]['shares'][number];

function countCell(share: Share | undefined, language: Language): Cell {
  if (!share || (share.count === null && share.gap === null)) return textCell(notAskedWords[language]);
  if (share.count !== null) return { text: formatNumber(share.count, 0, language), value: share.count };
  return textCell(share.gap === 'protected' ? 'g' : gapWords(share, language));
}

function rangeColumns(symbol: string, intervals: IntervalShape, language: Language): Column[] {
  const title = say('reportRange', language);
  if (intervals === 'read') return [textColumn(title)];
  return (['takenFrom', 'takenTo'] as const).map((end) =>
    number(`${title}, ${say(end, language)}`, symbol, decimals),
  );
}

function rangeCells(
  range: { low: number; high: number } | null,
  intervals: IntervalShape,
  language: Language,
): Cell[] {
  if (intervals === 'read') return [textCell(range ? spanText(range, language) : '')];
  return [range?.low ?? null, range?.high ?? null].map((end) =>
    end === null ? textCell('') : { text: formatNumber(end, decimals, language), value: end },
  );
}

/** Below that a chance is told as such: what is computed of so small ones is not exact. */
const smallest = 0.001;

function chanceCell(chance: number, intervals: IntervalShape, language: Language): Cell {
  const text = probabilityText(chance, language);
  return intervals === 'read' || chance < smallest ? textCell(text) : { text, value: chance };
}

function number(head: string, symbol: string, places: number | null): Column {
  return { head, kind: 'number', symbol, decimals: places };
}
