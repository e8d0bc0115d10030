import type { SeriesAnswer } from '../../../data/contract.ts';
import type { Indicator } from '../../../data/indicator.ts';
import type { Point } from '../../../data/series.ts';
import type { Language } from '../../../data/words.ts';
import { ofOneKind } from '../../../web/charts/one-kind.ts';
import { formatPeriod } from '../../../web/words/format.ts';
import { differenceSentence } from '../../../web/words/parts-difference.ts';
import { kindWords } from '../../../web/words/periods.ts';
import { coverageWords } from '../../../web/words/points.ts';
import { say } from '../../../web/words/texts.ts';
import { listBlock, paragraphBlock, titledNote } from '../draft-blocks.ts';
import type { DraftBlock } from '../report-draft.ts';
import { breakBlocks } from './target-blocks.ts';

/** What must be known of the figures of an indicator: breaks, incomplete periods, totals that are not the sum of their parts. */
export function seriesNotes(indicator: Indicator, answer: SeriesAnswer, language: Language): DraftBlock[] {
  const points = [...answer.series, ...answer.others].flatMap((series) => series.points);
  return [
    ...kindBlocks(indicator, answer, language),
    ...breakBlocks(points, language),
    ...incompleteBlocks(answer.series[0]?.points ?? [], language),
    ...differenceBlocks(indicator, answer, language),
  ];
}

function kindBlocks(indicator: Indicator, { series }: SeriesAnswer, language: Language): DraftBlock[] {
  const { kind, others } = ofOneKind(series, indicator.periodicity);
  if (kind === null) return [];
  const left = others.map((other) => kindWords[other][language]).join(', ');
  return [
    paragraphBlock(say('reportKindsLeftOut', language, { kind: kindWords[kind][language], others: left })),
  ];
}

/** So many are named; the table has all. */
const mostNamed = 6;

function incompleteBlocks(points: readonly Point[], language: Language): DraftBlock[] {
  const named = points.flatMap((point) => {
    if (point.complete || point.value === null) return [];
    const coverage = coverageWords(point, language);
    const period = formatPeriod(point.period, language, 'short');
    return [coverage === null ? period : `${period} (${coverage})`];
  });
  if (named.length === 0) return [];
  const shown = named.slice(-mostNamed);
  const rest = named.length - shown.length;
  const more = rest === 0 ? '' : ` ${say('reportIncompleteMore', language, { n: rest })}`;
  return [titledNote(say('reportIncomplete', language), `${shown.join(', ')}${more}.`)];
}

function differenceBlocks(
  indicator: Indicator,
  { differences }: SeriesAnswer,
  language: Language,
): DraftBlock[] {
  if (differences.length === 0) return [];
  return [
    titledNote(say('reportDifference', language), say('differencesLead', language)),
    ...listBlock(differences.map((difference) => differenceSentence(difference, indicator, language))),
  ];
}
