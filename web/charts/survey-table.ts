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

const decimals = 1;

/** The figures of a question: one row for each answer in each wave, with count, share in per cent and its interval. */
export function surveyTable({ answers, waves }: SurveyQuestion, language: Language): Table {
  const columns = [
    textColumn(say('answerHead', language)),
    textColumn(say('reportWave', language)),
    number(say('reportCount', language), '', 0),
    number(say('reportShare', language), '%', decimals),
    textColumn(say('reportRange', language)),
  ];
  const rows = answers.flatMap((answer) =>
    waves.map(({ period }, wave) => {
      const share = answer.shares[wave];
      return [
        textCell(answer.label),
        textCell(waveName(period, language)),
        countCell(share, language),
        { text: shareCell(share, language), value: share?.share ?? null },
        textCell(share?.interval ? spanText(share.interval, language) : ''),
      ];
    }),
  );
  return { columns, rows };
}

/** The compared waves of a question answer by answer: difference in percentage points, its interval, p after Holm. */
export function surveyDifferenceTable(
  { answers, comparison }: SurveyQuestion,
  language: Language,
): Table | null {
  if (comparison?.state !== 'compared' || comparison.differences.length === 0) return null;
  const columns = [
    textColumn(say('answerHead', language)),
    number(say('reportPointsDifference', language), '', decimals),
    textColumn(say('reportRange', language)),
    textColumn(say('correctedP', language)),
    textColumn(say('judgement', language)),
  ];
  const rows = comparison.differences.map((difference) => [
    textCell(answers.find(({ key }) => key === difference.answer)?.label ?? difference.answer),
    { text: formatSigned(difference.difference, decimals, language), value: difference.difference },
    textCell(spanText(difference, language)),
    textCell(probabilityText(difference.adjusted, language)),
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

function number(head: string, symbol: string, places: number): Column {
  return { head, kind: 'number', symbol, decimals: places };
}
