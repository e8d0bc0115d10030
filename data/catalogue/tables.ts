import type { SourceTable } from './source-table.ts';

const offices = 'Statistische Ämter des Bundes und der Länder';
const destatis = 'Statistisches Bundesamt (Destatis)';

/** Captions that stand above or beside figures without meaning of their own, in every table. */
const neutral = ['Geschlecht', 'Berichtsjahr', 'Jahr', 'Stichtag', 'Schuljahr'];

const withoutCertificate = [
  'ohne Hauptschulabschluss',
  'ohne Ersten Schulabschluss',
  'ohne Ersten Schulabschluss (Hauptschulabschluss)',
  'ohne Hauptschulabschluss (Erster Schulabschluss)',
  'Absolventen/Abgänger ohne Hauptschulabschluss',
  'Absolvierende/Abgehende ohne Hauptschulabschluss',
];

/** Regionaldatenbank Deutschland: leavers of general schools, districts. */
const leavers: SourceTable = {
  id: '21111-02-06-4',
  codes: ['21111-02-06-4'],
  titles: [
    'Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten',
    'Absolventen/Abgänger allgemeinbildender Schulen nach Geschlecht und Abschlussarten',
  ],
  title: 'Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten - Schuljahr',
  statistic: 'Statistik der allgemeinbildenden Schulen',
  publisher: offices,
  licence: 'dl-de/by-2-0',
  yearMeaning: 'schoolYearEnd',
  referenceDay: null,
  yearEvidence:
    'Fußnote der Tabelle: „Die Angabe des Berichtsjahres bezieht sich auf das Jahr in dem das Schuljahr endet.“',
  measures: [
    { id: 'ohne-hauptschulabschluss', captions: [withoutCertificate], unit: 'Anzahl' },
    {
      id: 'insgesamt',
      captions: [
        [
          'Insgesamt',
          'Absolventen/Abgänger insgesamt',
          'Absolvierende/Abgehende insgesamt',
          'Absolventen/Abgänger insgesamt (einschl. Fachhochschulreife)',
        ],
      ],
      unit: 'Anzahl',
    },
  ],
  dimensions: ['geschlecht'],
  totals: ['Insgesamt', 'Zusammen'],
  wrappers: [
    ...neutral,
    'Absolvierende/Abgehende',
    'Absolventen/Abgänger',
    'Absolvierende/Abgehende allgemeinbildender Schulen',
    'Absolventen/Abgänger allgemeinbildender Schulen',
    'Absolvierende/Abgehende allgemeinbildender Schulen nach dem Abschluss',
    'Absolventen/Abgänger allgemeinbildender Schulen nach dem Abschluss',
    'Schulabschlüsse',
  ],
};

/** GENESIS-Online: leavers of general schools by Land, type of school, certificate and sex. */
const leaversOfStates: SourceTable = {
  id: '21111-0013',
  codes: ['21111-0013'],
  titles: [
    'Absolventen und Abgänger: Bundesländer, Schuljahr, Geschlecht, Schulart, Schulabschlüsse',
    'Absolvierende und Abgehende: Bundesländer, Schuljahr, Geschlecht, Schulart, Schulabschlüsse',
  ],
  title: 'Absolventen und Abgänger: Bundesländer, Schuljahr, Geschlecht, Schulart, Schulabschlüsse',
  statistic: 'Statistik der allgemeinbildenden Schulen',
  publisher: destatis,
  licence: null,
  yearMeaning: 'schoolYearEnd',
  referenceDay: null,
  yearEvidence:
    'Die Tabelle schreibt Schuljahre aus („2009/10“). Für eine bloße Jahreszahl gilt wie in 21111-02-06-4 derselben Statistik das Jahr, in dem das Schuljahr endet.',
  measures: [
    { id: 'ohne-hauptschulabschluss', captions: [withoutCertificate], unit: 'Anzahl' },
    { id: 'insgesamt', captions: [['Insgesamt']], unit: 'Anzahl' },
  ],
  dimensions: ['geschlecht', 'schulart'],
  totals: ['Insgesamt'],
  wrappers: [
    ...neutral,
    'Schulart',
    'Schulabschlüsse',
    'Bundesländer',
    'Absolventen und Abgänger',
    'Absolvierende und Abgehende',
  ],
};

/** Regionaldatenbank Deutschland: leavers of vocational schools with a general certificate, districts. */
const vocationalLeavers: SourceTable = {
  id: '21121-02-02-4',
  codes: ['21121-02-02-4'],
  titles: [
    'Absolvierende/Abgehende beruflicher Schulen nach Geschlecht und Abschlussarten',
    'Absolventen/Abgänger beruflicher Schulen nach Geschlecht und Abschlussarten',
  ],
  title: 'Absolvierende/Abgehende beruflicher Schulen nach Geschlecht und Abschlussarten - Schuljahr',
  statistic: 'Statistik der beruflichen Schulen',
  publisher: offices,
  licence: 'dl-de/by-2-0',
  yearMeaning: 'schoolYearEnd',
  referenceDay: null,
  yearEvidence:
    'Fußnote der Tabelle zu Nordrhein-Westfalen: „am Ende der Schuljahre 2005/06 (Jahr 2006) bis 2006/07 (Jahr 2007)“; das Jahr ist also das, in dem das Schuljahr endet.',
  measures: [
    {
      id: 'absolvierende',
      captions: [
        [
          'Absolvierende/Abgehende',
          'Absolventen/Abgänger',
          'Absolvierende/Abgehende beruflicher Schulen',
          'Absolventen/Abgänger beruflicher Schulen',
        ],
      ],
      unit: 'Anzahl',
    },
  ],
  dimensions: ['geschlecht', 'abschluss'],
  totals: ['Insgesamt', 'Zusammen'],
  wrappers: [...neutral, 'davon mit', 'davon', 'Schulabschlüsse'],
};

