import type { Delivery, DeliveryMatch } from '../delivery.ts';

const invented = 'Erfunden wie alles in der Demonstration.';

/** What all of them have in common unless they say otherwise. */
const usual = {
  expected: [],
  returns: null,
  activeUntil: null,
  howToSend: null,
  note: invented,
} satisfies Partial<Delivery>;

function byIndicators(...indicators: string[]): DeliveryMatch {
  return { formats: [], code: null, title: null, indicators };
}

function office(name: string, mailbox: string): Delivery['sender'] {
  return { name, email: `${mailbox}@musterland.example` };
}

const absence = byIndicators(
  'unentschuldigte-fehltage-je-100',
  'entschuldigte-fehltage-je-100',
  'anteil-ueber-10-unentschuldigte-fehltage',
  'anzeigen-schulpflichtverletzung',
  'verfahren-schulpflichtverletzung',
);

const returns: Delivery[] = [
  {
    ...usual,
    key: 'fehlzeiten-schuljahr',
    title: 'Fehlzeiten im Schuljahr',
    source: 'Rückmeldungen der Schulen zu Fehlzeiten',
    sender: office('Fachdienst Schule, Geschäftszimmer', 'schule'),
    rhythm: 'schoolYear',
    due: { kind: 'fixedDay', day: '09-30' },
    match: absence,
    returns: { forms: [], providers: [] },
    activeFrom: '2020-07-31',
    howToSend:
      'Bitte tragen Sie die Zahlen in die Vorlage „Fehlzeiten“ ein (eine Zeile je Schule, keine Namen von Schülerinnen und Schülern) und senden Sie die Datei als Antwort auf diese Nachricht.',
  },
  {
    ...usual,
    key: 'fehlzeiten-halbjahr',
    title: 'Fehlzeiten im Schulhalbjahr',
    source: 'Rückmeldungen der Gymnasien und Gesamtschulen zu Fehlzeiten',
    sender: office('Fachdienst Schule, Geschäftszimmer', 'schule'),
    rhythm: 'schoolHalf',
    due: { kind: 'after', days: 42 },
    match: absence,
    returns: {
      forms: ['gymnasium', 'integrierte-gesamtschule', 'kooperative-gesamtschule'],
      providers: [],
    },
    activeFrom: '2027-01-31',
  },
];

const official: Delivery[] = [
  {
    ...usual,
    key: 'schulabgaenge',
    title: 'Schulabgänge nach Abschlüssen',
    source: 'Regionaldatenbank 21111-02-06-4',
    sender: { name: 'Landesamt für Statistik, Auskunftsdienst', email: null },
    rhythm: 'schoolYear',
    due: { kind: 'fixedDay', day: '03-31' },
    match: byIndicators('abgehende-ohne-hauptschulabschluss'),
    activeFrom: '2020-07-31',
  },
  {
    ...usual,
    key: 'berufliche-abschluesse',
    title: 'Abschlüsse an beruflichen Schulen',
    source: 'Statistik der beruflichen Schulen',
    sender: office('Berufsbildende Schulen, Verwaltung', 'bbs'),
    rhythm: 'schoolYear',
    due: { kind: 'fixedDay', day: '11-30' },
    match: byIndicators('absolvierende-berufliche-schulen'),
    activeFrom: '2020-07-31',
  },
  {
    ...usual,
    key: 'jugendarbeitslosigkeit',
    title: 'Jugendarbeitslosigkeit im Jahresdurchschnitt',
    source: 'Statistik der Bundesagentur für Arbeit',
    sender: { name: 'Statistik-Service der Agentur für Arbeit', email: null },
    rhythm: 'year',
    due: { kind: 'fixedDay', day: '02-15' },
    match: byIndicators('jugendarbeitslosenquote'),
    activeFrom: '2020-12-31',
  },
  {
    ...usual,
    key: 'bevoelkerung',
    title: 'Bevölkerungsstand am 31.12.',
    source: 'Fortschreibung des Bevölkerungsstands',
    sender: { name: 'Landesamt für Statistik, Auskunftsdienst', email: null },
    rhythm: 'year',
    due: { kind: 'fixedDay', day: '11-30' },
    match: byIndicators('bevoelkerung'),
    activeFrom: '2020-12-31',
  },
  {
    ...usual,
    key: 'kindergartenplaetze',
    title: 'Plätze für Kindergartenkinder',
    source: 'Kita-Bedarfsplanung',
    sender: office('Fachdienst Jugend, Kita-Planung', 'kita-planung'),
    rhythm: 'year',
    due: { kind: 'fixedDay', day: '06-30' },
    match: byIndicators('kindergartenplaetze'),
    activeFrom: '2020-12-31',
    howToSend:
      'Bitte senden Sie uns die Zahl der genehmigten Plätze am 31.12. als Antwort auf diese Nachricht.',
  },
];

const own: Delivery[] = [
  {
    ...usual,
    key: 'besuche-bildungsportal',
    title: 'Besuche des Bildungsportals',
    source: 'Matomo des Bildungsportals',
    sender: office('Bildungsbüro, Online-Redaktion', 'bildungsportal'),
    rhythm: 'month',
    due: { kind: 'after', days: 10 },
    match: byIndicators('besuche-bildungsportal'),
    activeFrom: '2019-11-30',
  },
  {
    ...usual,
    key: 'betriebsbefragung',
    title: 'Betriebsbefragung',
    source: 'Befragung der Ausbildungsbetriebe',
    sender: office('Wirtschaftsförderung', 'wirtschaft'),
    rhythm: 'wave',
    expected: [
      'betriebsbefragung-1@2021-11-01..2022-01-31',
      'betriebsbefragung-2@2025-11-01..2026-01-31',
      'betriebsbefragung-3@2029-11-01..2030-01-31',
    ],
    due: { kind: 'after', days: 56 },
    match: byIndicators('umfrage-antwortanteil'),
    activeFrom: null,
  },
  {
    ...usual,
    key: 'befragung-bildungsberatung',
    title: 'Befragung nach der Bildungsberatung',
    source: 'Fragebogen der Beratungsstellen',
    sender: office('Bildungsbüro, Bildungsberatung', 'beratung'),
    rhythm: 'wave',
    expected: [
      'bildungsberatung-1@2023-09-01..2023-10-31',
      'bildungsberatung-2@2025-09-01..2025-10-31',
      'bildungsberatung-3@2027-09-01..2027-10-31',
    ],
    due: { kind: 'after', days: 56 },
    match: byIndicators('umfrage-antwortanteil'),
    activeFrom: null,
  },
];

/** What the invented district expects: returns of its schools, official figures, files of its own. */
export const demoDeliveries: Delivery[] = [...returns, ...official, ...own];
