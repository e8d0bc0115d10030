import { maybeIndicator } from '../../../data/catalogue/index.ts';
import type { Comparison } from '../../../data/comparison.ts';
import type { Indicator } from '../../../data/indicator.ts';
import type { ReportPart } from '../../../data/report.ts';
import { comparisonDots } from '../../../web/charts/comparison-dots.ts';
import {
  comparisonHeadline,
  firstPlaceWords,
  rangeHeadline,
  sortRows,
} from '../../../web/words/comparison.ts';
import { comparisonNotes, withoutPlace } from '../../../web/words/comparison-notes.ts';
import { formatPeriod } from '../../../web/words/format.ts';
import { pointSigns } from '../../../web/words/points.ts';
import { say } from '../../../web/words/texts.ts';
import { headingBlock, listBlock, paragraphBlock, titledNote } from '../draft-blocks.ts';
import { filledColumns } from '../filled-columns.ts';
import { maybeAnswer } from '../maybe-answer.ts';
import { missingBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { sentence } from '../sentences.ts';
import { sourceLine } from '../source-line.ts';
import { comparisonTable } from './comparison-table.ts';

type ComparisonPart = Extract<ReportPart, { kind: 'comparison' }>;

/** Areas or categories side by side in one period: the sentence, the dots, the table of places, what to know of them. */
export const makeComparisonPart: PartMaker<'comparison'> = async (part, drafting) => {
  const indicator = maybeIndicator(part.indicator);
  const comparison = indicator ? await maybeComparison(part, drafting) : null;
  if (!indicator || !comparison) return missingBlocks(drafting, 'reportComparisonGone');
  if (comparison.group === null) return missingBlocks(drafting, 'reportComparisonGone');
  const { language } = drafting;
  return [
    headingBlock(2, captionOf(comparison, indicator, drafting)),
    paragraphBlock(sentence(comparisonHeadline(comparison, indicator, language))),
    ...dotsBlocks(comparison, indicator, drafting),
    tableBlock(comparison, indicator, drafting),
    ...titledNotes(comparison, indicator, drafting),
  ];
};

async function maybeComparison(part: ComparisonPart, { source }: Drafting): Promise<Comparison | null> {
  return maybeAnswer(
    source.comparison({
      indicator: part.indicator,
      breakdown: part.breakdown,
      ...(part.group === null ? {} : { group: part.group }),
      ...(part.fold === null ? {} : { fold: part.fold }),
      ...(part.period === null ? {} : { period: part.period }),
    }),
  );
}

function captionOf(
  { group, groups, period }: Comparison,
  indicator: Indicator,
  { language }: Drafting,
): string {
  const title = groups.find(({ id }) => id === group)?.title[language];
  const when = period === null ? [] : [formatPeriod(period, language, 'long')];
  return [indicator.title[language], ...(title === undefined ? [] : [title]), ...when].join(', ');
}

function dotsBlocks(comparison: Comparison, indicator: Indicator, drafting: Drafting): DraftBlock[] {
  const { source, language } = drafting;
  const placed = comparison.rows.filter(({ rank }) => rank !== null);
  if (placed.length === 0) return [];
  const ranked = sortRows(placed, 'value', language);
  const data = comparisonDots(comparison, indicator, { ranked, all: false, demo: source.demo }, language);
  const keys = new Set(comparison.rows.map(({ key }) => key));
  const { id, title, unit, decimals, symbol } = indicator;
  const range = rangeHeadline(comparison, keys, indicator, language);
  return [
    {
      kind: 'figure',
      caption: `${captionOf(comparison, indicator, drafting)} (${unit[language]}; ${firstPlaceWords(indicator.polarity, language)})`,
      alt: `${sentence(data.title)} ${data.description} ${sentence(range)}`,
      chart: {
        kind: 'dots',
        indicator: { id, title, unit, decimals, symbol },
        period: comparison.period,
        rows: data.rows.map((row) => ('name' in row ? { ...row, name: shortName(row.name) } : row)),
        references: [...data.references],
        title: data.title,
        description: data.description,
      },
      source: sourceOf(comparison, indicator, drafting),
      size: 'half',
    },
  ];
}

/** As the others are called in a chart: what kind of district it is says the table. */
function shortName(name: string): string {
  return name.replace(/^(Landkreis|Kreis|Stadt) /, '');
}

function tableBlock(comparison: Comparison, indicator: Indicator, drafting: Drafting): DraftBlock {
  const { source, language } = drafting;
  const points = comparison.rows.flatMap(({ point }) => point ?? []);
  return {
    kind: 'table',
    caption: captionOf(comparison, indicator, drafting),
    sheet: say('comparisonTable', language, { title: indicator.short[language] }),
    table: filledColumns(comparisonTable(comparison, indicator, { demo: source.demo, language })),
    signs: pointSigns(points, language),
    source: sourceOf(comparison, indicator, drafting),
  };
}

/** Categories are those of the municipality's own figures. */
function sourceOf(comparison: Comparison, indicator: Indicator, drafting: Drafting): string {
  const isOfAreas = comparison.groups.some(({ id, kind }) => id === comparison.group && kind === 'areas');
  const own = drafting.source.municipality.key;
  const areas = isOfAreas ? comparison.rows.flatMap(({ key, point }) => (point ? [key] : [])) : [own];
  return sourceLine(
    areas.map((area) => ({ indicator: indicator.id, area })),
    drafting,
  );
}

function titledNotes(
  comparison: Comparison,
  indicator: Indicator,
  { source, language }: Drafting,
): DraftBlock[] {
  const without = withoutPlace(comparison, language).map(({ why, names }) =>
    say('reportWithoutPlace', language, { why, n: names.length, names: names.join(', ') }),
  );
  const notes = comparisonNotes(comparison, indicator, { demo: source.demo }, language);
  return [
    ...(without.length === 0
      ? []
      : [paragraphBlock(`${say('reportWithoutPlaceTitle', language)}:`), ...listBlock(without)]),
    ...(notes.length === 0 ? [] : [titledNote(say('reportReadingNotes', language), notes.join(' '))]),
  ];
}
