import type { Text } from './text.ts';

/** Surveys: list, waves side by side, differences. */
export const surveyTexts = {
  surveys: { de: 'Umfragen', en: 'Surveys' },
  surveysLead: {
    de: 'Die Wellen jeder Umfrage nebeneinander: Rücklauf, Antworten und was sich geändert hat.',
    en: 'The waves of each survey side by side: response, answers, and what has changed.',
  },
  noSurveys: { de: 'Noch keine Umfragen', en: 'No surveys yet' },
  noSurveysLead: {
    de: 'Eine Umfrage erscheint hier, sobald ihre ausgezählten Antworten eingelesen sind: mit der Vorlage „Umfrage“ oder aus einem Export von LimeSurvey, Google Forms oder Microsoft Forms.',
    en: 'A survey appears here as soon as its counted answers are imported: with the template “survey” or from an export of LimeSurvey, Google Forms or Microsoft Forms.',
  },
  survey: { de: 'Umfrage', en: 'Survey' },
  wavesHead: { de: 'Wellen', en: 'Waves' },
  questionsHead: { de: 'Fragen', en: 'Questions' },
  tabWaves: { de: 'Wellen', en: 'Waves' },
  toSurveys: { de: 'Umfragen: Wellen nebeneinander', en: 'Surveys: waves side by side' },
  surveyLead: {
    de: ['{area}, 1 Frage, {waves}', '{area}, {n} Fragen, {waves}'],
    en: ['{area}, 1 question, {waves}', '{area}, {n} questions, {waves}'],
  },
  waveCount: { de: ['1 Welle', '{n} Wellen'], en: ['1 wave', '{n} waves'] },
  earlierWave: { de: 'Frühere Welle', en: 'Earlier wave' },
  laterWave: { de: 'Spätere Welle', en: 'Later wave' },
  orienting: { de: 'Unterschiede sind orientierend', en: 'Differences are for orientation' },
  orientingWhy: {
    de: 'In beiden Wellen können dieselben Menschen geantwortet haben, und wer antwortet, ist keine Zufallsauswahl. Bereiche und Prüfungen rechnen so, als wären es zwei unabhängige Zufallsstichproben.',
    en: 'The same people may have answered both waves, and those who answer are not a random sample. Ranges and tests are computed as if these were two independent random samples.',
  },
  differencesBetween: { de: '{after} gegenüber {before}', en: '{after} against {before}' },
  differenceLegend: {
    de: 'Punkt: Unterschied in Prozentpunkten, Strich: Bereich (95\u00a0%). Gefüllt: hebt sich nach der Berichtigung für mehrere Vergleiche vom Zufall ab; offen: nicht sicher.',
    en: 'Dot: difference in percentage points, line: range (95%). Filled: stands out from chance after the correction for several comparisons; open: not safely.',
  },
  severalAnswers: {
    de: 'Mehrere Antworten möglich: Die Anteile beziehen sich auf die Personen, die geantwortet haben, und ergeben zusammen nicht 100\u00a0%.',
    en: 'Several answers possible: shares are of the persons who answered and do not make 100% together.',
  },
  spellingsDiffer: {
    de: 'Schreibweise in den Dateien: {spellings}',
    en: 'As the files write it: {spellings}',
  },
  answersAre: { de: 'Antworten zeigen als', en: 'Show answers as' },
  order_plain: { de: 'einzelne Antworten', en: 'single answers' },
  order_steps: { de: 'Stufen', en: 'steps' },
  order_opposites: { de: 'Gegensatz mit Mitte', en: 'opposites around a middle' },
  answerHead: { de: 'Antwort', en: 'Answer' },
  differenceHead: { de: 'Unterschied', en: 'Difference' },
  correctedP: { de: 'p nach Holm', en: 'p after Holm' },
  judgement: { de: 'Einordnung', en: 'Reading' },
  meanRow: { de: 'Mittelwert', en: 'Mean' },
  meanOf: {
    de: 'Mittelwert {wave}: {value} ({span}, n\u00a0=\u00a0{n})',
    en: 'Mean in {wave}: {value} ({span}, n\u00a0=\u00a0{n})',
  },
  meanDifference: { de: 'Unterschied {figures}, {judgement}', en: 'Difference {figures}, {judgement}' },
  questionTable: { de: 'Zahlen zur Frage „{question}“', en: 'Figures of the question “{question}”' },
  surveyMethod: { de: 'Wie wird das berechnet?', en: 'How is this computed?' },
  surveyMethodShares: {
    de: 'Anteil: Anzahl der Antwort geteilt durch alle, die die Frage beantwortet haben. Bereich: Intervall nach Wilson (1927), 95\u00a0%. Rücklauf: Antworten geteilt durch Eingeladene.',
    en: 'Share: count of the answer divided by all who answered the question. Range: Wilson’s interval (1927), 95%. Response: answers divided by those invited.',
  },
  surveyMethodDifferences: {
    de: 'Unterschied zweier Anteile: spätere minus frühere Welle, Bereich nach Newcombe (1998, Verfahren 10) aus den beiden Wilson-Bereichen: untere Grenze d\u00a0−\u00a0√((p₂\u00a0−\u00a0l₂)²\u00a0+\u00a0(u₁\u00a0−\u00a0p₁)²), obere Grenze d\u00a0+\u00a0√((u₂\u00a0−\u00a0p₂)²\u00a0+\u00a0(p₁\u00a0−\u00a0l₁)²). Mittelwerte von Noten und Zahlen: t-Bereich, Unterschied nach Welch (1947).',
    en: 'Difference of two shares: later less earlier wave, range by Newcombe (1998, method 10) from the two Wilson ranges: lower end d\u00a0−\u00a0√((p₂\u00a0−\u00a0l₂)²\u00a0+\u00a0(u₁\u00a0−\u00a0p₁)²), upper end d\u00a0+\u00a0√((u₂\u00a0−\u00a0p₂)²\u00a0+\u00a0(p₁\u00a0−\u00a0l₁)²). Means of marks and numbers: t range, difference by Welch (1947).',
  },
  surveyMethodHolm: {
    de: [
      'Eine Prüfung (Score-Test); sie hebt sich vom Zufall ab, wenn p unter 0,05 liegt.',
      'Alle {n} Prüfungen dieser Seite (Score-Test, Welch) werden zusammen nach Holm (1979) berichtigt. Vom Zufall hebt sich ab, was danach unter 0,05 liegt. Zwei Antworten, die sich ergänzen, sind eine Prüfung.',
    ],
    en: [
      'One test (score test); it stands out from chance where p is below 0.05.',
      'All {n} tests of this page (score test, Welch) are corrected together by Holm (1979). What is below 0.05 after that stands out from chance. Two answers that complement each other are one test.',
    ],
  },
  surveyMethodWording: {
    de: 'Eine Frage ist über die Wellen dieselbe, wenn ihr Wortlaut gleich ist; Groß- und Kleinschreibung und Satzzeichen zählen nicht. Geänderter Wortlaut und andere Antwortmöglichkeiten werden nicht verglichen.',
    en: 'A question is the same over the waves if its wording is; case and punctuation do not count. Changed wording and other options are not compared.',
  },
} as const satisfies Record<string, Text>;
