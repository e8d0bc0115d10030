import type { Indicator } from '../indicator.ts';

export const absolvierendeBeruflicheSchulen: Indicator = {
  id: 'absolvierende-berufliche-schulen',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Absolvierende und Abgehende beruflicher Schulen mit allgemeinbildendem Abschluss',
    en: 'Leavers of vocational schools with a general certificate',
  },
  short: { de: 'Abschluss an beruflichen Schulen', en: 'Certificates at vocational schools' },
  statement: {
    de: 'Zeigt, wie viele junge Menschen an beruflichen Schulen einen allgemeinbildenden Abschluss nachholen oder einen höheren erwerben.',
    en: 'Shows how many young people earn a general certificate, or a higher one, at a vocational school.',
  },
  definition: {
    de: 'Absolvierende und Abgehende beruflicher Schulen eines Schuljahres, die dort einen allgemeinbildenden Abschluss erworben haben: Hauptschulabschluss, Mittlerer Abschluss, Fachhochschulreife, allgemeine oder fachgebundene Hochschulreife. Der zusätzlich erworbene schulische Teil der Fachhochschulreife steht in der Quelle nachrichtlich und ist nicht enthalten.',
    en: 'Leavers of vocational schools in a school year who earned a general certificate there: lower secondary, intermediate, entrance qualification for universities of applied sciences, general or subject-related university entrance qualification. The additionally earned school part of the Fachhochschulreife is a memo item of the source and not included.',
  },
  formula: {
    de: 'Anzahl der Absolvierenden und Abgehenden beruflicher Schulen mit allgemeinbildendem Abschluss',
    en: 'Number of leavers of vocational schools with a general certificate',
  },
  unit: { de: 'Personen', en: 'persons' },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'count',
  overTime: 'sum',
  polarity: 'none',
  range: { min: 0, max: null },
  countsPersons: true,
  interval: 'none',
  effect: 'output',
  periodicity: 'schoolYear',
  dimensions: ['geschlecht', 'abschluss'],
  regionalLevel: {
    de: 'Deutschland, Länder, Regierungsbezirke und Statistische Regionen, Kreise und kreisfreie Städte',
    en: 'Germany, Länder, administrative and statistical regions, districts',
  },
  sources: [
    {
      publisher: 'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland',
      title: 'Absolvierende/Abgehende beruflicher Schulen nach Geschlecht und Abschlussarten',
      table: '21121-02-02-4',
      url: 'https://www.regionalstatistik.de/genesis/online?operation=table&code=21121-02-02-4',
      licence: 'dl-de/by-2-0',
    },
  ],
  notes: {
    de: 'Das Berichtsjahr ist das Jahr, in dem das Schuljahr endet. Laut Fußnote der Tabelle sind die Ergebnisse für Niedersachsen und Schleswig-Holstein ab 2018/19 und für Sachsen-Anhalt ab 2017/18 auf ein Vielfaches von 3, für Nordrhein-Westfalen ab 2019/20 auf ein Vielfaches von 5 gerundet; Summen der Abschlussarten können deshalb von der Gesamtzahl abweichen. Niedersachsen: Der Mittlere Abschluss schließt den schulischen Teil der Fachhochschulreife ein, die Fachhochschulreife enthält ihn nicht.',
    en: 'The reporting year is the year in which the school year ends. According to the table’s footnote, results for Lower Saxony and Schleswig-Holstein (from 2018/19) and Saxony-Anhalt (from 2017/18) are rounded to a multiple of 3, for North Rhine-Westphalia (from 2019/20) to a multiple of 5; sums of the certificates may therefore differ from the total. Lower Saxony: the intermediate certificate includes the school part of the Fachhochschulreife, the Fachhochschulreife does not.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Spalten und Fußnoten der Tabelle 21121-02-02-4: Die vier Abschlussarten („davon mit“) ergeben die Gesamtzahl, der schulische Teil der Fachhochschulreife steht „nachrichtlich“',
    formula: 'Spalte „Absolvierende/Abgehende“ der Tabelle 21121-02-02-4',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Anzahl von Personen',
    aggregation: 'Folgt aus der Formel: Anzahlen werden addiert',
    overTime: 'Folgt aus der Formel: Anzahlen werden addiert',
    periodicity: 'Titel der Tabelle 21121-02-02-4: „Schuljahr“',
    effect: 'nicht belegt',
    interval: 'nicht belegt',
  },
  selectors: [
    { kind: 'table', table: '21121-02-02-4', value: 'absolvierende', numerator: null, denominator: null },
  ],
};
