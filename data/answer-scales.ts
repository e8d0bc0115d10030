import { slug } from './breakdown.ts';

/**
 * How the options of a question lie to each other: each for itself (`plain`), by degrees of one thing (`steps`), or
 * between two opposites (`opposites`).
 */
export const answerOrders = ['plain', 'steps', 'opposites'] as const;
export type AnswerOrder = (typeof answerOrders)[number];

/** An option with its place: on the first or last side of the opposites, between them, or no answer to the question. */
export interface PlacedOption {
  key: string;
  side: 'first' | 'middle' | 'last' | 'apart';
  /** What the option counts in a mean, null where it is no number. */
  grade: number | null;
}

export interface AnswerScale {
  order: AnswerOrder;
  /** In the scale's order, its first pole first; the options that are no answer stand at the end. */
  options: PlacedOption[];
}

interface Option {
  key: string;
  label: string;
}

interface KnownScale {
  order: 'steps' | 'opposites';
  /** Each step with its wordings, as slugs. */
  steps: readonly (readonly string[])[];
  /** Index of the step between the opposites; halves where it lies between two steps. */
  middle: number;
  /** Whether the steps are marks that a mean is made of. */
  isGraded?: boolean;
}

const partly = ['teils-teils', 'teils', 'teilweise', 'weder-noch', 'unentschieden', 'neutral', 'mittel'];

/** The scales that questionnaires of municipalities use; a wording that is in none of them is left to the reader. */
const knownScales: readonly KnownScale[] = [
  {
    order: 'opposites',
    middle: 3,
    steps: [
      [
        'trifft-voll-zu',
        'trifft-voll-und-ganz-zu',
        'trifft-völlig-zu',
        'stimme-voll-zu',
        'stimme-voll-und-ganz-zu',
      ],
      ['trifft-zu', 'stimme-zu', 'ich-stimme-zu'],
      ['trifft-eher-zu', 'stimme-eher-zu', 'trifft-überwiegend-zu'],
      partly,
      ['trifft-eher-nicht-zu', 'stimme-eher-nicht-zu', 'trifft-weniger-zu', 'trifft-kaum-zu'],
      ['trifft-nicht-zu', 'stimme-nicht-zu', 'ich-stimme-nicht-zu'],
      [
        'trifft-gar-nicht-zu',
        'trifft-überhaupt-nicht-zu',
        'stimme-gar-nicht-zu',
        'stimme-überhaupt-nicht-zu',
      ],
    ],
  },
  {
    order: 'opposites',
    middle: 3,
    steps: [
      ['sehr-zufrieden', 'voll-zufrieden'],
      ['zufrieden'],
      ['eher-zufrieden'],
      partly,
      ['eher-unzufrieden', 'weniger-zufrieden'],
      ['unzufrieden', 'nicht-zufrieden'],
      ['sehr-unzufrieden', 'gar-nicht-zufrieden', 'überhaupt-nicht-zufrieden'],
    ],
  },
  {
    order: 'opposites',
    middle: 2.5,
    isGraded: true,
    steps: [
      ['sehr-gut', '1-sehr-gut', 'sehr-gut-1', 'note-1'],
      ['gut', '2-gut', 'gut-2', 'note-2'],
      ['befriedigend', '3-befriedigend', 'befriedigend-3', 'note-3'],
      ['ausreichend', '4-ausreichend', 'ausreichend-4', 'note-4'],
      ['mangelhaft', '5-mangelhaft', 'mangelhaft-5', 'note-5'],
      ['ungenügend', '6-ungenügend', 'ungenügend-6', 'note-6'],
    ],
  },
  {
    order: 'opposites',
    middle: 3,
    steps: [
      ['sehr-gut'],
      ['gut'],
      ['eher-gut'],
      [...partly, 'mittelmäßig', 'geht-so'],
      ['eher-schlecht', 'weniger-gut'],
      ['schlecht', 'nicht-gut'],
      ['sehr-schlecht', 'gar-nicht-gut'],
    ],
  },
  {
    order: 'opposites',
    middle: 3,
    steps: [
      ['hilft-mir-sehr-weiter', 'hat-mir-sehr-geholfen', 'sehr-hilfreich'],
      ['hilft-mir-weiter', 'hat-mir-geholfen', 'hilfreich'],
      ['hilft-mir-eher-weiter', 'eher-hilfreich'],
      ['hilft-mir-teilweise-weiter', 'hat-mir-teilweise-geholfen', 'teilweise-hilfreich', ...partly],
      ['hilft-mir-eher-nicht-weiter', 'hilft-mir-kaum-weiter', 'weniger-hilfreich', 'eher-nicht-hilfreich'],
      ['hilft-mir-nicht-weiter', 'hat-mir-nicht-geholfen', 'nicht-hilfreich'],
      ['hilft-mir-gar-nicht-weiter', 'gar-nicht-hilfreich', 'überhaupt-nicht-hilfreich'],
    ],
  },
  {
    order: 'opposites',
    middle: 3,
    steps: [
      ['sehr-wichtig'],
      ['wichtig'],
      ['eher-wichtig'],
      partly,
      ['eher-unwichtig', 'weniger-wichtig'],
      ['unwichtig', 'nicht-wichtig'],
      ['gar-nicht-wichtig', 'überhaupt-nicht-wichtig', 'völlig-unwichtig'],
    ],
  },
  {
    order: 'opposites',
    middle: 2,
    steps: [
      ['ja', 'ja-auf-jeden-fall'],
      ['eher-ja', 'ja-eher'],
      ['zum-teil', ...partly],
      ['eher-nein', 'nein-eher-nicht', 'eher-nicht'],
      ['nein', 'nein-auf-keinen-fall'],
    ],
  },
  {
    order: 'steps',
    middle: 0,
    steps: [
      ['nie', 'gar-nicht'],
      ['sehr-selten'],
      ['selten'],
      ['manchmal', 'gelegentlich', 'ab-und-zu'],
      ['oft', 'häufig'],
      ['sehr-oft', 'sehr-häufig'],
      ['immer'],
    ],
  },
  {
    order: 'steps',
    middle: 0,
    steps: [
      ['keine', 'keiner', 'keines', 'kein'],
      ['eine', 'einer', 'eines'],
      ['zwei', 'zwei-oder-mehr'],
      ['drei', 'drei-oder-mehr'],
      ['vier', 'vier-oder-mehr'],
      ['fünf', 'fünf-oder-mehr', 'mehr-als-fünf'],
    ],
  },
];

