import type { Indicator } from '../indicator.ts';

export const bevoelkerung: Indicator = {
  id: 'bevoelkerung',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: { de: 'Bevölkerung', en: 'Population' },
  short: { de: 'Bevölkerung', en: 'Population' },
  statement: {
    de: 'Zeigt, wie viele Menschen in einem Gebiet leben; Rahmenbedingung für alle anderen Kennzahlen.',
    en: 'Shows how many people live in an area; context for all other indicators.',
  },
  definition: {
    de: 'Bevölkerungsstand am 31. Dezember nach der Fortschreibung des Bevölkerungsstandes.',
    en: 'Population on 31 December according to the intercensal updates of population.',
  },
  formula: {
    de: 'Anzahl der Einwohnerinnen und Einwohner am Stichtag',
    en: 'Number of inhabitants on the reference date',
  },
  unit: { de: 'Einwohnerinnen und Einwohner', en: 'inhabitants' },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'stock',
  overTime: 'last',
  polarity: 'none',
  range: { min: 0, max: null },
  countsPersons: true,
  interval: 'none',
  effect: 'context',
  periodicity: 'date',
  dimensions: ['geschlecht'],
  regionalLevel: {
    de: 'Deutschland, Länder, Regierungsbezirke und Statistische Regionen, Kreise und kreisfreie Städte, Gemeinden',
    en: 'Germany, Länder, administrative and statistical regions, districts, municipalities',
  },
  sources: [
    {
      publisher: 'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland',
      title: 'Bevölkerung nach Geschlecht - Stichtag 31.12.',
      table: '12411-01-01-4',
      url: 'https://www.regionalstatistik.de/genesis/online?operation=table&code=12411-01-01-4',
      licence: 'dl-de/by-2-0',
    },
    {
      publisher: 'Statistisches Bundesamt (Destatis)',
      title: 'Bevölkerung: Kreise, Stichtag',
      table: '12411-0015',
      url: 'https://genesis.destatis.de/datenbank/online/statistic/12411/table/12411-0015',
      licence: null,
    },
    {
      publisher: 'Landesamt für Statistik Niedersachsen (LSN), LSN-Online',
      title: 'Bevölkerung (Erhebung 12411, Fortschreibung des Bevölkerungsstandes)',
      table: 'A100001G',
      url: 'https://www1.nls.niedersachsen.de/statistik/default.asp',
      licence: null,
    },
  ],
  notes: {
    de: 'Bis 2010 und ab 2011 (Grundlage Zensus 2011) beruhen die Werte auf verschiedenen Grundlagen. Die Entwicklung ab 2016 ist wegen methodischer Änderungen nur bedingt mit den Vorjahren vergleichbar. Nordrhein-Westfalen 31.12.2016: Für sechs Kommunen ist das Ergebnis unplausibel.',
    en: 'Figures until 2010 and from 2011 (based on the 2011 census) rest on different bases. The development from 2016 is comparable with earlier years only to a limited extent because of changed methods. North Rhine-Westphalia 2016-12-31: for six municipalities the result is implausible.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Titel und Statistik der Tabelle 12411-01-01-4: „Fortschreibung des Bevölkerungsstandes“, „Stichtag 31.12.“',
    formula: 'Inhalt der Tabelle 12411-01-01-4: „Bevölkerungsstand (Anzahl)“',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Personen',
    aggregation: 'Folgt aus der Formel: Bestand an einem Stichtag, über Gebiete addierbar',
    overTime: 'Titel der Tabelle 12411-01-01-4: „Stichtag 31.12.“; es gilt der letzte Stichtag',
    periodicity: 'Titel der Tabelle 12411-01-01-4: „Stichtag 31.12.“',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Formel: Bestand, keine unabhängigen Ereignisse',
  },
  selectors: [
    {
      kind: 'table',
      table: '12411-01-01-4',
      value: 'bevoelkerungsstand',
      numerator: null,
      denominator: null,
    },
    { kind: 'table', table: '12411-0015', value: 'bevoelkerungsstand', numerator: null, denominator: null },
    { kind: 'table', table: 'A100001G', value: 'bevoelkerungsstand', numerator: null, denominator: null },
  ],
};
