import type { Indicator } from '../indicator.ts';

export const kindergartenplaetze: Indicator = {
  id: 'kindergartenplaetze',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: { de: 'Verfügbare Plätze für Kindergartenkinder', en: 'Available places for kindergarten children' },
  short: { de: 'Kindergartenplätze', en: 'Kindergarten places' },
  statement: {
    de: 'Zeigt das Angebot an Plätzen für Kindergartenkinder in Tageseinrichtungen (historische Reihe bis 2002).',
    en: 'Shows the supply of places for kindergarten children in day care (historical series until 2002).',
  },
  definition: {
    de: 'Verfügbare (genehmigte) Plätze für Kindergartenkinder in Tageseinrichtungen für Kinder am 31. Dezember, unabhängig davon, in welcher Art von Einrichtung der Platz liegt.',
    en: 'Available (licensed) places for kindergarten children in day care on 31 December, whatever the kind of institution that holds the place.',
  },
  formula: {
    de: 'Anzahl der verfügbaren Plätze für Kindergartenkinder am Stichtag',
    en: 'Number of available places for kindergarten children on the reference date',
  },
  unit: { de: 'Plätze', en: 'places' },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'stock',
  overTime: 'last',
  polarity: 'none',
  range: { min: 0, max: null },
  countsPersons: false,
  interval: 'none',
  effect: 'input',
  periodicity: 'date',
  dimensions: [],
  regionalLevel: {
    de: 'Deutschland, Länder, Regierungsbezirke und Statistische Regionen, Kreise und kreisfreie Städte',
    en: 'Germany, Länder, administrative and statistical regions, districts',
  },
  sources: [
    {
      publisher: 'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland',
      title: 'Einrichtungen, genehmigte Plätze, tätige Personen - Stichtag 31.12. (bis 2002)',
      table: '22541-01-01-4',
      url: 'https://www.regionalstatistik.de/genesis/online?operation=table&code=22541-01-01-4',
      licence: 'dl-de/by-2-0',
    },
  ],
  notes: {
    de: 'Die Tabelle endet 2002; für spätere Jahre werden betreute Kinder statt Plätze erhoben. Die Zahl der Plätze sagt ohne die Zahl der Kinder nichts über die Versorgung. Thüringen 1994: Eisenach ist im Wartburgkreis enthalten. Berlin 1994 und 1998: Gebietsstand 01.01.2001; Sachsen 1994: Gebietsstand 01.01.1996.',
    en: 'The table ends in 2002; for later years children in care are counted instead of places. Without the number of children the number of places says nothing about coverage. Thuringia 1994: Eisenach is contained in Wartburgkreis. Berlin 1994 and 1998: boundaries of 2001-01-01; Saxony 1994: boundaries of 1996-01-01.',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Tabelle 22541-01-01-4, Spalte „Verfügbare Plätze“, „Plätze für Kindergartenkinder“',
    formula: 'Tabelle 22541-01-01-4, Spalte „Plätze für Kindergartenkinder“',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Plätzen',
    aggregation: 'Folgt aus der Formel: Bestand an einem Stichtag, über Gebiete addierbar',
    overTime: 'Titel der Tabelle 22541-01-01-4: „Stichtag 31.12.“; es gilt der letzte Stichtag',
    periodicity: 'Titel der Tabelle 22541-01-01-4: „Stichtag 31.12.“',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Formel: Bestand, keine unabhängigen Ereignisse',
  },
  selectors: [
    {
      kind: 'table',
      table: '22541-01-01-4',
      value: 'plaetze-kindergartenkinder',
      numerator: null,
      denominator: null,
    },
  ],
};
