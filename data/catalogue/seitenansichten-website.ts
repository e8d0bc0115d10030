import type { Indicator } from '../indicator.ts';

export const seitenansichtenWebsite: Indicator = {
  id: 'seitenansichten-website',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Seitenansichten der Website',
    en: 'Page views of the site',
  },
  short: {
    de: 'Seitenansichten',
    en: 'Page views',
  },
  statement: {
    de: 'Zeigt, wie viele Seiten einer Website der Kommune in einem Zeitraum aufgerufen werden.',
    en: 'Shows how many pages of a site of the municipality are viewed in a period.',
  },
  definition: {
    de: 'Anzahl der Aufrufe von Seiten im Zeitraum; mehrere Aufrufe derselben Seite in einem Besuch zählen mehrfach.',
    en: 'Number of views of pages in the period; several views of the same page in one visit count several times.',
  },
  formula: {
    de: 'Seitenansichten im Zeitraum; längere Zeiträume sind die Summe der kürzeren',
    en: 'Page views in the period; longer periods are the sum of the shorter ones',
  },
  unit: {
    de: 'Seitenansichten',
    en: 'page views',
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
    de: 'Seitenansichten hängen stark vom Aufbau der Website ab. Nach einem Umbau sind die Werte nicht vergleichbar.',
    en: 'Page views depend much on the structure of the site. After a rebuild the figures are not comparable.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Matomo, Glossar der Metriken (matomo.org/glossary): Seitenansichten',
    formula: 'Matomo, Glossar der Metriken (matomo.org/glossary): Seitenansichten',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Aufrufen',
    aggregation: 'Folgt aus der Definition: Anzahlen werden addiert',
    overTime: 'Folgt aus der Definition: Aufrufe getrennter Zeiträume sind verschiedene Aufrufe',
    periodicity: 'Export aus Matomo oder Plausible: Tage, Wochen, Monate oder Jahre',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Definition: keine Stichprobe',
  },
  selectors: [{ kind: 'web', metric: 'pageViews', months: false }],
};
