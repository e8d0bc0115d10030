import type { SourceTable } from './source-table.ts';

/** Destatis, Statistischer Bericht: expenditure per pupil, Länder and types of school (sheets "csv-21711-…"). */
const expenditurePerPupil: SourceTable = {
  id: '21711-02',
  codes: ['21711-01', '21711-02', '21711-03', '21711-b01'],
  titles: ['Ausgaben je Schülerin und Schüler', 'Ausgaben für öffentliche Schulen je Schülerin und Schüler'],
  title: 'Ausgaben je Schülerin und Schüler',
  statistic: 'Bildungsberichterstattung für nationale Zwecke',
  publisher: 'Statistisches Bundesamt (Destatis)',
  licence: null,
  yearMeaning: 'calendarYear',
  referenceDay: null,
  yearEvidence:
    'Statistisches Bundesamt, Pressemitteilung vom März 2025: „Die öffentlichen Haushalte haben im Jahr 2023 durchschnittlich 9 800 Euro … ausgegeben“; Grundschulen 8 400, Gymnasien 10 900 Euro wie in den Zeilen mit „2023“.',
  measures: [
    {
      id: 'ausgaben-je-schueler',
      captions: [['Ausgaben je Schüler', 'Ausgaben je Schülerin und Schüler', 'Ausgaben je Schüler/-in']],
      unit: 'Euro',
    },
  ],
  dimensions: ['schulart'],
  totals: ['Insgesamt', 'Zusammen', 'Alle Schularten'],
  wrappers: ['Jahr', 'Berichtsjahr', 'Schulart', 'Bundesländer', 'Allgemeinbildende und berufliche Schulen'],
};

export const reportTables: readonly SourceTable[] = [expenditurePerPupil];