/** What people tick who do not answer the question: shown apart, and in no mean. */
const noAnswers = new Set([
  'keine-angabe',
  'k-a',
  'ka',
  'weiß-nicht',
  'weiss-nicht',
  'ich-weiß-nicht',
  'weiß-ich-nicht',
  'keine-meinung',
  'kann-ich-nicht-beurteilen',
  'kann-ich-nicht-sagen',
  'kann-ich-nicht-einschätzen',
  'betrifft-mich-nicht',
  'trifft-auf-mich-nicht-zu',
  'möchte-ich-nicht-sagen',
]);

/**
 * The scale that a question's options form. The first known one that has a step of its own for each of them; numbers
 * are steps in their order; all others are `plain` and keep the order given.
 */
export function inferScale(options: readonly Option[]): AnswerScale {
  const substantive = options.filter((option) => !noAnswers.has(slug(option.label)));
  const apart = options.filter((option) => !substantive.includes(option));
  const found = maybeNumbers(substantive) ?? maybeKnown(substantive);
  const scale = found ?? { order: 'plain' as const, options: substantive.map((one) => placed(one, 'first')) };
  return { ...scale, options: [...scale.options, ...apart.map((one) => placed(one, 'apart'))] };
}

/** The same options as the reader wants to see them; opposites that no list knows have their middle in the middle. */
export function orderedAs(scale: AnswerScale, order: AnswerOrder): AnswerScale {
  if (order === scale.order) return scale;
  const count = scale.options.filter(({ side }) => side !== 'apart').length;
  const options = scale.options.map((option, index) =>
    option.side === 'apart'
      ? option
      : { ...option, side: order === 'opposites' ? sideOf(index, (count - 1) / 2) : ('first' as const) },
  );
  return { order, options };
}

function placed({ key }: Option, side: PlacedOption['side'], grade: number | null = null): PlacedOption {
  return { key, side, grade };
}

function sideOf(index: number, middle: number): PlacedOption['side'] {
  if (index === middle) return 'middle';
  return index < middle ? 'first' : 'last';
}

function maybeNumbers(options: readonly Option[]): AnswerScale | undefined {
  const graded = options.map((option) => ({ option, grade: Number(option.label.trim().replace(',', '.')) }));
  const areNumbers = options.length > 2 && options.every(({ label }) => /^\s*\d+([.,]\d+)?\s*$/.test(label));
  if (!areNumbers) return undefined;
  graded.sort((a, b) => a.grade - b.grade);
  return { order: 'steps', options: graded.map(({ option, grade }) => placed(option, 'first', grade)) };
}

function maybeKnown(options: readonly Option[]): AnswerScale | undefined {
  for (const { order, steps, middle, isGraded = false } of knownScales) {
    const stepOf = (option: Option) => steps.findIndex((step) => step.includes(slug(option.label)));
    const found = options.map(stepOf);
    const isWhole = options.length > 1 && !found.includes(-1) && new Set(found).size === found.length;
    if (!isWhole) continue;
    const sorted = options.toSorted((a, b) => stepOf(a) - stepOf(b));
    const sides = (step: number) => (order === 'opposites' ? sideOf(step, middle) : 'first');
    return {
      order,
      options: sorted.map((one) => placed(one, sides(stepOf(one)), isGraded ? stepOf(one) + 1 : null)),
    };
  }
  return undefined;
}
