import * as Plot from '@observablehq/plot';
import type { SurveyQuestion } from '../../data/survey.ts';
import type { Language } from '../../data/words.ts';
import { responseWords, shareCell, waveName, waveTitle } from '../words/surveys.ts';
import { label } from './axes.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours, narrow } from './theme.ts';

type Question = Pick<SurveyQuestion, 'label' | 'answers' | 'waves'>;
type Answer = Question['answers'][number];

const barHeight = 16;
const waveHeight = 22;
const groupGap = 12;

/** Earlier waves pale, the latest in full colour. */
const shades = ['#a9b0de', '#7c85cb', '#5a64b8'] as const;

/**
 * A question with several answers a person: for each answer the waves as bars from zero on one scale, each with its
 * share, since the shares make more than a whole together. What has no number has a sign instead of a bar.
 */
export function surveyMultipleChart(question: Question, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language, width } = options;
  const { answers, waves } = question;
  if (answers.length === 0 || waves.length === 0) return emptyFigure(options);
  const isNarrow = width < narrow + 140;
  const layout = barLayout(question, { width, isNarrow, language });
  const groupHeight = groupHeightOf(waves.length, isNarrow);
  const marks = answers.flatMap((answer, index) =>
    groupMarks(question, answer, { top: index * groupHeight, layout, isNarrow, language }),
  );
  return createFigure(
    layout,
    marks,
    { title: question.label, description: describe(question, language) },
    options,
  );
}

function groupHeightOf(waves: number, isNarrow: boolean): number {
  return waves * waveHeight + groupGap + (isNarrow ? 22 : 0);
}

function barLayout(
  question: Question,
  sizes: { width: number; isNarrow: boolean; language: Language },
): Layout {
  const { width, isNarrow, language } = sizes;
  const names = Math.max(...question.answers.map(({ label: name }) => textWidth(name))) + 14;
  const waves = Math.max(...question.waves.map(({ period }) => textWidth(waveName(period, language)))) + 10;
  const shares = question.answers.flatMap(({ shares: own }) => own.map(({ share }) => share ?? 0));
  return createLayout(
    { width, height: question.answers.length * groupHeightOf(question.waves.length, isNarrow) },
    {
      marginTop: 0,
      marginRight: 64,
      marginBottom: 0,
      marginLeft: Math.ceil((isNarrow ? 0 : Math.min(width * 0.34, names)) + waves),
    },
    [0, Math.max(1, ...shares)],
    [0, 1],
  );
}

interface Scene {
  top: number;
  layout: Layout;
  isNarrow: boolean;
  language: Language;
}

function groupMarks(
  question: Question,
  answer: Answer,
  { top, layout, isNarrow, language }: Scene,
): Plot.Markish[] {
  const first = isNarrow ? top + 22 : top;
  const waves = Math.max(...question.waves.map(({ period }) => textWidth(waveName(period, language)))) + 10;
  const room = isNarrow ? layout.width : layout.marginLeft - waves - 20;
  const name = fitted(answer.label, room);
  return [
    label(
      {
        x: 0,
        y: isNarrow ? top + 10 : first + waveHeight / 2,
        text: name,
        anchor: 'start',
        ...(name === answer.label ? {} : { title: answer.label }),
      },
      layout,
    ),
    ...question.waves.flatMap((wave, index) => {
      const y = first + index * waveHeight + waveHeight / 2;
      const text = {
        x: layout.marginLeft - 10,
        y,
        text: waveName(wave.period, language),
        anchor: 'end' as const,
      };
      const age = question.waves.length - 1 - index;
      return [
        label({ ...text, fill: colours.quiet }, layout),
        ...barMarks(answer.shares[index], age, y, { layout, language }),
      ];
    }),
  ];
}

function barMarks(
  share: Answer['shares'][number] | undefined,
  age: number,
  y: number,
  { layout, language }: Pick<Scene, 'layout' | 'language'>,
): Plot.Markish[] {
  const text = shareCell(share, language);
  const value = share?.share ?? null;
  if (value === null)
    return [label({ x: layout.x(0) + 6, y, text, anchor: 'start', fill: colours.quiet }, layout)];
  const bar = Plot.rect([value], {
    x1: 0,
    x2: value,
    y1: layout.yAt(y - barHeight / 2),
    y2: layout.yAt(y + barHeight / 2),
    fill: age === 0 ? colours.data : (shades[Math.max(0, shades.length - age)] ?? shades[0]),
  });
  return [bar, label({ x: layout.x(value) + 6, y, text, anchor: 'start', bold: age === 0 }, layout)];
}

function describe({ answers, waves }: Question, language: Language): string {
  return waves
    .map((wave, index) => {
      const shares = answers.map(
        ({ label: name, shares: own }) => `${name} ${shareCell(own[index], language)}`,
      );
      return `${waveTitle(wave.period, language)}, ${responseWords(wave, language)}: ${shares.join(', ')}.`;
    })
    .join(' ');
}
