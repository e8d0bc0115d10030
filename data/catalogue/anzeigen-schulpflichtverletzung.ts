import type { Indicator } from '../indicator.ts';

export const anzeigenSchulpflichtverletzung: Indicator = {
  id: 'anzeigen-schulpflichtverletzung',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Anzeigen wegen Schulpflichtverletzung',
    en: 'Notices of violation of compulsory schooling',
  },
  short: {
    de: 'Anzeigen Schulpflicht',
    en: 'Notices',
  },
  statement: {
    de: 'Zeigt, wie oft Schulen der Kommune eine Verletzung der Schulpflicht anzeigen.',
    en: 'Shows how often schools notify the municipality of a violation of compulsory schooling.',
  },
  definition: {
    de: 'Anzeigen der Schulen wegen Verletzung der Schulpflicht, die in einem Schuljahr bei der Kommune eingegangen sind. Gezählt werden Anzeigen, nicht Personen: Für eine Schülerin oder einen Schüler sind mehrere möglich.',
    en: 'Notices by schools of a violation of compulsory schooling received by the municipality in a school year. Notices are counted, not persons: several are possible for one pupil.',
  },
  formula: {
    de: 'Anzahl der Anzeigen',
    en: 'Number of notices',
  },
  unit: {
    de: 'Anzeigen',
    en: 'notices',
  },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'count',
  overTime: 'sum',
  polarity: 'none',
  range: { min: 0, max: null },
  countsPersons: true,
  interval: 'byar',
  effect: 'output',
  periodicity: 'schoolYear',
  dimensions: ['schulform', 'schule'],
  regionalLevel: {
    de: 'Kommune, Schulform, einzelne Schule (Ort der Schule)',
    en: 'municipality, school form, single school (where the school is)',
  },
  sources: [
    {
      publisher: 'Kommune (eigene Erhebung)',
      title:
        'Rückmeldungen der Schulen und des Ordnungsamts zu Schulpflichtverletzungen (Vorlage „fehlzeiten“)',
      table: null,
      url: null,
      licence: null,
    },
  ],
  notes: {
    de: 'In Niedersachsen gibt es dazu keine amtliche Statistik und keine vergleichbaren Zahlen anderer Kommunen; die Werte sind eine eigene Erhebung der Kommune bei den Schulen. Mehr Anzeigen können häufigeres Fernbleiben bedeuten oder ein aufmerksameres Meldeverhalten; die Kennzahl hat deshalb keine Richtung. Anzeigen, Verfahren und betroffene Schülerinnen und Schüler werden nie vermischt. Ein Wert für ein Kalenderjahr gilt für dieses und wird nicht in Schuljahre umgerechnet.',
    en: 'In Lower Saxony there are no official statistics on this and no comparable figures of other municipalities; the figures are the municipality’s own collection from its schools. More notices can mean more absence or more attentive reporting; the indicator has no direction therefore. Notices, proceedings and pupils concerned are never mixed. A figure for a calendar year holds for that year and is not converted into school years.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Vorlage „fehlzeiten“: Spalte „anzeigen“; Zählung nach Anzeigen wie in der Fehlzeitenstatistik der Stadt Laatzen (Drucksache 2018/067)',
    formula: 'Vorlage „fehlzeiten“: Spalte „anzeigen“',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Anzeigen',
    aggregation: 'Folgt aus der Formel: Anzahlen werden addiert',
    overTime: 'Folgt aus der Formel: Anzahlen werden addiert',
    periodicity: 'Vorlage „fehlzeiten“: Spalte „berichtszeitraum“ (Schuljahr)',
    effect: 'nicht belegt',
    interval: 'Byar nach Breslow und Day 1987, unter 10 exakt nach Poisson (Ulm 1990)',
  },
  selectors: [
    {
      kind: 'template',
      template: 'fehlzeiten',
      value: 'anzeigen',
      numerator: null,
      denominator: null,
    },
  ],
};
