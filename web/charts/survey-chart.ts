import * as Plot from '@observablehq/plot';
import type { SurveyQuestion } from '../../data/survey.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, withSymbol } from '../words/format.ts';
import {
  notWholeWords,
  responseWords,
  shareCell,
  shareText,
  spanText,
  waveName,
  waveTime,
  waveTitle,
} from '../words/surveys.ts';
import { label } from './axes.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { type AnswerColour, answerColours } from './survey-colours.ts';
import { surveyKeyHeight, surveyKeyMarks } from './survey-key.ts';
import { createSegments, drawnOrder, type Segment } from './survey-segments.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours, narrow } from './theme.ts';

type Question = Pick<SurveyQuestion, 'label' | 'order' | 'answers' | 'waves'>;

const barHeight = 30;

/**
 * A question's waves as stacked bars, one under the other, with the shares inside: opposites to both sides of zero, no
 * answers apart. Where the share of an answer is not known the bar ends without it and says so.
 */
export function surveyChart(question: Question, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language, width } = options;
  const bars = createSegments(question);
  if (question.waves.length === 0) return emptyFigure(options);
  const isNarrow = width < narrow + 140;
  const palette = answerColours(question);
  const entries = drawnOrder(question).map(({ key, label: text }) => ({
    text,
    fill: palette.get(key)?.fill ?? colours.rest,
  }));
  const layout = surveyLayout(question, bars, {
    width,
    isNarrow,
    language,
    keyRoom: surveyKeyHeight(entries, width),
  });
  const rows = bars.flatMap((segments, wave) => {
    const y = rowMiddle(wave, layout, isNarrow);
    return [
      ...waveLabels(question, wave, y, { layout, isNarrow, language }),
      ...segments.map((segment) => bar(segment, y, { layout, palette, question, wave, language })),
      ...segments.flatMap((segment) => inside(segment, y, { layout, palette, language })),
      ...(question.order === 'opposites' ? zeroMarks(y, { layout, isNarrow }) : []),
    ];
  });
  return createFigure(
    layout,
    [...surveyKeyMarks(entries, layout), ...rows],
    { title: question.label, description: describe(question, language) },
    options,
  );
}

interface Sizes {
  width: number;
  isNarrow: boolean;
  language: Language;
  keyRoom: number;
}

function rowHeightOf(isNarrow: boolean): number {
  return isNarrow ? 82 : 54;
}

