import * as z from 'zod';
import { breakdownKey, readBreakdown } from '../../../../data/breakdown.ts';
import { writeDelimited } from '../../../../data/delimited.ts';
import type { School } from '../../../../data/goal.ts';
import type { Indicator } from '../../../../data/indicator.ts';
import { maybePeriodText } from '../../../words/period-text.ts';

/** A figure as it is typed: a value, both parts of a rate, or why there is no number. */
export const typedFigure = z.strictObject({
  indicator: z.string(),
  /** Area key, or `schule=` with the number of a school; empty for the own municipality. */
  place: z.string(),
  period: z.string(),
  breakdown: z.string(),
  kind: z.enum(['value', 'parts', 'gap']),
  value: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  sign: z.string(),
  qualifier: z.string(),
});
export type TypedFigure = z.infer<typeof typedFigure>;

export const emptyFigure: TypedFigure = {
  indicator: '',
  place: '',
  period: '',
  breakdown: '',
  kind: 'value',
  value: '',
  numerator: '',
  denominator: '',
  sign: '',
  qualifier: '',
};

/** The signs of official statistics that say why there is no number. */
export const gapSigns = ['.', '...', '/', 'x'] as const;
export const qualifierLetters = ['p', 'r', 's', 'e'] as const;

/** A further figure of the same indicator, place and period: a school that phones mostly has more than one. */
export function nextFigure({ indicator, place, period, kind }: TypedFigure): TypedFigure {
  return { ...emptyFigure, indicator, place, period, kind: kind === 'gap' ? 'value' : kind };
}

/** Another indicator: what does not fit it goes. */
export function withIndicator(figure: TypedFigure, indicator: Indicator): TypedFigure {
  const parts = Object.entries(readBreakdown(figure.breakdown));
  const fitting = parts.filter(([dimension]) => indicator.dimensions.includes(dimension));
  const isSchool = figure.place.startsWith('schule=');
  return {
    ...figure,
    indicator: indicator.id,
    breakdown: breakdownKey(Object.fromEntries(fitting)),
    place: isSchool && !indicator.dimensions.includes('schule') ? '' : figure.place,
    kind: hasParts(indicator) ? 'parts' : 'value',
  };
}

export function hasParts(indicator: Indicator | undefined): boolean {
  return indicator?.aggregation === 'rate';
}

const columns = [
  'kennzahl',
  'gebiet',
  'berichtszeitraum',
  'gliederung',
  'wert',
  'zaehler',
  'nenner',
  'zeichen',
  'zusatz',
];

/** The figures as a filled-in long template, so that they go the way of every file. */
export function figuresFile(
  figures: readonly TypedFigure[],
  schools: readonly School[],
  today: string,
): File {
  const text = writeDelimited([columns, ...figures.map((figure) => rowOf(figure, schools))], ';');
  return new File([text], `einzelne-zahlen-${today}.csv`, { type: 'text/csv' });
}

function rowOf(figure: TypedFigure, schools: readonly School[]): string[] {
  const { indicator, period, kind, value, numerator, denominator, sign, qualifier } = figure;
  const number = (text: string) => text.replace(/\s/g, '').replace('−', '-');
  return [
    indicator,
    figure.place.startsWith('schule=') ? '' : figure.place,
    maybePeriodText(period) ?? period.trim(),
    breakdownOf(figure, schools),
    kind === 'value' ? number(value) : '',
    kind === 'parts' ? number(numerator) : '',
    kind === 'parts' ? number(denominator) : '',
    kind === 'gap' ? sign : '',
    qualifier,
  ];
}

/** A school's figures are kept under the school and its form, as the template for absenteeism does. */
export function breakdownOf({ place, breakdown }: TypedFigure, schools: readonly School[]): string {
  if (!place.startsWith('schule=')) return breakdown;
  const number = place.slice('schule='.length);
  const form = schools.find((school) => school.number === number)?.form;
  return breakdownKey({
    ...readBreakdown(breakdown),
    schule: number,
    ...(form === undefined ? {} : { schulform: form }),
  });
}
