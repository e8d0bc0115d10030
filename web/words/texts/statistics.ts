import type { Text } from './text.ts';

/** Intervals and trends. */
export const statisticsTexts = {
  legendChance: {
    de: 'zufällige Schwankung (95\u00a0%): was der Zufall allein bei einer Kommune dieser Größe ausmachen kann',
    en: 'chance variation (95%): what chance alone can do in a municipality of this size',
  },
  legendSurvey: {
    de: 'Vertrauensbereich (95\u00a0%): wie genau die Antworten den Wert angeben',
    en: 'confidence interval (95%): how exactly the answers tell the value',
  },
  matrixInterval: { de: 'Unter jedem Wert: {name}.', en: 'Under each value: {name}.' },
  intervalFormula: { de: 'Formel', en: 'Formula' },
  intervalNumbers: { de: 'mit {numbers}', en: 'with {numbers}' },
  intervalSource: { de: 'Quelle: {source}', en: 'Source: {source}' },
  trend: { de: 'Trend', en: 'Trend' },
  trendsOfOthers: {
    de: ['Trend der anderen Reihe', 'Trends der {n} anderen Reihen'],
    en: ['Trend of the other series', 'Trends of the {n} other series'],
  },
  trendsTogether: {
    de: 'Die Trends sind gemeinsam geprüft: Je mehr Reihen gezeigt werden, desto deutlicher muss jede einzelne sein.',
    en: 'The trends were tested together: the more series are shown, the clearer each must be.',
  },
} as const satisfies Record<string, Text>;
