import { inferScale } from '../../data/answer-scales.ts';
import type { AnswerShare, SurveyQuestion } from '../../data/survey.ts';

/** Invented surveys for the tests of charts and words. */
const periods = ['eltern-1@2021-11-01..2022-01-31', 'eltern-2@2025-11-01..2026-01-31'];

/** Counts by answer and wave; null is a protected one. The base is the sum of the counts unless it is said. */
export function surveyQuestion(
  counts: Readonly<Record<string, readonly (number | null)[]>>,
  more: Partial<SurveyQuestion> & { bases?: readonly number[]; invited?: number } = {},
): SurveyQuestion {
  const { bases, invited = 824, ...rest } = more;
  const labels = Object.keys(counts);
  const baseOf = (wave: number) => {
    const known = Object.values(counts).map((own) => own[wave]);
    return bases?.[wave] ?? known.reduce<number>((sum, count) => (count ? sum + count : sum), 0);
  };
  const scale = inferScale(labels.map((label) => ({ key: label, label })));
  return {
    key: 'frage',
    label: 'Wie zufrieden sind Sie mit der Zusammenarbeit?',
    isMultiple: false,
    order: scale.order,
    waves: periods.map((period, wave) => ({
      period,
      spelling: 'Wie zufrieden sind Sie mit der Zusammenarbeit?',
      answered: baseOf(wave),
      invited,
      rate: (100 * baseOf(wave)) / invited,
      isWhole: labels.every((label) => counts[label]?.[wave] !== null),
      mean: null,
    })),
    answers: scale.options.map((option) => ({
      ...option,
      label: option.key,
      shares: periods.map((_, wave) => shareOf(counts[option.key]?.[wave] ?? null, baseOf(wave))),
    })),
    comparison: null,
    ...rest,
  };
}

function shareOf(count: number | null, base: number): AnswerShare {
  if (count === null) return { count: null, share: null, gap: 'protected', sign: null, interval: null };
  return { count, share: (100 * count) / base, gap: null, sign: null, interval: null };
}

export const satisfaction = surveyQuestion({
  'Sehr zufrieden': [61, 104],
  Zufrieden: [112, 141],
  'Teils, teils': [58, 55],
  Unzufrieden: [44, 30],
  'Sehr unzufrieden': [21, 13],
  'Weiß nicht': [12, 22],
});
export const oneHidden = surveyQuestion(
  { Bildungsportal: [84, 112], Schule: [97, null], 'Familie oder Freunde': [76, 71], Anderes: [43, 39] },
  { bases: [300, 318] },
);
export const frequency = surveyQuestion({ Nie: [30, 20], Selten: [40, 35], Oft: [20, 30], Immer: [10, 15] });
export const several = surveyQuestion(
  { Broschüre: [120, 160], 'Persönliches Gespräch mit der Schulleitung': [80, 70], Internet: [200, null] },
  { isMultiple: true, bases: [300, 320] },
);
