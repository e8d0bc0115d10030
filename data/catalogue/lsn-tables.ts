import type { SourceTable } from './source-table.ts';

/** LSN-Online: population on the last day of a quarter, down to municipalities and Samtgemeinden. */
const population: SourceTable = {
  id: 'A100001G',
  codes: ['A100001G'],
  titles: [],
  title: 'Bevölkerung',
  statistic: 'Erhebung 12411, Fortschreibung des Bevölkerungsstandes',
  publisher: 'Landesamt für Statistik Niedersachsen (LSN)',
  licence: null,
  yearMeaning: 'referenceDate',
  referenceDay: '12-31',
  yearEvidence:
    'Die Tabelle nennt den Stichtag als Datum (Quartalsende). Für eine bloße Jahreszahl gilt wie in 12411-01-01-4 derselben Erhebung der 31.12.',
  measures: [
    {
      id: 'bevoelkerungsstand',
      captions: [
        [
          'Bevölkerung',
          'Bevölkerung insgesamt',
          'Bevölkerungsstand',
          'Einwohner',
          'Einwohnerinnen und Einwohner',
        ],
      ],
      unit: null,
    },
  ],
  dimensions: ['geschlecht'],
  totals: ['Insgesamt', 'Zusammen'],
  wrappers: ['Geschlecht', 'Stichtag', 'Anzahl', 'Personen'],
};

export const lsnTables: readonly SourceTable[] = [population];
