import type { Indicator } from '../indicator.ts';

export const besucheWebsite: Indicator = {
  id: 'besuche-website',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Besuche der Website',
    en: 'Visits to the site',
  },
  short: {
    de: 'Besuche der Website',
    en: 'Site visits',
  },
  statement: {
    de: 'Zeigt, wie oft eine Website der Kommune in einem Zeitraum aufgesucht wird.',
    en: 'Shows how often a site of the municipality is visited in a period.',
  },
  definition: {
    de: 'Anzahl der Besuche in einem Tag, einer Woche, einem Monat oder einem Jahr, wie die Webstatistik einen Besuch abgrenzt (bei Matomo: Seitenaufrufe desselben Besuchers mit weniger als 30 Minuten Abstand).',
    en: 'Number of visits in a day, a week, a month or a year, as the web statistics delimit a visit (Matomo: requests of the same visitor less than 30 minutes apart).',
  },
  formula: {
    de: 'Besuche im Zeitraum; längere Zeiträume sind die Summe der kürzeren',
    en: 'Visits in the period; longer periods are the sum of the shorter ones',
  },
  unit: {
    de: 'Besuche',
    en: 'visits',
  },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'count',
  overTime: 'sum',
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
    de: 'Besuche sind keine Personen. Wechselt das Zählprogramm oder seine Einstellung, sind die Werte davor und danach nicht vergleichbar. Das Monatsmittel führt die Kennzahl Besuche des Bildungsportals im Monat.',
    en: 'Visits are not persons. Where the counting program or its settings change, figures before and after are not comparable. The monthly mean is kept by the indicator of visits to the education portal per month.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Matomo, Glossar der Metriken (matomo.org/glossary): Besuch',
    formula: 'Matomo, Glossar der Metriken (matomo.org/glossary): Besuch',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Besuchen',
    aggregation:
      'Folgt aus der Definition: Anzahlen werden addiert; Seitenbereiche nicht, weil ein Besuch mehrere berührt',
    overTime: 'Folgt aus der Definition: Besuche getrennter Zeiträume sind verschiedene Besuche',
    periodicity: 'Export aus Matomo oder Plausible: Tage, Wochen, Monate oder Jahre',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Definition: Besuche sind keine unabhängigen Ereignisse',
  },
  selectors: [{ kind: 'web', metric: 'visits', months: false }],
};
