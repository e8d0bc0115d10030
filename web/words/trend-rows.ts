import type { Trend, TrendWorking } from '../../data/trend.ts';
import type { ArithmeticRow } from './arithmetic.ts';
import { formatNumber, formatPeriod } from './format.ts';
import { tellChances } from './trend-chances.ts';
import type { Writer } from './writer.ts';

type Working<M extends TrendWorking['method']> = Extract<TrendWorking, { method: M }>;

/** Mann–Kendall: pairs, S and its chance, counted over all orders or by the normal distribution. */
export function rankRows(trend: Trend, working: Working<'mannKendall'>, writer: Writer): ArithmeticRow[] {
  const { say, number, language } = writer;
  const { rises, falls, s, orders, variance, z } = working;
  const pairs = pairRow(rises, falls, s, say({ de: 'je zwei Werte', en: 'any two values' }), writer);
  if (orders !== null) {
    return [
      pairs,
      {
        label: say({ de: 'Wahrscheinlichkeit bei reinem Zufall', en: 'Probability by chance alone' }),
        working: say({
          de: `${number(orders.extreme)} von ${count(orders.all, writer)} möglichen Reihenfolgen haben ein S von ${number(Math.abs(s))} und mehr oder ${number(-Math.abs(s))} und weniger`,
          en: `${number(orders.extreme)} of ${count(orders.all, writer)} possible orders have an S of ${number(Math.abs(s))} and more or ${number(-Math.abs(s))} and less`,
        }),
        result: `p ${tellChances(trend, language).p}`,
      },
    ];
  }
  const { n } = trend;
  const whole = n * (n - 1) * (2 * n + 5);
  const ties = Math.round(whole - 18 * variance);
  const equal =
    ties === 0
      ? ''
      : say({ de: ` − ${number(ties)} für gleiche Werte`, en: ` − ${number(ties)} for equal values` });
  const product = `${n} × ${n - 1} × ${2 * n + 5}`;
  return [
    pairs,
    {
      label: say({ de: 'Varianz von S', en: 'Variance of S' }),
      working: `${ties === 0 ? product : `(${product}${equal})`} ÷ 18`,
      result: number(variance),
    },
    ...normalRows(trend, { s, variance, z: z ?? 0 }, writer),
  ];
}

/** Seasonal Kendall: the same month in each two years, with the variance that knows how months hang together. */
export function seasonRows(
  trend: Trend,
  working: Working<'seasonalKendall'>,
  writer: Writer,
): ArithmeticRow[] {
  const { say, number } = writer;
  const { rises, falls, s, squares, yearSquares, variance, independent } = working;
  const what = say({ de: 'derselbe Monat in je zwei Jahren', en: 'the same month in any two years' });
  return [
    pairRow(rises, falls, s, what, writer),
    {
      label: say({ de: 'Quadrate je zwei Jahre', en: 'Squares for any two years' }),
      working: say({
        de: 'für je zwei Jahre die Monate mit Anstieg weniger die mit Rückgang, quadriert und addiert',
        en: 'for any two years the months that rise less those that fall, squared and added',
      }),
      result: count(squares, writer),
    },
    {
      label: say({ de: 'Quadrate je Jahr', en: 'Squares for each year' }),
      working: say({
        de: 'für jedes Jahr dieselben Zahlen gegen alle früheren und, mit umgekehrtem Vorzeichen, gegen alle späteren Jahre, addiert, dann quadriert und addiert',
        en: 'for each year the same figures against all earlier and, with the sign turned, against all later years, added, then squared and added',
      }),
      result: count(yearSquares, writer),
    },
    {
      label: say({ de: 'Varianz von S', en: 'Variance of S' }),
      working: say({
        de: `(${count(squares, writer)} + ${count(yearSquares, writer)}) ÷ 3; ohne Abhängigkeit der Monate wären es ${number(independent)}`,
        en: `(${count(squares, writer)} + ${count(yearSquares, writer)}) ÷ 3; it would be ${number(independent)} if months were independent`,
      }),
      result: number(variance),
    },
    ...normalRows(trend, { s, variance, z: working.z }, writer),
  ];
}

