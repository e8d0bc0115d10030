import type { SurveyQuestion } from '../../data/survey.ts';

type Answer = Pick<SurveyQuestion['answers'][number], 'key' | 'side'>;

export interface AnswerColour {
  fill: string;
  /** Text on the fill, at least 4.5:1. */
  text: string;
}

/** From the pole to the middle, dark to light; the poles differ in hue, their steps in lightness. */
const firstPole = ['#171b7d', '#5a64b8', '#a9b0de', '#d6d9f0'] as const;
const lastPole = ['#8a1c46', '#a9446d', '#dca6bd', '#f0d7e1'] as const;
/** Neighbours differ in lightness, so that they are told apart without colour. */
const plain = [
  '#171b7d',
  '#a9c3dd',
  '#0a6c74',
  '#b5ddd6',
  '#5b2ea6',
  '#d3c3ec',
  '#6b4a3a',
  '#dccdbb',
] as const;
const steps = ['#d6d9f0', '#b4bbe4', '#929adb', '#5a64b8', '#363c99', '#171b7d'] as const;
const middle = '#dfe3ea';
const apart = '#c3c9d4';

/** The colour of each answer, by its key. */
export function answerColours({
  order,
  answers,
}: Pick<SurveyQuestion, 'order' | 'answers'>): Map<string, AnswerColour> {
  const firsts = answers.filter(({ side }) => side === 'first');
  const lasts = answers.filter(({ side }) => side === 'last').toReversed();
  return new Map(
    answers.map((answer) => {
      const fill = fillOf(answer, order, firsts, lasts);
      return [answer.key, { fill, text: isDark(fill) ? '#ffffff' : '#1f2635' }];
    }),
  );
}

function fillOf(
  answer: Answer,
  order: SurveyQuestion['order'],
  firsts: readonly Answer[],
  lasts: readonly Answer[],
): string {
  if (answer.side === 'apart') return apart;
  if (answer.side === 'middle') return middle;
  const own = answer.side === 'first' ? firsts : lasts;
  const index = own.findIndex(({ key }) => key === answer.key);
  if (order === 'plain') return plain[index % plain.length] ?? middle;
  if (order === 'steps') return pick(steps, own.length === 1 ? 1 : index / (own.length - 1));
  const palette = answer.side === 'first' ? firstPole : lastPole;
  return palette[Math.min(index, palette.length - 1)] ?? middle;
}

/** The colour at a share of the way through a palette. */
function pick(palette: readonly string[], share: number): string {
  return palette[Math.round(share * (palette.length - 1))] ?? middle;
}

/** Whether white stands out better on it than the text colour (relative luminance, WCAG 2.2). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2;
}
