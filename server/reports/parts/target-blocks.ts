import type { AssessedTarget } from '../../../data/contract.ts';
import type { Run } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import type { Point } from '../../../data/series.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import type { ChartFoot } from '../../../web/charts/foot-lanes.ts';
import { goalDescription } from '../../../web/charts/goal-description.ts';
import { goalTable } from '../../../web/charts/goal-table.ts';
import {
  changeFacts,
  decidedText,
  headline,
  stateWords,
  subtitle,
  wantedPolarity,
} from '../../../web/words/assessment.ts';
import { breakNotes } from '../../../web/words/breaks.ts';
import { paceLabel } from '../../../web/words/change-facts.ts';
import { decisionWords } from '../../../web/words/decision.ts';
import { formatDate, formatPeriod, formatValue } from '../../../web/words/format.ts';
import { finding } from '../../../web/words/headline.ts';
import { differenceSentence } from '../../../web/words/parts-difference.ts';
import { pointSigns } from '../../../web/words/points.ts';
import { measuredBy } from '../../../web/words/target-titles.ts';
import { say } from '../../../web/words/texts.ts';
import { listBlock, titledNote } from '../draft-blocks.ts';
import { filledColumns } from '../filled-columns.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';
import { sentence } from '../sentences.ts';
import { ownSourceLine, sourceLine } from '../source-line.ts';
import { inYears } from './series-window.ts';
import { maybeTrendRuns } from './trend-paragraph.ts';

interface Shown {
  charts: boolean;
  tables: boolean;
  /** What the target is called among those of its goal. */
  title: string;
  foot: ChartFoot;
}

/** A target as its goal's page says it: where it stands and why, its figures, what must be known of them. */
export function targetBlocks(entry: AssessedTarget, shown: Shown, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  return [
    {
      kind: 'state',
      state: entry.assessment.state,
      receding: entry.assessment.receding,
      word: stateWords(entry.assessment, language).word,
      sentence: sentence(finding(entry, language)),
    },
    ...overrideBlocks(entry, language),
    factsOf(entry, shown, language),
    ...figureBlocks(entry, shown, drafting),
    ...breakBlocks(entry.series.points, language),
    ...differenceBlocks(entry, language),
    ...formerBlocks(entry, shown.title, drafting),
  ];
}

/** What is measured is said by the chart's caption where there is one. */
function factsOf(entry: AssessedTarget, { charts }: Pick<Shown, 'charts'>, language: Language): DraftBlock {
  const { baseline, current } = entry.assessment;
  const figure = ({ value, period }: { value: number; period: string }) =>
    `${formatValue(value, entry.indicator, language)} (${formatPeriod(period, language, 'long')})`;
  const rows: [string, string][] = [
    ...(charts && hasValue(entry)
      ? []
      : [[say('indicator', language), subtitle(entry, language)] as [string, string]]),
    [say('reportDecided', language), decidedText(entry, language)],
    ...(baseline ? [[say('reportBaseline', language), figure(baseline)] as [string, string]] : []),
    ...(current ? [[say('reportLatest', language), figure(current)] as [string, string]] : []),
    ...changeFacts(entry, language).map(({ label, value, note: remark }): [string, string] => [
      label === paceLabel[language] ? say('reportPace', language) : label,
      `${value} (${remark})`,
    ]),
  ];
  return {
    kind: 'facts',
    caption: say('reportTargetFacts', language),
    rows: [
      ...rows.map(([label, text]) => ({ label, runs: [plainRun(text)] })),
      ...trendFacts(entry, language),
    ],
  };
}

function trendFacts(entry: AssessedTarget, language: Language): { label: string; runs: Run[] }[] {
  const format = { ...entry.indicator, polarity: wantedPolarity(entry) };
  const runs = maybeTrendRuns(entry.trend, format, language);
  return runs === null ? [] : [{ label: say('reportTrend', language), runs }];
}