function surveyLayout(question: Question, bars: readonly (readonly Segment[])[], sizes: Sizes): Layout {
  const { width, isNarrow, language, keyRoom } = sizes;
  const ends = bars.flatMap((segments) => segments.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const names = question.waves.flatMap((wave) => [
    textWidth(`${waveName(wave.period, language)} · ${waveTime(wave.period, language)}`, 'bold'),
    textWidth(responseWords(wave, language)),
  ]);
  return createLayout(
    { width, height: keyRoom + question.waves.length * rowHeightOf(isNarrow) + 6 },
    {
      marginTop: keyRoom,
      marginRight: 2,
      marginBottom: 6,
      marginLeft: isNarrow ? 0 : Math.ceil(Math.max(...names)) + 14,
    },
    [low, high === low ? low + 100 : high],
    [0, 1],
  );
}

function rowMiddle(wave: number, layout: Layout, isNarrow: boolean): number {
  const top = layout.marginTop + wave * rowHeightOf(isNarrow);
  return isNarrow ? top + 58 : top + rowHeightOf(isNarrow) / 2;
}

interface Scene {
  layout: Layout;
  language: Language;
}

function waveLabels(
  question: Question,
  index: number,
  y: number,
  { layout, language, isNarrow }: Scene & { isNarrow: boolean },
): Plot.Markish[] {
  const wave = question.waves[index];
  if (!wave) return [];
  const notWhole = notWholeWords(question, index, language);
  const response = responseWords(wave, language);
  const second = notWhole === null || !isNarrow ? response : `${response} · ${notWhole}`;
  const [first, below] = isNarrow ? [y - 45, y - 26] : [y - 9, y + 9];
  const title = `${waveName(wave.period, language)} · ${waveTime(wave.period, language)}`;
  const room = isNarrow ? layout.width : layout.marginLeft - 8;
  const marks = [
    label({ x: 0, y: first, text: title, anchor: 'start', bold: true }, layout),
    label(
      { x: 0, y: below, text: fitted(second, room), title: second, anchor: 'start', fill: colours.quiet },
      layout,
    ),
  ];
  if (isNarrow || notWhole === null) return marks;
  const text = fitted(notWhole, layout.width - layout.marginLeft);
  return [
    ...marks,
    label(
      {
        x: layout.marginLeft,
        y: y + barHeight / 2 + 8,
        text,
        title: notWhole,
        anchor: 'start',
        fill: colours.quiet,
      },
      layout,
    ),
  ];
}

interface Painted extends Scene {
  palette: ReadonlyMap<string, AnswerColour>;
}

function bar(
  { answer, from, to }: Segment,
  y: number,
  { layout, palette, question, wave, language }: Painted & { question: Question; wave: number },
): Plot.Markish {
  const share = answer.shares[wave];
  const answered = question.waves[wave]?.answered ?? null;
  const counted =
    share?.count === null || share?.count === undefined || answered === null
      ? ''
      : ` (${formatNumber(share.count, 0, language)} ${{ de: 'von', en: 'of' }[language]} ${formatNumber(answered, 0, language)})`;
  const range = share?.interval
    ? `, ${{ de: 'Bereich', en: 'range' }[language]} ${spanText(share.interval, language)}`
    : '';
  const text = `${answer.label}: ${shareCell(share, language)}${counted}${range}`;
  return Plot.rect([text], {
    x1: from,
    x2: to,
    y1: layout.yAt(y - barHeight / 2),
    y2: layout.yAt(y + barHeight / 2),
    fill: palette.get(answer.key)?.fill ?? colours.rest,
    stroke: colours.paper,
    strokeWidth: 1.4,
    title: [text],
  });
}

/** The share in whole per cent where it fits, without the sign where only the number does. */
function inside(
  { answer, share, from, to }: Segment,
  y: number,
  { layout, palette, language }: Painted,
): Plot.Markish[] {
  const room = layout.x(to) - layout.x(from) - 6;
  const number = formatNumber(share, 0, language);
  const text = [withSymbol(number, '%', language), number].find((candidate) => textWidth(candidate) <= room);
  if (text === undefined) return [];
  const x = (layout.x(from) + layout.x(to)) / 2;
  return [
    label({ x, y, text, anchor: 'middle', fill: palette.get(answer.key)?.text ?? colours.text }, layout),
  ];
}

/** Short strokes over and under a bar where the opposites meet; the labels in it, and over a narrow one, stay free. */
function zeroMarks(y: number, { layout, isNarrow }: { layout: Layout; isNarrow: boolean }): Plot.Markish[] {
  return (isNarrow ? [1] : [-1, 1]).map((side) =>
    Plot.link([0], {
      x1: 0,
      x2: 0,
      y1: layout.yAt(y + (side * barHeight) / 2),
      y2: layout.yAt(y + side * (barHeight / 2 + 5)),
      stroke: colours.text,
      strokeWidth: 1.4,
    }),
  );
}

function describe(question: Question, language: Language): string {
  const waves = question.waves.map((wave, index) => {
    const shares = question.answers.map(({ label: name, shares: own }) => {
      const share = own[index]?.share ?? null;
      return `${name} ${share === null ? shareCell(own[index], language) : shareText(share, language)}`;
    });
    return `${waveTitle(wave.period, language)}, ${responseWords(wave, language)}: ${shares.join(', ')}.`;
  });
  return waves.join(' ');
}
