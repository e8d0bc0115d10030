import { maybeLatest } from '../../../data/begun-points.ts';
import { breakdownTitle, maybeDimension, maybeIndicator } from '../../../data/catalogue/index.ts';
import type { SeriesAnswer } from '../../../data/contract.ts';
import type { Dimension, Indicator } from '../../../data/indicator.ts';
import { plainRun } from '../../../data/rich-text.ts';
import type { Language } from '../../../data/words.ts';
import { seriesLabel } from '../../../web/charts/chart-series.ts';
import { maybeLead } from '../../../web/charts/lead-series.ts';
import { ofOneKind } from '../../../web/charts/one-kind.ts';
import { maybeYearlyChange } from '../../../web/charts/yearly-change.ts';
import { seriesSentence } from '../../../web/words/series-sentence.ts';
import { sheetRows } from '../../../web/words/sheet-rows.ts';
import { say } from '../../../web/words/texts.ts';
import { headingBlock, paragraphBlock, titledNote } from '../draft-blocks.ts';
import { isUnreleased, missingBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { sentence } from '../sentences.ts';
import { areasGroup, figuresOf, type Group, ownGroup, tableOf } from './indicator-figures.ts';
import { answerInYears, type IndicatorPart, maybeSeries, yearsOf } from './indicator-series.ts';
import { seriesNotes } from './series-notes.ts';
import { yearsText } from './series-window.ts';
import { trendParagraph } from './trend-paragraph.ts';

/** An indicator: what its latest figure says, its chart and table, what must be known of them, its definition sheet. */
export const makeIndicatorPart: PartMaker<'indicator'> = async (part, drafting) => {
  const indicator = maybeIndicator(part.indicator);
  const answer = indicator ? await maybeSeries(part, drafting) : null;
  if (!indicator || !answer || isUnreleased(drafting.source))
    return missingBlocks(drafting, 'reportIndicatorGone');
  const { language } = drafting;
  return [
    headingBlock(2, headingOf(indicator, answer, part, drafting)),
    ...figureBlocks(indicator, answer, part, drafting),
    ...(part.sheet ? [sheetFacts(indicator, language)] : []),
  ];
};

/** The area where it is not the municipality's own, the breakdown where it is not the total, and what stands side by side. */
function headingOf(
  indicator: Indicator,
  { series }: SeriesAnswer,
  { area, breakdown, by, compare }: IndicatorPart,
  { source, language }: Drafting,
): string {
  const [first] = series;
  const isOwn = area === null || area === source.municipality.key;
  const dimension = by === null ? undefined : maybeDimension(by);
  const parts = [
    indicator.title[language],
    ...(breakdown === '' ? [] : [labelOf(series, breakdown, language)]),
    ...(isOwn || !first ? [] : [first.areaName]),
    ...(dimension ? [say('reportBy', language, { dimension: dimension.title[language] })] : []),
    ...(compare.length === 0 ? [] : [say('reportAreasBeside', language)]),
  ];
  return parts.join(', ');
}

function labelOf(series: SeriesAnswer['series'], breakdown: string, language: Language): string {
  const whole = series.find((one) => one.breakdown === breakdown);
  return whole ? whole.breakdownLabel[language] : breakdownTitle(breakdown, language);
}

function figureBlocks(
  indicator: Indicator,
  whole: SeriesAnswer,
  part: IndicatorPart,
  drafting: Drafting,
): DraftBlock[] {
  const { language } = drafting;
  const answer = answerInYears(whole, yearsOf(part, drafting));
  const points = [...answer.series, ...answer.others].flatMap((series) => series.points);
  if (points.length === 0) return noFigures(whole, part, drafting);
  const groups = groupsOf(indicator, answer, part, language);
  const hasValues = points.some(({ value }) => value !== null);
  return [
    ...firstSentence(indicator, answer, part, language),
    ...(part.chart && !hasValues
      ? [titledNote(say('reportNoneShown', language), say('reportNoneShownLead', language))]
      : []),
    ...(part.chart ? groups.flatMap((group) => figuresOf(group, drafting)) : []),
    ...(part.table || !hasValues ? groups.map((group) => tableOf(group, drafting)) : []),
    ...trendBlocks(indicator, answer, language),
    ...seriesNotes(indicator, answer, language),
  ];
}

function noFigures(whole: SeriesAnswer, part: IndicatorPart, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const years = yearsText(yearsOf(part, drafting), language);
  const isCut = years !== '' && whole.series.some(({ points }) => points.length > 0);
  const lead = isCut ? say('reportNoneInYears', language, { years }) : say('reportNoSeriesLead', language);
  return [titledNote(say('reportNoSeries', language), lead)];
}

/** Areas side by side, the parts of a breakdown, or the series alone. */
function groupsOf(
  indicator: Indicator,
  answer: SeriesAnswer,
  part: IndicatorPart,
  language: Language,
): Group[] {
  const [first] = answer.series;
  const named = `${indicator.title[language]} (${indicator.unit[language]})`;
  const within = part.breakdown === '' ? [] : [labelOf(answer.series, part.breakdown, language)];
  const title = [named, ...within, ...(first ? [first.areaName] : [])].join(', ');
  const areas = areasGroup(indicator, answer, [named, ...within].join(', '));
  const own = ownGroup(indicator, answer, { title, lead: part.breakdown });
  return areas && part.by === null ? [areas] : [...(areas ? [areas] : []), own];
}

/** The latest figure of what leads and its change over a year. */
function firstSentence(
  indicator: Indicator,
  { series, asOf }: SeriesAnswer,
  { breakdown }: IndicatorPart,
  language: Language,
): DraftBlock[] {
  const label = labelOf(series, breakdown, language);
  const base = breakdown === '' ? undefined : { key: breakdown, label: { de: label, en: label } };
  const lead = maybeLead(series, base, language);
  const { points } = (lead && ofOneKind([lead.series], indicator.periodicity).series[0]) ?? { points: [] };
  const point = maybeLatest(points, asOf);
  if (!lead || !point) return [];
  const latest = { point, change: maybeYearlyChange(points, point) };
  return [paragraphBlock(sentence(seriesSentence(lead.name, latest, indicator, language)))];
}

/** So many series have a sentence each. */
const mostTold = 6;

function trendBlocks(
  indicator: Indicator,
  { series, trends }: SeriesAnswer,
  language: Language,
): DraftBlock[] {
  const isAlone = series.length === 1;
  const told = series.slice(0, series.length > mostTold ? 1 : mostTold);
  return told.flatMap((one, index) => {
    const trend = trends[index];
    const name = isAlone ? null : seriesLabel(one, language);
    return trend ? trendParagraph(trend, indicator, { name, language }) : [];
  });
}

function sheetFacts(indicator: Indicator, language: Language): DraftBlock {
  const dimensions = indicator.dimensions.flatMap((id): Dimension[] => {
    const dimension = maybeDimension(id);
    return dimension ? [dimension] : [];
  });
  return {
    kind: 'facts',
    caption: `${say('definitionSheet', language)}: ${indicator.title[language]}`,
    rows: sheetRows({ indicator, dimensions }, language).map(({ label, text }) => ({
      label,
      runs: [plainRun(text)],
    })),
  };
}
