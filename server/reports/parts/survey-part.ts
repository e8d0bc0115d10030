import type { SurveyQuestion, SurveyView } from '../../../data/survey.ts';
import { type Cell, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { surveyDifferenceTable, surveyTable } from '../../../web/charts/survey-table.ts';
import { formatDate, formatNumber } from '../../../web/words/format.ts';
import { maybeMeanSentence } from '../../../web/words/survey-means.ts';
import { signsOf } from '../../../web/words/survey-signs.ts';
import {
  notWholeWords,
  questionHeadline,
  shareCell,
  shareText,
  waveName,
  waveTime,
} from '../../../web/words/surveys.ts';
import { say } from '../../../web/words/texts.ts';
import {
  headingBlock,
  listBlock,
  numberColumn,
  paragraphBlock,
  plainTable,
  titledNote,
} from '../draft-blocks.ts';
import { maybeAnswer } from '../maybe-answer.ts';
import { goneBlocks, missingBlocks } from '../missing-blocks.ts';
import { surveyIndicator } from '../report-definitions.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { sourceLine } from '../source-line.ts';

/** A survey: its waves, then each question with its bars, figures and what two waves tell; at the end how it is computed. */
export const makeSurveyPart: PartMaker<'survey'> = async ({ survey, questions }, drafting) => {
  const { language } = drafting;
  const view = await maybeAnswer(drafting.source.survey(survey));
  if (!view) return missingBlocks(drafting, 'reportSurveyGone');
  const shown =
    questions.length === 0 ? view.questions : view.questions.filter(({ key }) => questions.includes(key));
  const waves = say('waveCount', language, { n: view.waves.length });
  return [
    headingBlock(1, view.label),
    paragraphBlock(`${say('surveyLead', language, { area: view.areaName, n: shown.length, waves })}.`),
    waveTable(view, drafting),
    ...(view.compared ? [titledNote(say('orienting', language), orientingWords(view, language))] : []),
    ...(shown.length < questions.length ? goneBlocks(drafting, 'reportQuestionsGone') : []),
    ...shown.flatMap((question, place) => questionBlocks(question, { view, drafting, place: place + 1 })),
    ...(hasAnnex(drafting)
      ? []
      : [headingBlock(2, say('surveyMethod', language)), ...listBlock(methodLines(language))]),
  ];
};

/** Its method stands there, once for all surveys. */
function hasAnnex({ report }: Drafting): boolean {
  return report.parts.some(({ kind }) => kind === 'method');
}

/** What differences are worth, and how many tests were corrected together. */
function orientingWords({ tests }: SurveyView, language: Language): string {
  const why = say('orientingWhy', language);
  return tests === 0 ? why : `${why} ${say('reportSurveyHolm', language, { n: tests })}`;
}

function waveTable(view: SurveyView, drafting: Drafting): DraftBlock {
  const { language } = drafting;
  const columns = [
    textColumn(say('reportWave', language)),
    textColumn(say('reportWaveTime', language)),
    numberColumn(say('reportAnswered', language), '', 0),
    numberColumn(say('reportInvited', language), '', 0),
    numberColumn(say('reportResponse', language), '%', 1),
  ];
  const rows = view.waves.map(({ period, answered, invited }) => [
    textCell(waveName(period, language)),
    textCell(waveTime(period, language)),
    countCell(answered, language),
    countCell(invited, language),
    rateCell(answered, invited, language),
  ]);
  const caption = say('reportSurveyWaves', language);
  return plainTable(
    { columns, rows },
    { caption, sheet: say('wavesHead', language), source: sourceOf(view, drafting) },
  );
}

function countCell(count: number | null, language: Language): Cell {
  if (count === null) return textCell(say('reportNotKnown', language));
  return { text: formatNumber(count, 0, language), value: count };
}

function rateCell(answered: number | null, invited: number | null, language: Language): Cell {
  if (answered === null || invited === null || invited === 0)
    return textCell(say('reportNotKnown', language));
  const value = (100 * answered) / invited;
  return { text: shareText(value, language), value };
}

interface Place {
  view: SurveyView;
  drafting: Drafting;
  /** From 1. */
  place: number;
}

function questionBlocks(question: SurveyQuestion, { view, drafting, place }: Place): DraftBlock[] {
  const { language } = drafting;
  const source = sourceOf(view, drafting);
  const mean = maybeMeanSentence(question, language);
  const caption = say('questionTable', language, { question: question.label });
  const sheet = say('reportSurveySheet', language, { n: place });
  return [
    headingBlock(2, question.label),
    paragraphBlock(`${questionHeadline(question, view.compared, language)}.`),
    ...(question.isMultiple ? [paragraphBlock(say('severalAnswers', language))] : []),
    ...spellings(question, language),
    {
      ...{ kind: 'figure', caption: question.label, alt: altText(question, language), source, size: 'half' },
      chart: { kind: 'survey', question },
    },
    ...(mean === null ? [] : [paragraphBlock(mean)]),
    {
      ...{ kind: 'table', caption, sheet, source },
      table: surveyTable(question, language),
      signs: signsOf(question, language),
    },
    ...differences(question, { view, drafting, place }),
  ];
}

function differences(question: SurveyQuestion, { view, drafting, place }: Place): DraftBlock[] {
  const { language } = drafting;
  const table = surveyDifferenceTable(question, language);
  if (!table || view.compared === null) return [];
  const [before, after] = [view.compared.before, view.compared.after].map((wave) => waveName(wave, language));
  const between = say('differencesBetween', language, { before: before ?? '', after: after ?? '' });
  const caption = `${question.label}: ${between}`;
  const sheet = say('reportSurveyDifferenceSheet', language, { n: place });
  return [plainTable(table, { caption, sheet, source: sourceOf(view, drafting) })];
}

/** How the waves' files wrote the question, where they differ. */
function spellings({ waves }: SurveyQuestion, language: Language): DraftBlock[] {
  if (new Set(waves.map(({ spelling }) => spelling)).size < 2) return [];
  const listed = waves
    .map(({ period, spelling }) => `${waveName(period, language)} „${spelling}“`)
    .join(', ');
  return [paragraphBlock(`${say('spellingsDiffer', language, { spellings: listed })}.`)];
}

/** Every share of every wave: the picture has nothing that the words don't. */
function altText(question: SurveyQuestion, language: Language): string {
  const waves = question.waves.map(({ period }, wave) => {
    const shares = question.answers.map(
      ({ label, shares: own }) => `${label} ${shareCell(own[wave], language)}`,
    );
    const hidden = notWholeWords(question, wave, language);
    const answers = [...shares, ...(hidden === null ? [] : [hidden])].join(', ');
    return say('reportSurveyWaveAlt', language, { wave: waveName(period, language), answers });
  });
  return say('reportSurveyAlt', language, { question: question.label, waves: waves.join(' ') });
}

/** The survey itself; what is invented says so instead. */
function sourceOf({ label }: SurveyView, drafting: Drafting): string {
  const { source, language } = drafting;
  if (source.demo)
    return sourceLine([{ indicator: surveyIndicator, area: source.municipality.key }], drafting);
  return say('reportSurveySource', language, { survey: label, date: formatDate(source.pin.day, language) });
}

function methodLines(language: Language): string[] {
  const keys = ['surveyMethodShares', 'surveyMethodDifferences', 'surveyMethodWording'] as const;
  return keys.map((key) => say(key, language));
}
