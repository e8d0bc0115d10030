import type { Indicator } from '../indicator.ts';

export const unentschuldigteFehltageJe100: Indicator = {
  id: 'unentschuldigte-fehltage-je-100',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Unentschuldigte Fehltage je 100 Schülerinnen und Schüler',
    en: 'Unexcused days absent per 100 pupils',
  },
  short: {
    de: 'Unentschuldigte Fehltage',
    en: 'Unexcused days absent',
  },
  statement: {
    de: 'Zeigt das Ausmaß des unentschuldigten Fernbleibens vom Unterricht unabhängig von der Größe der Schulen.',
    en: 'Shows the extent of unexcused absence from lessons whatever the size of the schools.',
  },
  definition: {
    de: 'Summe der unentschuldigten Fehltage der Schülerinnen und Schüler eines Schuljahres, bezogen auf 100 Schülerinnen und Schüler der meldenden Schulen. Gezählt werden Tage, nicht Personen und nicht Fälle.',
    en: 'Sum of unexcused days absent of all pupils in a school year, per 100 pupils of the reporting schools. Days are counted, neither persons nor cases.',
  },
  formula: {
    de: 'Unentschuldigte Fehltage ÷ Schülerinnen und Schüler × 100',
    en: 'Unexcused days absent ÷ pupils × 100',
  },
  unit: {
    de: 'Tage je 100 Schülerinnen und Schüler',
    en: 'days per 100 pupils',
  },
  symbol: '',
  decimals: 1,
  factor: 100,
  aggregation: 'rate',
  overTime: 'none',
  polarity: 'lower',
  range: { min: 0, max: null },
  countsPersons: true,
  interval: 'none',
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
    de: 'In Niedersachsen gibt es dazu keine amtliche Statistik und keine vergleichbaren Zahlen anderer Kommunen; die Werte sind eine eigene Erhebung der Kommune bei den Schulen. Melden nicht alle Schulen, steht „x von y Schulen“ beim Wert; der Vergleich mit anderen Zeiträumen ist dann eingeschränkt, weil andere Schulen dahinterstehen. Was als unentschuldigt gilt, entscheidet die Schule; die Praxis unterscheidet sich. Fehltage häufen sich bei wenigen Schülerinnen und Schülern; ein Intervall wird deshalb nicht angegeben. Fehltage, Fehlstunden, betroffene Schülerinnen und Schüler, Anzeigen und Verfahren sind verschiedene Kennzahlen und werden nie vermischt. Halbjahreswerte werden nicht zu Schuljahren zusammengefasst.',
    en: 'In Lower Saxony there are no official statistics on this and no comparable figures of other municipalities; the figures are the municipality’s own collection from its schools. Where not all schools report, “x of y schools” stands beside the figure; comparison with other periods is then limited, since other schools stand behind them. What counts as unexcused is decided by the school; practice differs. Days absent cluster in few pupils, so no interval is given. Days, lessons, pupils concerned, notices and proceedings are different indicators and never mixed. Figures of half-years are not folded into school years.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Vorlage „fehlzeiten“: Spalten „unentschuldigte_tage“ und „schueler“',
    formula: 'Vorlage „fehlzeiten“: „unentschuldigte_tage“ ÷ „schueler“ × 100',
    polarity: 'Niedersächsisches Schulgesetz § 58: Pflicht, regelmäßig am Unterricht teilzunehmen',
    range: 'Folgt aus der Formel: Tage können nicht negativ sein, eine obere Grenze gibt es nicht',
    aggregation: 'Folgt aus der Formel: Summe der Zähler durch Summe der Nenner',
    overTime: 'Folgt aus der Formel: Im Nenner stünden dieselben Schülerinnen und Schüler mehrfach',
    periodicity: 'Vorlage „fehlzeiten“: Spalte „berichtszeitraum“ (Schuljahr)',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Definition: Fehltage häufen sich bei wenigen Personen und sind nicht unabhängig',
  },
  selectors: [
    {
      kind: 'template',
      template: 'fehlzeiten',
      value: null,
      numerator: 'unentschuldigte_tage',
      denominator: 'schueler',
    },
  ],
};
