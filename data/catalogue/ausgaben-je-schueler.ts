import type { Indicator } from '../indicator.ts';

export const ausgabenJeSchueler: Indicator = {
  id: 'ausgaben-je-schueler',
  definitionVersion: 1,
  number: 'nicht belegt',
  title: { de: 'Ausgaben je Schülerin und Schüler', en: 'Expenditure per pupil' },
  short: { de: 'Ausgaben je Schüler', en: 'Expenditure per pupil' },
  statement: {
    de: 'Zeigt, wie viel Mittel im Jahr durchschnittlich für die Ausbildung einer Schülerin oder eines Schülers an öffentlichen Schulen zur Verfügung stehen; ein Vergleichswert der Länder.',
    en: 'Shows how much money is available on average in a year for educating one pupil at public schools; a figure for comparing the Länder.',
  },
  definition: {
    de: 'Ausgaben der öffentlichen Haushalte für öffentliche Schulen je Schülerin und Schüler und Jahr: Personalausgaben (einschließlich Zuschlägen für Beihilfen und Versorgung), laufender Sachaufwand und Investitionsausgaben.',
    en: 'Expenditure of public budgets on public schools per pupil and year: staff (including supplements for health care and pensions), running costs and investment.',
  },
  formula: {
    de: '(Personalausgaben + laufender Sachaufwand + Investitionsausgaben) ÷ Zahl der Schülerinnen und Schüler; von der Quelle berechnet und gerundet, die Teile werden nicht mitgeliefert',
    en: '(Staff + running costs + investment) ÷ number of pupils; computed and rounded by the source, the parts are not delivered',
  },
  unit: { de: 'Euro je Schülerin und Schüler', en: 'euros per pupil' },
  symbol: '',
  decimals: 0,
  factor: 1,
  aggregation: 'deliveredRate',
  overTime: 'none',
  polarity: 'none',
  range: { min: 0, max: null },
  countsPersons: false,
  interval: 'none',
  effect: 'input',
  periodicity: 'year',
  dimensions: ['schulart'],
  regionalLevel: { de: 'Deutschland, Länder', en: 'Germany, Länder' },
  sources: [
    {
      publisher: 'Statistisches Bundesamt (Destatis)',
      title: 'Statistischer Bericht – Ausgaben je Schülerin und Schüler',
      table: '21711-02',
      url: 'https://www.destatis.de/DE/Themen/Gesellschaft-Umwelt/Bildung-Forschung-Kultur/Bildungsfinanzen-Ausbildungsfoerderung/Glossar/ausgaben-schueler.html',
      licence: null,
    },
  ],
  notes: {
    de: 'Die Quelle rundet auf volle hundert Euro und liefert weder Ausgaben noch Schülerzahlen mit. Die Werte werden deshalb gezeigt, wie sie geliefert sind, und nie über Gebiete, Schularten oder Jahre zusammengefasst. Ein Strich in der Datei heißt, dass es keinen Wert gibt, nicht null Euro. Das letzte Jahr ist vorläufig (p).',
    en: 'The source rounds to full hundreds of euros and delivers neither expenditure nor numbers of pupils. The figures are therefore shown as delivered and never combined over areas, types of school or years. A dash in the file says that there is no figure, not zero euros. The last year is provisional (p).',
  },
  evidence: {
    number: 'nicht belegt',
    definition: 'Statistisches Bundesamt, Glossar „Ausgaben je Schülerin und Schüler“',
    formula:
      'Statistisches Bundesamt, Glossar: Addition von Personalausgaben, laufendem Sachaufwand und Investitionsausgaben',
    polarity: 'nicht belegt',
    range: 'Folgt aus der Formel: Ausgaben durch eine Anzahl von Personen',
    aggregation: 'Folgt aus der Quelle: Zähler und Nenner fehlen, Durchschnitte lassen sich nicht mitteln',
    overTime: 'Folgt aus der Quelle: Jahreswerte ohne Zähler und Nenner',
    periodicity: 'Spalte „Jahr“ der Datei; Statistisches Bundesamt, Glossar: „jährlich“',
    effect: 'nicht belegt',
    interval: 'Folgt aus der Formel: Geldbetrag, keine unabhängigen Ereignisse',
  },
  selectors: [
    {
      kind: 'table',
      table: '21711-02',
      value: 'ausgaben-je-schueler',
      numerator: null,
      denominator: null,
    },
  ],
};
