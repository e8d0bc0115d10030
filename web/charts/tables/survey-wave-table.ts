import type { SurveyEntry } from '../../../data/survey.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { waveTitle } from '../../words/surveys.ts';
import { say } from '../../words/texts.ts';
import { countCell, figureCell, plainColumn, valueColumn } from '../figure-cells.ts';

const rate = { decimals: 1, symbol: '%' };

/** All surveys, a row a wave: how many were asked and answered, and what share that is. */
export function surveyWaveTable(surveys: readonly SurveyEntry[], language: Language): Table {
  return {
    columns: [
      textColumn(say('survey', language)),
      plainColumn(say('questionsHead', language)),
      textColumn(say('reportWave', language)),
      plainColumn(say('reportAnswered', language)),
      plainColumn(say('reportInvited', language)),
      valueColumn(say('reportResponse', language), rate),
    ],
    rows: surveys.flatMap(({ label, questions, waves }) =>
      waves.map(({ period, answered, invited }) => [
        textCell(label),
        countCell(questions, language),
        textCell(waveTitle(period, language)),
        ...[answered, invited].map((count) =>
          count === null ? textCell(say('reportNotKnown', language)) : countCell(count, language),
        ),
        figureCell(shareOf(answered, invited), rate, language),
      ]),
    ),
  };
}

function shareOf(answered: number | null, invited: number | null): number | null {
  return answered === null || invited === null || invited === 0 ? null : (100 * answered) / invited;
}
