import type { Indicator } from '../indicator.ts';

export const anteilUeber10UnentschuldigteFehltage: Indicator = {
  id: 'anteil-ueber-10-unentschuldigte-fehltage',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Schülerinnen und Schüler mit mehr als 10 unentschuldigten Fehltagen',
    en: 'Pupils with more than 10 unexcused days absent',
  },
  short: {
    de: 'Mehr als 10 unentschuldigte Fehltage',
    en: 'More than 10 unexcused days',
  },
  statement: {
    de: 'Zeigt, welcher Anteil der Schülerinnen und Schüler in einem Ausmaß fernbleibt, bei dem Hilfe und Verfahren üblicherweise beginnen.',
    en: 'Shows what share of pupils stay away to an extent at which support and proceedings usually begin.',
  },
  definition: {
    de: 'Schülerinnen und Schüler mit mehr als 10 unentschuldigten Fehltagen in einem Schuljahr, bezogen auf alle Schülerinnen und Schüler der meldenden Schulen. Gezählt werden Personen, jede einmal.',
    en: 'Pupils with more than 10 unexcused days absent in a school year, related to all pupils of the reporting schools. Persons are counted, each once.',
  },
  formula: {
    de: 'Schülerinnen und Schüler mit mehr als 10 unentschuldigten Fehltagen ÷ Schülerinnen und Schüler × 100',
    en: 'Pupils with more than 10 unexcused days absent ÷ pupils × 100',
  },
  unit: {
    de: 'Prozent der Schülerinnen und Schüler',
    en: 'per cent of pupils',
  },
  symbol: '%',
  decimals: 1,
  factor: 100,
  aggregation: 'rate',
  overTime: 'none',
  polarity: 'lower',
  range: { min: 0, max: 100 },
  countsPersons: true,
  interval: 'wilson',
  effect: 'outcome',
  periodicity: 'schoolYear',
  dimensions: ['schulform', 'schule'],
  regionalLevel: {
    de: 'Kommune, Schulform, einzelne Schule (Ort der Schule)',
    en: 'municipality, school form, single school (where the school is)',
  },
  sources: [
    {
      publisher: 'Kommune (eigene Erhebung)',
      title: 'Rückmeldungen der Schulen zu Fehlzeiten (Vorlage „fehlzeiten“)',
      table: null,
      url: null,
      licence: null,
    },
  ],
  notes: {
    de: 'In Niedersachsen gibt es dazu keine amtliche Statistik und keine vergleichbaren Zahlen anderer Kommunen; die Werte sind eine eigene Erhebung der Kommune bei den Schulen. Melden nicht alle Schulen, steht „x von y Schulen“ beim Wert; der Vergleich mit anderen Zeiträumen ist dann eingeschränkt, weil andere Schulen dahinterstehen. Die Schwelle „mehr als 10 Tage“ gehört zur Definition: Reihen mit anderer Schwelle (mehr als 5, 11 bis 20, über 40 Tage) sind andere Kennzahlen. Halbjahreswerte lassen sich nicht zu Schuljahren zusammenfassen, weil sich die Tage einer Person über die Halbjahre verteilen.',
    en: 'In Lower Saxony there are no official statistics on this and no comparable figures of other municipalities; the figures are the municipality’s own collection from its schools. Where not all schools report, “x of y schools” stands beside the figure; comparison with other periods is then limited, since other schools stand behind them. The threshold “more than 10 days” is part of the definition: series with another threshold (more than 5, 11 to 20, over 40 days) are other indicators. Figures of half-years cannot be folded into school years, because one person’s days spread over the half-years.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Vorlage „fehlzeiten“: Spalten „schueler_ueber_10_tage“ und „schueler“',
    formula: 'Vorlage „fehlzeiten“: „schueler_ueber_10_tage“ ÷ „schueler“ × 100',
    polarity: 'Niedersächsisches Schulgesetz § 58: Pflicht, regelmäßig am Unterricht teilzunehmen',
    range: 'Folgt aus der Formel: Anteil einer Teilmenge',
    aggregation: 'Folgt aus der Formel: Summe der Zähler durch Summe der Nenner',
    overTime: 'Folgt aus der Definition: Tage einer Person verteilen sich über die Zeiträume',
    periodicity: 'Vorlage „fehlzeiten“: Spalte „berichtszeitraum“ (Schuljahr)',
    effect: 'nicht belegt',
    interval: 'Wilson 1927; Newcombe 1998 (Anteil gezählter Personen)',
  },
  selectors: [
    {
      kind: 'template',
      template: 'fehlzeiten',
      value: null,
      numerator: 'schueler_ueber_10_tage',
      denominator: 'schueler',
    },
  ],
};