/** Cochran–Armitage: from numerators x and denominators n of the periods, t in years since the first. */
export function shareRows(
  trend: Trend,
  working: Working<'cochranArmitage'>,
  writer: Writer,
): ArithmeticRow[] {
  const { say, number, language } = writer;
  const { pooled, meanYears, spread, error, z } = working;
  const slope = z * error;
  const first = trend.first === null ? '' : formatPeriod(trend.first, language, 'short');
  return [
    {
      label: say({ de: 'Anteil insgesamt, p̄', en: 'Proportion over all, p̄' }),
      working: say({
        de: `Summe der Zähler ÷ Summe der Nenner = ${count(working.count, writer)} ÷ ${count(working.n, writer)}`,
        en: `sum of numerators ÷ sum of denominators = ${count(working.count, writer)} ÷ ${count(working.n, writer)}`,
      }),
      result: number(pooled),
    },
    {
      label: say({ de: 'Mittlerer Zeitpunkt, t̄', en: 'Mean time, t̄' }),
      working: say({
        de: `Σ Nenner × t ÷ Σ Nenner, t in Jahren seit ${first}`,
        en: `Σ denominator × t ÷ Σ denominator, t in years since ${first}`,
      }),
      result: number(meanYears),
    },
    {
      label: say({ de: 'Streuung der Zeit, Q', en: 'Spread of time, Q' }),
      working: say({ de: 'Σ Nenner × (t − t̄)²', en: 'Σ denominator × (t − t̄)²' }),
      result: number(spread),
    },
    {
      label: say({ de: 'Steigung des Anteils im Jahr', en: 'Slope of the proportion a year' }),
      working: say({
        de: `Σ (t − t̄) × Zähler ÷ Q = ${number(slope * spread)} ÷ ${number(spread)}`,
        en: `Σ (t − t̄) × numerator ÷ Q = ${number(slope * spread)} ÷ ${number(spread)}`,
      }),
      result: number(slope),
    },
    {
      label: say({ de: 'Standardfehler', en: 'Standard error' }),
      working: `√(p̄ × (1 − p̄) ÷ Q) = √(${number(pooled)} × ${number(1 - pooled)} ÷ ${number(spread)})`,
      result: number(error),
    },
    {
      label: 'z',
      working: say({ de: 'Steigung ÷ Standardfehler', en: 'slope ÷ standard error' }),
      result: number(z),
    },
    chanceRow(trend, writer),
  ];
}

function pairRow(rises: number, falls: number, s: number, what: string, writer: Writer): ArithmeticRow {
  const { say, number } = writer;
  return {
    label: say({ de: 'S: Anstiege weniger Rückgänge', en: 'S: rises less falls' }),
    working: `${what}: ${number(rises)} − ${number(falls)}`,
    result: number(s),
  };
}

function normalRows(
  trend: Trend,
  { s, variance, z }: { s: number; variance: number; z: number },
  writer: Writer,
): ArithmeticRow[] {
  const { number } = writer;
  const corrected = s === 0 ? '0' : `(${number(s)} ${s > 0 ? '−' : '+'} 1)`;
  return [
    { label: 'z', working: `${corrected} ÷ √${number(variance)}`, result: number(z) },
    chanceRow(trend, writer),
  ];
}

function chanceRow(trend: Trend, { say, language }: Writer): ArithmeticRow {
  return {
    label: say({ de: 'Wahrscheinlichkeit bei reinem Zufall', en: 'Probability by chance alone' }),
    working: say({
      de: 'zweiseitig aus der Normalverteilung zu z',
      en: 'two-sided, from the normal distribution at z',
    }),
    result: `p ${tellChances(trend, language).p}`,
  };
}

/** Whole numbers keep all their digits. */
function count(value: number, { language }: Writer): string {
  return formatNumber(value, 0, language);
}