/** Regionaldatenbank Deutschland: unemployed and rates, yearly mean, districts. */
const unemployment: SourceTable = {
  id: '13211-02-05-4',
  codes: ['13211-02-05-4'],
  titles: [
    'Arbeitslose nach ausgewählten Personengruppen sowie Arbeitslosenquoten - Jahresdurchschnitt - (ab 2009)',
    'Arbeitslose nach ausgewählten Personengruppen sowie Arbeitslosenquoten - Jahresdurchschnitt',
  ],
  title:
    'Arbeitslose nach ausgewählten Personengruppen sowie Arbeitslosenquoten - Jahresdurchschnitt - (ab 2009)',
  statistic: 'Arbeitsmarktstatistik der Bundesagentur für Arbeit',
  publisher: offices,
  licence: 'dl-de/by-2-0',
  yearMeaning: 'calendarYear',
  referenceDay: null,
  yearEvidence: 'Titel der Tabelle: „Jahresdurchschnitt“',
  measures: [
    {
      id: 'arbeitslosenquote-15-bis-unter-25',
      captions: [
        [
          'Arbeitslosenquote bez. auf alle zivile Erwerbsp.',
          'Arbeitslosenquote bez. auf alle zivile Erwerbspers.',
          'Arbeitslosenquote bez. auf alle zivilen Erwerbsp.',
          'Arbeitslosenquote bez. auf alle zivilen Erwerbspers.',
          'Arbeitslosenquote bezogen auf alle zivilen Erwerbspersonen',
        ],
        ['15 bis unter 25 Jahre', '15 bis unter 25 Jahren', '15 - 25 Jahre'],
      ],
      unit: 'Prozent',
    },
  ],
  dimensions: [],
  totals: ['Insgesamt'],
  wrappers: [...neutral, 'Jahresdurchschnitt', 'Ausgewählte Personengruppen', 'Altersgruppen'],
};

/** Regionaldatenbank Deutschland: day care until 2002, districts. */
const dayCare: SourceTable = {
  id: '22541-01-01-4',
  codes: ['22541-01-01-4'],
  titles: ['Einrichtungen, genehmigte Plätze, tätige Personen - Stichtag 31.12.'],
  title: 'Einrichtungen, genehmigte Plätze, tätige Personen - Stichtag 31.12. (bis 2002)',
  statistic: 'Statistik der Kinder und tätigen Personen in Tageseinrichtungen',
  publisher: offices,
  licence: 'dl-de/by-2-0',
  yearMeaning: 'referenceDate',
  referenceDay: '12-31',
  yearEvidence: 'Titel der Tabelle: „Stichtag 31.12.“; die Zeitspalte nennt das volle Datum.',
  measures: [
    {
      id: 'plaetze-kindergartenkinder',
      captions: [
        ['Verfügbare Plätze', 'Genehmigte Plätze'],
        ['Plätze für Kindergartenkinder', 'Kindergartenkinder'],
      ],
      unit: 'Anzahl',
    },
  ],
  dimensions: [],
  totals: ['Insgesamt'],
  wrappers: [...neutral, 'Tageseinrichtungen für Kinder'],
};

/** Regionaldatenbank Deutschland: population, districts (level 4) and municipalities (level 5). */
const population: SourceTable = {
  id: '12411-01-01-4',
  codes: ['12411-01-01-4', '12411-01-01-5'],
  titles: [
    'Bevölkerung nach Geschlecht - Stichtag 31.12.',
    'Bevölkerungsstand: Bevölkerung nach Geschlecht -',
  ],
  title: 'Bevölkerung nach Geschlecht - Stichtag 31.12.',
  statistic: 'Fortschreibung des Bevölkerungsstandes',
  publisher: offices,
  licence: 'dl-de/by-2-0',
  yearMeaning: 'referenceDate',
  referenceDay: '12-31',
  yearEvidence: 'Titel der Tabelle: „Stichtag 31.12.“; die Kopfzeile nennt das volle Datum.',
  measures: [{ id: 'bevoelkerungsstand', captions: [], unit: 'Anzahl' }],
  dimensions: ['geschlecht'],
  totals: ['Insgesamt'],
  wrappers: [...neutral, 'Bevölkerung', 'Bevölkerungsstand', 'Bevölkerungsstand (Anzahl)'],
};

/** GENESIS-Online: population of Germany (0001), the Länder (0010) and the districts (0015). */
const populationOfDestatis: SourceTable = {
  id: '12411-0015',
  codes: ['12411-0015', '12411-0010', '12411-0001'],
  titles: [
    'Bevölkerung: Kreise, Stichtag',
    'Bevölkerung: Bundesländer, Stichtag',
    'Bevölkerung: Deutschland, Stichtag',
  ],
  title: 'Bevölkerung: Kreise, Stichtag',
  statistic: 'Fortschreibung des Bevölkerungsstandes',
  publisher: destatis,
  licence: null,
  yearMeaning: 'referenceDate',
  referenceDay: '12-31',
  yearEvidence:
    'Fortschreibung des Bevölkerungsstandes zum Stichtag 31.12. wie in 12411-01-01-4 derselben Statistik',
  measures: [{ id: 'bevoelkerungsstand', captions: [], unit: 'Anzahl' }],
  dimensions: ['geschlecht'],
  totals: ['Insgesamt'],
  wrappers: [...population.wrappers, 'Kreise', 'Bundesländer'],
};

export const genesisTables: readonly SourceTable[] = [
  leavers,
  leaversOfStates,
  vocationalLeavers,
  unemployment,
  dayCare,
  population,
  populationOfDestatis,
];
