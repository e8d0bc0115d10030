import type { Indicator } from '../indicator.ts';

export const besucheBildungsportal: Indicator = {
  id: 'besuche-bildungsportal',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: { de: 'Besuche des Bildungsportals im Monat', en: 'Visits to the education portal per month' },
  short: { de: 'Besuche des Bildungsportals', en: 'Portal visits' },
  statement: {
    de: 'Zeigt, wie oft das Bildungsportal der Kommune aufgesucht wird und welche Bereiche gefragt sind.',
    en: 'Shows how often the municipality’s education portal is visited and which sections are in demand.',
  },
  definition: {
    de: 'Anzahl der Besuche des Bildungsportals in einem Monat, wie die Webstatistik der Kommune einen Besuch abgrenzt. Ein Besuch kann mehrere Seitenbereiche berühren; er zählt insgesamt einmal und in jedem berührten Bereich einmal.',
    en: 'Number of visits to the education portal in a month, as the municipality’s web statistics delimit a visit. A visit may touch several sections of the site; it counts once in the total and once in each section that it touches.',
  },
  formula: {
    de: 'Besuche im Monat; für längere Zeiträume Mittel der Monate',
    en: 'Visits in the month; for longer periods the mean of the months',
  },
  unit: { de: 'Besuche je Monat', en: 'visits per month' },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'count',
  overTime: 'mean',
  polarity: 'higher',
  range: { min: 0, max: null },
  countsPersons: false,
  interval: 'none',
  effect: 'output',
  periodicity: 'month',
  dimensions: ['seitenbereich'],
  regionalLevel: { de: 'Kommune (Betreiberin des Portals)', en: 'municipality (operator of the portal)' },
  sources: [
    {
      publisher: 'Kommune (eigene Webstatistik)',
      title:
        'Besuche des Bildungsportals nach Monat und Seitenbereich (Vorlage „besuche“, Export aus Matomo oder Plausible)',
      table: null,
      url: null,
      licence: null,
    },
  ],
  notes: {
    de: 'Besuche sind keine Personen: Wer zweimal kommt, zählt zweimal. Die Seitenbereiche sind Darunter-Angaben und ergeben addiert nicht die Besuche insgesamt. Wechselt das Zählprogramm oder seine Einstellung (Zustimmung, Ausschluss von Suchmaschinen), sind die Werte davor und danach nicht vergleichbar.',
    en: 'Visits are not persons: whoever comes twice counts twice. Sections are “of which” figures and do not add up to all visits. Where the counting program or its settings change (consent, exclusion of crawlers), figures before and after are not comparable.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Dokumentation der eigenen Webstatistik; Vorlage „besuche“',
    formula:
      'Vorlage „besuche“; Monatsmittel wie in der Berichterstattung des Landkreises Stade (615 und 2.654 Besuche im Monatsmittel)',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Besuchen',
    aggregation:
      'Folgt aus der Formel: Anzahlen werden addiert; Seitenbereiche nicht, weil ein Besuch mehrere berührt',
    overTime: 'Landkreis Stade: Besuche im Monatsmittel 2014/15 und Januar bis Oktober 2020',
    periodicity: 'Vorlage „besuche“: Spalte „monat“',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Definition: Besuche sind keine unabhängigen Ereignisse',
  },
  selectors: [
    { kind: 'template', template: 'besuche', value: 'besuche', numerator: null, denominator: null },
    { kind: 'web', metric: 'visits', months: true },
  ],
};
