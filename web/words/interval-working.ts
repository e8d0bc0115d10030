import type { Interval, Point } from '../../data/series.ts';
import type { Language, Words } from '../../data/words.ts';
import { withoutZeros } from './operand.ts';

/** How an interval was computed, to be done again by hand. */
export interface IntervalWorking {
  method: string;
  formula: string;
  numbers: string;
  source: string;
}

const methods: Record<Interval['method'], Record<'method' | 'formula' | 'source', Words>> = {
  wilson: {
    method: { de: 'Wilson-Intervall, 95\u00a0%', en: 'Wilson score interval, 95%' },
    formula: {
      de: '(2x + z² ± z · √(z² + 4x(n − x) ÷ n)) ÷ (2(n + z²))',
      en: '(2x + z² ± z · √(z² + 4x(n − x) ÷ n)) ÷ (2(n + z²))',
    },
    source: { de: 'Wilson 1927; Newcombe 1998', en: 'Wilson 1927; Newcombe 1998' },
  },
  byar: {
    method: { de: 'Intervall nach Byar, 95\u00a0%', en: 'Byar’s interval, 95%' },
    formula: {
      de: 'von x · (1 − 1 ÷ 9x − z ÷ (3√x))³ bis y · (1 − 1 ÷ 9y + z ÷ (3√y))³ mit y = x + 1',
      en: 'from x · (1 − 1 ÷ 9x − z ÷ (3√x))³ to y · (1 − 1 ÷ 9y + z ÷ (3√y))³ with y = x + 1',
    },
    source: { de: 'Breslow und Day 1987', en: 'Breslow and Day 1987' },
  },
  poisson: {
    method: { de: 'Exaktes Poisson-Intervall, 95\u00a0%', en: 'Exact Poisson interval, 95%' },
    formula: {
      de: 'von χ²(2,5\u00a0%; 2x) ÷ 2 bis χ²(97,5\u00a0%; 2x + 2) ÷ 2',
      en: 'from χ²(2.5%; 2x) ÷ 2 to χ²(97.5%; 2x + 2) ÷ 2',
    },
    source: { de: 'Ulm 1990', en: 'Ulm 1990' },
  },
  t: {
    method: { de: 't-Intervall, 95\u00a0%', en: 't interval, 95%' },
    formula: { de: 'Mittelwert ± t(97,5\u00a0%; n − 1) · s ÷ √n', en: 'mean ± t(97.5%; n − 1) · s ÷ √n' },
    source: { de: 'Student 1908', en: 'Student 1908' },
  },
};

/** The methods of intervals with their formulas and sources, for the annex of a report. */
export function intervalMethods(
  language: Language,
): (Omit<IntervalWorking, 'numbers'> & { key: Interval['method'] })[] {
  const keys: Interval['method'][] = ['wilson', 'byar', 'poisson', 't'];
  return keys.map((key) => ({
    key,
    method: methods[key].method[language],
    formula: methods[key].formula[language],
    source: methods[key].source[language],
  }));
}

/** The formula with its numbers; `factor` turns numerator ÷ denominator into the indicator's unit. */
export function maybeIntervalWorking(
  point: Pick<Point, 'interval' | 'value' | 'numerator' | 'denominator'>,
  { factor }: { factor: number },
  language: Language,
): IntervalWorking | undefined {
  const { interval } = point;
  if (interval === null) return undefined;
  const { method, formula, source } = methods[interval.method];
  return {
    method: method[language],
    formula: formula[language],
    numbers: numbersOf({ ...point, interval }, factor, language).join(', '),
    source: source[language],
  };
}

function numbersOf(
  {
    interval,
    value,
    numerator,
    denominator,
  }: Parameters<typeof maybeIntervalWorking>[0] & { interval: Interval },
  factor: number,
  language: Language,
): string[] {
  const write = (found: number | null) =>
    found === null ? '' : withoutZeros(found, { least: 0, most: 2 }, language);
  const z = `z = ${withoutZeros(1.96, { least: 2, most: 2 }, language)}`;
  const times = factor === 1 ? [] : [{ de: `mal ${write(factor)}`, en: `times ${write(factor)}` }[language]];
  const x = `x = ${write(numerator ?? value)}`;
  switch (interval.method) {
    case 'wilson':
      return [x, `n = ${write(denominator)}`, z, ...times];
    case 'byar':
    case 'poisson': {
      const by = { de: `geteilt durch ${write(denominator)}`, en: `divided by ${write(denominator)}` }[
        language
      ];
      return [
        x,
        ...(interval.method === 'byar' ? [z] : []),
        ...(numerator === null || denominator === null ? [] : [by, ...times]),
      ];
    }
    case 't':
      return [];
  }
}
