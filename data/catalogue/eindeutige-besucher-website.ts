import type { Indicator } from '../indicator.ts';

export const eindeutigeBesucherWebsite: Indicator = {
  id: 'eindeutige-besucher-website',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Eindeutige Besucher der Website',
    en: 'Unique visitors of the site',
  },
  short: {
    de: 'Eindeutige Besucher',
    en: 'Unique visitors',
  },
  statement: {
    de: 'Zeigt, wie viele verschiedene Besucher die Webstatistik in einem Zeitraum unterscheidet.',
    en: 'Shows how many different visitors the web statistics tell apart in a period.',
  },
  definition: {
    de: 'Anzahl der Besucher, die die Webstatistik in genau diesem Zeitraum als verschieden erkennt. Wer an zwei Tagen kommt, zählt an jedem der Tage einmal, in der Woche aber auch nur einmal.',
    en: 'Number of visitors whom the web statistics recognise as different in exactly this period. Whoever comes on two days counts once on each of the days, but only once in the week.',
  },
  formula: {
    de: 'Verschiedene Besucher im Zeitraum, wie die Webstatistik sie ausgibt',
    en: 'Different visitors in the period, as the web statistics deliver them',
  },
  unit: {
    de: 'Besucher',
    en: 'visitors',
  },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'index',
  overTime: 'none',
  polarity: 'higher',
  range: { min: 0, max: null },
  countsPersons: false,
  interval: 'none',
  effect: 'output',
  periodicity: 'day',
  dimensions: ['seitenbereich'],
  regionalLevel: { de: 'Kommune (Betreiberin der Website)', en: 'municipality (operator of the site)' },
  sources: [
    {
      publisher: 'Kommune (eigene Webstatistik)',
      title: 'Export aus Matomo oder Plausible',
      table: null,
      url: null,
      licence: null,
    },
  ],
  notes: {
    de: 'Eindeutige Besucher lassen sich nicht addieren, weder über Tage noch über Bereiche. Ohne wiedererkennbare Merkmale (Cookies) ist die Zahl eine Schätzung.',
    en: 'Unique visitors cannot be added up, neither over days nor over sections. Without recognisable marks (cookies) the number is an estimate.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Matomo, Glossar der Metriken (matomo.org/glossary): eindeutige Besucher',
    formula: 'Matomo, Glossar der Metriken (matomo.org/glossary): eindeutige Besucher',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Besuchern',
    aggregation: 'Folgt aus der Definition: Dieselben Besucher können in mehreren Bereichen zählen',
    overTime: 'Folgt aus der Definition: Dieselben Besucher können an mehreren Tagen zählen',
    periodicity: 'Export aus Matomo oder Plausible: Tage, Wochen, Monate oder Jahre',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Definition: keine Stichprobe',
  },
  selectors: [{ kind: 'web', metric: 'uniqueVisitors', months: false }],
};
