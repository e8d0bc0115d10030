import type { Indicator } from '../indicator.ts';

export const verfahrenSchulpflichtverletzung: Indicator = {
  id: 'verfahren-schulpflichtverletzung',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Verfahren wegen Schulpflichtverletzung',
    en: 'Proceedings for truancy',
  },
  short: {
    de: 'Verfahren Schulpflicht',
    en: 'Proceedings',
  },
  statement: {
    de: 'Zeigt, wie oft die Kommune wegen Verletzung der Schulpflicht ein Ordnungswidrigkeitenverfahren einleitet.',
    en: 'Shows how often the municipality opens proceedings for violation of compulsory schooling.',
  },
  definition: {
    de: 'Ordnungswidrigkeitenverfahren wegen Verletzung der Schulpflicht, die in einem Schuljahr eingeleitet wurden. Gezählt werden Verfahren, nicht Personen: Je Schülerin oder Schüler sind mehrere möglich, auch gegen Eltern und Kind.',
    en: 'Administrative offence proceedings for violation of compulsory schooling opened in a school year. Proceedings are counted, not persons: several are possible for one pupil, against parents and child too.',
  },
  formula: {
    de: 'Anzahl der eingeleiteten Verfahren',
    en: 'Number of proceedings opened',
  },
  unit: {
    de: 'Verfahren',
    en: 'proceedings',
  },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'count',
  overTime: 'sum',
  polarity: 'lower',
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
    de: 'In Niedersachsen gibt es dazu keine amtliche Statistik und keine vergleichbaren Zahlen anderer Kommunen; die Werte sind eine eigene Erhebung der Kommune bei den Schulen. Die Zahl hängt auch vom Meldeverhalten der Schulen und von der Praxis und Besetzung der Behörde ab; sie misst nicht allein das Fernbleiben. Zwischen Kommunen ist sie nicht vergleichbar. Anzeigen, Verfahren, Bußgeldbescheide und betroffene Schülerinnen und Schüler werden nie vermischt. Ein Wert für ein Kalenderjahr gilt für dieses und wird nicht in Schuljahre umgerechnet.',
    en: 'In Lower Saxony there are no official statistics on this and no comparable figures of other municipalities; the figures are the municipality’s own collection from its schools. The number also depends on how schools report and on the practice and staffing of the authority; it does not measure absence alone. It is not comparable between municipalities. Notices, proceedings, fines and pupils concerned are never mixed. A figure for a calendar year holds for that year and is not converted into school years.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Vorlage „fehlzeiten“: Spalte „verfahren“; Niedersächsisches Schulgesetz § 176 (Ordnungswidrigkeiten)',
    formula: 'Vorlage „fehlzeiten“: Spalte „verfahren“',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Verfahren',
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
      value: 'verfahren',
      numerator: null,
      denominator: null,
    },
  ],
};
