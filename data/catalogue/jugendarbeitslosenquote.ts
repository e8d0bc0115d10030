import type { Indicator } from '../indicator.ts';

export const jugendarbeitslosenquote: Indicator = {
  id: 'jugendarbeitslosenquote',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: {
    de: 'Arbeitslosenquote der 15- bis unter 25-Jährigen',
    en: 'Unemployment rate of those aged 15 to under 25',
  },
  short: { de: 'Jugendarbeitslosenquote', en: 'Youth unemployment' },
  statement: {
    de: 'Zeigt, wie viele der jungen Erwerbspersonen keine Arbeit haben, und damit einen Teil der Bedingungen am Übergang von der Schule in den Beruf.',
    en: 'Shows how many of the young labour force are without work, and so part of the conditions for the transition from school to work.',
  },
  definition: {
    de: 'Arbeitslose im Alter von 15 bis unter 25 Jahren im Jahresdurchschnitt, bezogen auf alle zivilen Erwerbspersonen dieses Alters.',
    en: 'Unemployed persons aged 15 to under 25 as a yearly mean, related to the whole civilian labour force of that age.',
  },
  formula: {
    de: 'Arbeitslose (15 bis unter 25 Jahre) ÷ alle zivilen Erwerbspersonen (15 bis unter 25 Jahre) × 100; von der Quelle berechnet, der Nenner wird nicht mitgeliefert',
    en: 'Unemployed (15 to under 25) ÷ civilian labour force (15 to under 25) × 100; computed by the source, the denominator is not delivered',
  },
  unit: { de: 'Prozent der zivilen Erwerbspersonen', en: 'per cent of the civilian labour force' },
  symbol: '%',
  decimals: 1,
  factor: 1,
  aggregation: 'deliveredRate',
  overTime: 'none',
  polarity: 'lower',
  range: { min: 0, max: 100 },
  countsPersons: true,
  interval: 'none',
  effect: 'context',
  periodicity: 'year',
  dimensions: [],
  regionalLevel: {
    de: 'Deutschland, Länder, Regierungsbezirke und Statistische Regionen, Kreise und kreisfreie Städte',
    en: 'Germany, Länder, administrative and statistical regions, districts',
  },
  sources: [
    {
      publisher:
        'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland (Arbeitsmarktstatistik der Bundesagentur für Arbeit)',
      title:
        'Arbeitslose nach ausgewählten Personengruppen sowie Arbeitslosenquoten - Jahresdurchschnitt - (ab 2009)',
      table: '13211-02-05-4',
      url: 'https://www.regionalstatistik.de/genesis/online?operation=table&code=13211-02-05-4',
      licence: 'dl-de/by-2-0',
    },
  ],
  notes: {
    de: 'Die Quelle liefert die Quote ohne ihren Nenner. Sie wird deshalb gezeigt, wie sie geliefert ist, und nie über Gebiete oder Jahre zusammengefasst. Seit 2005 beruhen die Daten auf dem Fachverfahren der Bundesagentur, auf Lieferungen zugelassener kommunaler Träger und, wo diese fehlen, auf ergänzenden Schätzungen. Für Regierungsbezirke und Statistische Regionen in Rheinland-Pfalz und Sachsen fehlen die Berichtsjahre 2008 bis 2013.',
    en: 'The source delivers the rate without its denominator. It is therefore shown as delivered and never combined over areas or years. Since 2005 the data rest on the Federal Employment Agency’s own system, on deliveries of licensed municipal providers and, where these are missing, on supplementary estimates. For the regions of Rhineland-Palatinate and Saxony the reporting years 2008 to 2013 are missing.',
  },
  evidence: {
    number: 'nicht belegt',
    definition:
      'Tabelle 13211-02-05-4, Spalte „Arbeitslosenquote bez. auf alle zivile Erwerbsp.“, „15 bis unter 25 Jahre“, Titel „Jahresdurchschnitt“',
    formula: 'Tabelle 13211-02-05-4, Bezug „auf alle zivile Erwerbsp.“',
    polarity: '§ 1 SGB III: dem Entstehen von Arbeitslosigkeit entgegenwirken',
    range: 'Folgt aus der Formel: Anteil einer Teilmenge',
    aggregation: 'Folgt aus der Quelle: Der Nenner fehlt, Quoten lassen sich nicht mitteln',
    overTime: 'Folgt aus der Quelle: Jahresdurchschnitt ohne Nenner',
    periodicity: 'Titel der Tabelle 13211-02-05-4: „Jahresdurchschnitt“',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Quelle: Der Nenner der Quote wird nicht geliefert',
  },
  selectors: [
    {
      kind: 'table',
      table: '13211-02-05-4',
      value: 'arbeitslosenquote-15-bis-unter-25',
      numerator: null,
      denominator: null,
    },
  ],
};
