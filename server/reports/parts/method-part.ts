import type { AssessedTarget } from '../../../data/contract.ts';
import type { ReportDocument } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { intervalMethods } from '../../../web/words/interval-working.ts';
import { intervalMeaning } from '../../../web/words/intervals.ts';
import { allMethodNotes } from '../../../web/words/method-notes.ts';
import { stateRules } from '../../../web/words/state-rules.ts';
import { say, type TextKey } from '../../../web/words/texts.ts';
import { allTrendSources } from '../../../web/words/trend-working.ts';
import { headingBlock, listBlock, paragraphBlock, plainTable, wordTable } from '../draft-blocks.ts';
import { definitionsOf, sourcesOf } from '../report-definitions.ts';
import type { DraftBlock, PartMaker } from '../report-draft.ts';
import { chartsIn } from '../shown-figures.ts';
import { definitionBlocks, formerTargetBlocks, signBlocks, sourceBlocks } from './annex-tables.ts';
import { protectionBlocks } from './protection-blocks.ts';

/**
 * How states, intervals and trends are computed, what is withheld, targets that were changed, definitions, sources. It is
 * about what the rest of the report shows; where that shows no figure, about all goals in use.
 */
export const makeMethodPart: PartMaker<'method'> = async (_part, { source, language }) => {
  const views = await source.goals();
  const titles = new Map(views.map(({ goal }) => [goal.key, goal.title]));
  return (shown) => {
    const isAlone = chartsIn(shown.blocks).length === 0 && shown.definitions.length === 0;
    const targets = isAlone ? views.flatMap((view) => view.targets) : targetsOf(shown);
    const ids = [...new Set(targets.map(({ indicator }) => indicator.id))];
    const definitions = isAlone ? definitionsOf(ids, language) : shown.definitions;
    return [
      headingBlock(1, say('reportMethodTitle', language)),
      ...lines(
        'reportMethodCombined',
        ['reportMethodRates', 'reportMethodMissing', 'reportMethodBreaks'],
        language,
      ),
      ...stateBlocks(language),
      ...intervalBlocks(language),
      ...section('reportMethodTrends', language),
      paragraphBlock(say('reportMethodTrendRule', language)),
      ...listBlock(allTrendSources(language)),
      ...lines('reportMethodSurveys', surveyKeys, language),
      ...section('reportMethodProtection', language),
      ...protectionBlocks(source, language),
      ...lines('reportMethodRemarks', remarkKeys, language),
      ...formerTargetBlocks(targets, titles, language),
      ...definitionBlocks(definitions, language),
      ...sourceBlocks(isAlone ? sourcesOf(ids) : shown.sources, language),
      ...signBlocks(shown.signs, language),
    ];
  };
};

const surveyKeys: readonly TextKey[] = [
  'surveyMethodShares',
  'surveyMethodDifferences',
  'surveyMethodWording',
];
const remarkKeys: readonly TextKey[] = [
  'reportMethodProvisional',
  'reportMethodIncomplete',
  'reportMethodAhead',
];

function section(title: TextKey, language: Language): DraftBlock[] {
  return [headingBlock(2, say(title, language))];
}

function lines(title: TextKey, keys: readonly TextKey[], language: Language): DraftBlock[] {
  return [...section(title, language), ...listBlock(keys.map((key) => say(key, language)))];
}

/** The targets that the charts of a report draw, each once. */
function targetsOf(shown: ReportDocument): AssessedTarget[] {
  const drawn = chartsIn(shown.blocks).flatMap((chart) => (chart.kind === 'target' ? [chart.target] : []));
  return [...new Map(drawn.map((one) => [one.target.key, one])).values()];
}

const formulaKeys: readonly TextKey[] = [
  'reportMethodChange',
  'reportMethodProjected',
  'reportMethodMiss',
  'reportMethodTolerance',
  'reportMethodPace',
];

function stateBlocks(language: Language): DraftBlock[] {
  const heads = (['reportMethodSign', 'stateHead', 'reportMethodRule'] as const).map((key) =>
    say(key, language),
  );
  const rows = stateRules(language).map(({ symbol, word, rule }) => [symbol, word, rule]);
  return [
    ...section('reportMethodStates', language),
    paragraphBlock(say('reportMethodProjection', language)),
    ...listBlock(formulaKeys.map((key) => say(key, language))),
    paragraphBlock(say('reportMethodOrder', language)),
    plainTable(wordTable(heads, rows), {
      caption: say('reportMethodStateTable', language),
      sheet: say('reportMethodStateSheet', language),
    }),
    ...listBlock(allMethodNotes(language)),
  ];
}

const intervalUses = {
  wilson: 'reportMethodWilson',
  byar: 'reportMethodByar',
  poisson: 'reportMethodPoisson',
  t: 'reportMethodT',
} as const;

function intervalBlocks(language: Language): DraftBlock[] {
  const heads = (
    ['reportMethodFor', 'reportMethodMethod', 'reportMethodFormula', 'reportMethodSource'] as const
  ).map((key) => say(key, language));
  const rows = intervalMethods(language).map(({ key, method, formula, source }) => [
    say(intervalUses[key], language),
    method,
    formula,
    source,
  ]);
  const caption = say('reportMethodIntervalTable', language);
  return [
    ...section('reportMethodIntervals', language),
    paragraphBlock(intervalMeaning('chance', language)),
    paragraphBlock(intervalMeaning('survey', language)),
    plainTable(wordTable(heads, rows), { caption, sheet: caption }),
    paragraphBlock(say('reportMethodZ', language)),
  ];
}
