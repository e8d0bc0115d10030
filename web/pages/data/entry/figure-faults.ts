import type { Indicator } from '../../../../data/indicator.ts';
import { maybePeriod } from '../../../../data/period.ts';
import { maybePeriodText } from '../../../words/period-text.ts';
import type { Fillings, TextKey } from '../../../words/texts.ts';
import type { TypedFigure } from './single-figures.ts';

export interface FigureFault {
  field: string;
  key: TextKey;
  fillings?: Fillings;
}

export function figureField(index: number, part: string): string {
  return `zahl-${index + 1}-${part}`;
}

/** What keeps a typed figure from being sent; the checks of the import follow, this only spares the way there. */
export function findFigureFaults(
  figures: readonly TypedFigure[],
  indicators: readonly Indicator[],
): FigureFault[] {
  return figures.flatMap((figure, index) => {
    const indicator = indicators.find(({ id }) => id === figure.indicator);
    const fault = (part: string, key: TextKey, fillings: Fillings = {}): FigureFault => ({
      field: figureField(index, part),
      key,
      fillings: { number: String(index + 1), ...fillings },
    });
    if (!indicator) return [fault('kennzahl', 'figIndicatorMissing')];
    return [
      ...periodFaults(figure, indicator, fault),
      ...numberFaults(figure, indicator, fault),
      ...(isRepeated(figures, index) ? [fault('kennzahl', 'figRepeated')] : []),
    ];
  });
}

type Make = (part: string, key: TextKey, fillings?: Fillings) => FigureFault;

/** A bare year is no reference date and no school year. */
function periodFaults({ period }: TypedFigure, indicator: Indicator, fault: Make): FigureFault[] {
  if (period.trim() === '') return [fault('zeitraum', 'figPeriodMissing')];
  const key = maybePeriodText(period);
  if (key === undefined) return [fault('zeitraum', 'periodUnreadable', { text: period.trim() })];
  if (maybePeriod(key)?.kind !== 'year') return [];
  if (indicator.periodicity === 'date') return [fault('zeitraum', 'figDayMissing', { year: key })];
  return indicator.periodicity === 'schoolYear'
    ? [fault('zeitraum', 'figSchoolYearMissing', { year: key })]
    : [];
}

function numberFaults(figure: TypedFigure, indicator: Indicator, fault: Make): FigureFault[] {
  switch (figure.kind) {
    case 'gap':
      return figure.sign === '' ? [fault('zeichen', 'figSignMissing')] : [];
    case 'value':
      return valueFaults(figure.value, indicator, fault);
    case 'parts':
      return partFaults(figure, indicator, fault);
  }
}

function valueFaults(text: string, indicator: Indicator, fault: Make): FigureFault[] {
  const value = maybeNumber(text);
  const { range, aggregation, countsPersons } = indicator;
  if (text.trim() === '') return [fault('wert', 'figValueMissing')];
  if (value === undefined) return [fault('wert', 'figNotANumber', { text: text.trim() })];
  if (range.min !== null && value < range.min)
    return [fault('wert', 'figTooSmall', { least: written(range.min) })];
  if (range.max !== null && value > range.max)
    return [fault('wert', 'figTooLarge', { most: written(range.max) })];
  const isCounted = countsPersons && (aggregation === 'count' || aggregation === 'stock');
  return isCounted && !Number.isInteger(value) ? [fault('wert', 'figNotWhole')] : [];
}

/** Parts of a share are counted, and the part is not more than the whole. */
function partFaults(
  { numerator, denominator }: TypedFigure,
  indicator: Indicator,
  fault: Make,
): FigureFault[] {
  const parts = [
    { part: 'zaehler', text: numerator, value: maybeNumber(numerator), missing: 'figNumeratorMissing' },
    { part: 'nenner', text: denominator, value: maybeNumber(denominator), missing: 'figDenominatorMissing' },
  ] as const;
  const isShare = indicator.range.max !== null && indicator.range.max === indicator.factor;
  const faults = parts.flatMap(({ part, text, value, missing }) => {
    if (text.trim() === '') return [fault(part, missing)];
    if (value === undefined) return [fault(part, 'figNotANumber', { text: text.trim() })];
    if (value < 0) return [fault(part, 'figTooSmall', { least: '0' })];
    return isShare && indicator.countsPersons && !Number.isInteger(value) ? [fault(part, 'figNotWhole')] : [];
  });
  const [part, whole] = parts.map(({ value }) => value);
  const isMore = isShare && part !== undefined && whole !== undefined && part > whole;
  return faults.length === 0 && isMore ? [fault('zaehler', 'figPartAboveWhole')] : faults;
}

/** The same figure further up. */
function isRepeated(figures: readonly TypedFigure[], index: number): boolean {
  const keyOf = ({ indicator, place, period, breakdown }: TypedFigure) =>
    JSON.stringify([indicator, place, maybePeriodText(period) ?? period.trim(), breakdown]);
  const own = figures[index];
  return own !== undefined && figures.slice(0, index).some((other) => keyOf(other) === keyOf(own));
}

/** Digits with a decimal comma; a point may stand for thousands or for a fraction, so there must be none. */
function maybeNumber(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace('−', '-');
  return /^-?\d{1,15}(?:,\d{1,9})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

function written(value: number): string {
  return String(value).replace('.', ',');
}
