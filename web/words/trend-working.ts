import type { Trend, TrendWorking } from '../../data/trend.ts';
import type { Language, Words } from '../../data/words.ts';
import type { ArithmeticRow } from './arithmetic.ts';
import { formatPeriod } from './format.ts';
import { tellChances } from './trend-chances.ts';
import { rankRows, seasonRows, shareRows } from './trend-rows.ts';
import { formatSlope, maybeSlopeInterval, type TrendFormat, whyLeftOut } from './trend-sentence.ts';
import { createWriter, type Writer } from './writer.ts';

/** The arithmetic behind a trend, line by line, to be done again from the table of values. */
export function trendWorking(trend: Trend, indicator: TrendFormat, language: Language): ArithmeticRow[] {
  const { working } = trend;
  if (working === null) return [];
  const writer = createWriter(language);
  return [
    usedRow(trend, writer),
    ...testRows(trend, working, writer),
    ...togetherRow(trend, writer),
    ...slopeRows(trend, working, indicator, writer),
    verdictRow(trend, writer),
  ];
}

/** Where the methods are published. */
export function trendSources({ working }: Trend, language: Language): string {
  return working === null ? '' : sources[working.method][language];
}

/** The sources of all methods of trends, for the annex of a report. */
export function allTrendSources(language: Language): string[] {
  return Object.values(sources).map((source) => source[language]);
}

const sources: Record<TrendWorking['method'], Words> = {
  mannKendall: {
    de: 'Verfahren: Mann–Kendall (Mann 1945; Kendall 1975) mit Theil–Sen-Steigung (Sen 1968), Korrektur nach Holm (1979).',
    en: 'Method: Mann–Kendall (Mann 1945; Kendall 1975) with the Theil–Sen slope (Sen 1968), corrected by Holm (1979).',
  },
  cochranArmitage: {
    de: 'Verfahren: Trendtest nach Cochran (1954) und Armitage (1955), Korrektur nach Holm (1979).',
    en: 'Method: trend test by Cochran (1954) and Armitage (1955), corrected by Holm (1979).',
  },
  seasonalKendall: {
    de: 'Verfahren: saisonaler Kendall-Test mit Korrektur für Abhängigkeit (Hirsch und Slack 1984), die zehn Jahre und mehr empfehlen; Steigung nach Hirsch, Slack und Smith (1982), Korrektur nach Holm (1979).',
    en: 'Method: seasonal Kendall test with the correction for dependence (Hirsch and Slack 1984), who recommend ten years and more; slope by Hirsch, Slack and Smith (1982), corrected by Holm (1979).',
  },
};

function usedRow({ n, first, last, leftOut }: Trend, { say, number, language }: Writer): ArithmeticRow {
  const short = (period: string) => formatPeriod(period, language, 'short');
  const span =
    first === null || last === null
      ? ''
      : say({ de: `${short(first)} bis ${short(last)}`, en: `${short(first)} to ${short(last)}` });
  const without = leftOut.flatMap(({ period, why }) =>
    why === 'beforeBreak' ? [] : [`${short(period)} (${say(whyLeftOut[why])})`],
  );
  const names = without.length > 8 ? [...without.slice(0, 8), '…'] : without;
  const rest =
    without.length === 0
      ? ''
      : say({ de: `, ohne ${names.join(', ')}`, en: `, without ${names.join(', ')}` });
  return {
    label: say({ de: 'Verwendete Werte', en: 'Values used' }),
    working: span + rest,
    result: number(n),
  };
}

function testRows(trend: Trend, working: TrendWorking, writer: Writer): ArithmeticRow[] {
  switch (working.method) {
    case 'mannKendall':
      return rankRows(trend, working, writer);
    case 'cochranArmitage':
      return shareRows(trend, working, writer);
    case 'seasonalKendall':
      return seasonRows(trend, working, writer);
  }
}

function togetherRow(trend: Trend, { say, language }: Writer): ArithmeticRow[] {
  const { together, p, pCorrected } = trend;
  if (together < 2 || p === null || pCorrected === null) return [];
  const { corrected, product } = tellChances(trend, language);
  const times = Math.round(pCorrected / p);
  const isProduct = Math.abs(times * p - pCorrected) < 1e-9;
  const how = isProduct
    ? (product ?? `p × ${times}`)
    : say({ de: 'p wie beim nächsten deutlicheren Trend', en: 'p as for the next clearer trend' });
  return [
    {
      label: say({ de: 'Korrigiert nach Holm', en: 'Corrected by Holm' }),
      working: say({
        de: `${how}, weil ${together} Trends zusammen gezeigt werden`,
        en: `${how}, because ${together} trends are shown together`,
      }),
      result: `p ${corrected}`,
    },
  ];
}

function slopeRows(
  trend: Trend,
  working: TrendWorking,
  indicator: TrendFormat,
  { say, number, language }: Writer,
): ArithmeticRow[] {
  if (trend.slope === null) return [];
  const sign = trend.slope < 0 ? '\u2212' : '';
  const between = maybeSlopeInterval(trend, indicator, language);
  const isShare = working.method === 'cochranArmitage';
  const made = isShare
    ? shareSlope(trend.slope, working, number)
    : say({
        de: `Median der ${number(working.pairs)} Steigungen zwischen je zwei ${working.method === 'seasonalKendall' ? 'gleichen Monaten' : 'Werten'}`,
        en: `median of the ${number(working.pairs)} slopes between any two ${working.method === 'seasonalKendall' ? 'values of the same month' : 'values'}`,
      });
  const bounds = isShare
    ? say({ de: 'Steigung ± 1,96 × Standardfehler', en: 'slope ± 1.96 × standard error' })
    : say({
        de: `Steigungen an Stelle ${number(working.rank)} von unten und von oben`,
        en: `slopes at place ${number(working.rank)} from below and from above`,
      });
  return [
    {
      label: say({ de: 'Veränderung im Jahr', en: 'Change a year' }),
      working: made,
      result: sign + formatSlope(trend, indicator, language),
    },
    ...(between === null
      ? []
      : [
          {
            label: say({ de: 'ihr Bereich (95\u00a0%)', en: 'its interval (95%)' }),
            working: bounds,
            result: between,
          },
        ]),
  ];
}

/** The slope of the proportion times the factor that makes it the unit of the indicator. */
function shareSlope(
  slope: number,
  { z, error }: { z: number; error: number },
  number: Writer['number'],
): string {
  return slope === 0 ? number(0) : `${number(z * error)} × ${number(slope / (z * error))}`;
}

function verdictRow(trend: Trend, { say, language }: Writer): ArithmeticRow {
  const { pCorrected, unbroken, direction } = trend;
  const isRare = pCorrected !== null && pCorrected < 0.05;
  const p = pCorrected === null ? '' : tellChances(trend, language).corrected;
  const test = isRare
    ? say({ de: `p ${p} liegt unter 0,05`, en: `p ${p} is below 0.05` })
    : say({ de: `p ${p} liegt nicht unter 0,05`, en: `p ${p} is not below 0.05` });
  const rule =
    unbroken === false
      ? say({
          de: '; bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang, das ist keiner',
          en: '; with five values only an unbroken rise or fall counts, this is none',
        })
      : '';
  const results = {
    up: { de: 'steigt', en: 'rises' },
    down: { de: 'fällt', en: 'falls' },
    none: { de: 'kein klarer Trend', en: 'no clear trend' },
  };
  return {
    label: say({ de: 'Ergebnis', en: 'Verdict' }),
    working: test + rule,
    result: direction === null ? '' : say(results[direction]),
  };
}