function figureBlocks(entry: AssessedTarget, shown: Shown, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const { points } = entry.series;
  if (points.length === 0) return [withoutFigures(drafting)];
  const hasValues = hasValue(entry);
  const source = sourceLine([{ indicator: entry.indicator.id, area: entry.target.area }], drafting);
  const table = filledColumns(
    goalTable({ ...entry, series: inYears(entry.series, drafting.report) }, language),
  );
  return [
    ...(shown.charts && !hasValues
      ? [titledNote(say('reportNoneShown', language), say('reportNoneShownLead', language))]
      : []),
    ...(shown.charts && hasValues ? [targetFigure(entry, shown.foot, drafting)] : []),
    ...(shown.tables || !hasValues
      ? [
          {
            kind: 'table',
            caption: say('reportTargetValues', language, { title: `${shown.title}, ${entry.areaName}` }),
            sheet: measuredBy(entry, language),
            table,
            signs: pointSigns(points, language),
            source,
          } satisfies DraftBlock,
        ]
      : []),
  ];
}

/** The chart of a target, with what stands at its foot. */
export function targetFigure(entry: AssessedTarget, foot: ChartFoot, drafting: Drafting): DraftBlock {
  const { language } = drafting;
  return {
    kind: 'figure',
    caption: subtitle(entry, language),
    alt: `${sentence(headline(entry, language))} ${goalDescription(entry, language)}`,
    chart: { kind: 'target', target: entry, foot: footFor(foot) },
    source: sourceLine([{ indicator: entry.indicator.id, area: entry.target.area }], drafting),
    size: 'half',
  };
}

export function hasValue({ series }: AssessedTarget): boolean {
  return series.points.some(({ value }) => value !== null);
}

function footFor({ measures, decisions }: ChartFoot) {
  return { measures: [...measures], decisions: [...decisions] };
}

function withoutFigures({ source, language }: Drafting): DraftBlock {
  const lead = source.audience === 'staff' ? 'reportNoFiguresLead' : 'reportNoneReleasedLead';
  return titledNote(say('reportNoFigures', language), say(lead, language));
}

function overrideBlocks({ override, assessment }: AssessedTarget, language: Language): DraftBlock[] {
  if (!override) return [];
  const { word } = stateWords({ state: override.state, receding: false }, language);
  const date = formatDate(override.until, language);
  const computed = stateWords(assessment, language).word;
  const said = [
    sentence(override.reason),
    `${say('overrideBy', language, { name: override.name, date })}.`,
    say('overrideBeside', language, { state: computed }),
  ];
  return [titledNote(say('overrideTitle', language, { state: word }), said.join(' '))];
}

/** What lies behind the breaks of series. */
export function breakBlocks(points: readonly Point[], language: Language): DraftBlock[] {
  const notes = breakNotes(points, language);
  if (notes.length === 0) return [];
  return [titledNote(say('reportBreak', language), notes.map(sentence).join(' '), 'warning')];
}

function differenceBlocks({ differences, indicator }: AssessedTarget, language: Language): DraftBlock[] {
  if (differences.length === 0) return [];
  return [
    titledNote(say('reportDifference', language), say('partsNote', language)),
    ...listBlock(differences.map((difference) => differenceSentence(difference, indicator, language))),
  ];
}

function formerBlocks(entry: AssessedTarget, title: string, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const { target } = entry;
  if (target.formerTargets.length === 0) return [];
  const table: Table = {
    columns: (['formerTarget', 'validHead', 'decisionHead'] as const).map((key) =>
      textColumn(say(key, language)),
    ),
    rows: target.formerTargets.map((former) => [
      textCell(decidedText({ ...entry, target: { ...target, ...former } }, language)),
      textCell(say('formerUntil', language, { date: formatDate(former.validUntil, language) })),
      textCell(decisionWords(former, language)),
    ]),
  };
  return [
    {
      kind: 'table',
      caption: say('reportFormerTargets', language, { title }),
      sheet: say('formerTargets', language),
      table,
      signs: [],
      source: ownSourceLine(drafting),
    },
  ];
}
