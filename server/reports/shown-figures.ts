import type { ReportChart } from '../../data/report-chart.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import type { Series } from '../../data/series.ts';
import type { SurveyQuestion } from '../../data/survey.ts';
import type { Language, Words } from '../../data/words.ts';
import {
  formatNumber,
  formatPeriod,
  formatValue,
  type ValueFormat,
  withSymbol,
} from '../../web/words/format.ts';
import { pointCell } from '../../web/words/points.ts';
import { shareCell, waveTitle } from '../../web/words/surveys.ts';

/** A figure that the charts of a report show: what it is about, its period in words, how it is written and what it is. */
export interface ShownFigure {
  key: string;
  where: string;
  period: string;
  text: string;
  value: number | null;
  format: ValueFormat;
}

/** All figures behind the charts of a report by their keys, each once, in the order in which they are first shown. */
export function figuresIn(document: ReportDocument): Map<string, ShownFigure> {
  const figures = new Map<string, ShownFigure>();
  for (const chart of chartsIn(document.blocks)) {
    for (const figure of figuresOf(chart, document)) {
      if (!figures.has(figure.key)) figures.set(figure.key, figure);
    }
  }
  return figures;
}

export function chartsIn(blocks: readonly Block[]): ReportChart[] {
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));
}

function figuresOf(chart: ReportChart, document: ReportDocument): ShownFigure[] {
  switch (chart.kind) {
    case 'target':
      return seriesFigures(chart.target.series, chart.target.indicator, document);
    case 'series':
    case 'breakdown':
      return chart.series.flatMap((series) => seriesFigures(series, chart.indicator, document));
    case 'survey':
      return surveyFigures(chart.question, document.language);
    case 'dots':
      return dotFigures(chart, document.language);
    case 'plan':
      return [];
  }
}

type Named = ValueFormat & { title: Words };

/** Figures of another definition are other figures. */
function seriesFigures(series: Series, indicator: Named, document: ReportDocument): ShownFigure[] {
  const { language } = document;
  const { definitionVersion, area, breakdown } = series;
  const where = seriesWords(series, indicator, document);
  return series.points.map((point) => ({
    key: JSON.stringify([series.indicator, definitionVersion, area, breakdown, point.period]),
    where,
    period: formatPeriod(point.period, language, 'long'),
    text: pointCell(point, indicator, language),
    value: point.value,
    format: indicator,
  }));
}

/** "Abgehende ohne Hauptschulabschluss, weiblich"; the area where it is another one than the report's municipality. */
function seriesWords(
  { areaName, breakdown, breakdownLabel }: Series,
  { title }: Named,
  { language, municipality }: ReportDocument,
): string {
  return [
    title[language],
    ...(breakdown === '' ? [] : [breakdownLabel[language]]),
    ...(areaName === municipality ? [] : [areaName]),
  ].join(', ');
}

const shareFormat: ValueFormat = { decimals: 1, symbol: '%' };

function surveyFigures({ key, label, waves, answers }: SurveyQuestion, language: Language): ShownFigure[] {
  return answers.flatMap((answer) =>
    waves.map(({ period }, wave) => ({
      key: JSON.stringify(['survey', key, answer.key, period]),
      where: `${label}: ${answer.label}`,
      period: waveTitle(period, language),
      text: shareCell(answer.shares[wave], language),
      value: answer.shares[wave]?.share ?? null,
      format: shareFormat,
    })),
  );
}

function dotFigures(
  { indicator, period, rows, references }: Extract<ReportChart, { kind: 'dots' }>,
  language: Language,
): ShownFigure[] {
  const named = [...rows.flatMap((row) => ('name' in row ? [row] : [])), ...references];
  return named.map(({ name, value }) => ({
    key: JSON.stringify(['dots', indicator.id, name, period]),
    where: `${indicator.title[language]}, ${name}`,
    period: period === null ? '' : formatPeriod(period, language, 'long'),
    text: formatValue(value, indicator, language),
    value,
    format: indicator,
  }));
}

/** Decimals beyond those shown that are tried to tell two figures apart. */
const furtherDecimals = 4;

/** Two figures as they are written, with as many decimals as it takes to see their difference. */
export function tellApart(
  one: ShownFigure,
  other: ShownFigure,
  language: Language,
): { before: string; after: string } {
  const { value: first, format } = one;
  const second = other.value;
  if (one.text !== other.text || first === null || second === null) {
    return { before: one.text, after: other.text };
  }
  const write = (value: number, decimals: number) =>
    withSymbol(formatNumber(value, decimals, language), format.symbol, language);
  for (let more = 1; more <= furtherDecimals; more += 1) {
    const decimals = format.decimals + more;
    const [before, after] = [write(first, decimals), write(second, decimals)];
    if (before !== after) return { before, after };
  }
  return { before: one.text, after: other.text };
}
